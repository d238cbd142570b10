import Testing

@testable import Plots

@Suite("Axes that charts share")
struct SharedAxesTests {
  private let charts = [
    Chart("a", series: [Series(x: [0, 1], y: [0, 3])]),
    Chart("b", series: [Series(x: [-2, 1], y: [1, 7])]),
    Chart("c", yRange: 0...1, series: [Series(y: [0, 1])]),
  ]

  @Test("All charts have the ends of all values, rounded to ticks, but for a range of their own")
  func common() {
    let shared = ChartGrid("", columns: 3, sharing: [.x, .y], charts: charts).charts
    #expect(shared.map(\.xRange) == [-2...1, -2...1, -2...1])
    #expect(shared.map(\.yRange) == [0...8, 0...8, 0...1])
    #expect(shared.flatMap(\.cuts).isEmpty)
  }

  @Test("Without sharing, charts keep their axes")
  func own() {
    #expect(ChartGrid("", columns: 3, charts: charts).charts == charts)
  }

  @Test("Histograms in a row have the same bars and axes")
  func histograms() {
    let grid = ChartGrid.histograms(
      "", columns: 2, of: [("a", [0, 0.1, 0.2]), ("b", [5, 10])], bins: 10)
    #expect(grid.charts.map(\.xRange) == [0...10, 0...10])
    #expect(Set(grid.charts.map(\.yRange)).count == 1)
    let edges = grid.charts.map { chart -> [Double] in
      guard case .histogram(let histogram) = chart.series[0].content else { return [] }
      return histogram.edges
    }
    #expect(edges[0] == edges[1] && edges[0].count == 11)
  }
}

@Suite("Legends that charts share")
struct SharedLegendTests {
  private func chart(_ title: String, _ names: String...) -> Chart {
    Chart(title, series: names.map { Series($0, y: [1, 2]) })
  }

  @Test("Charts with the same legend have it once, above them all")
  func common() {
    let grid = ChartGrid(
      "", columns: 2, charts: [chart("a", "train", "test"), chart("b", "train", "test")])
    #expect(grid.hasCommonLegend)
    #expect(grid.svg().matches(of: />train</).count == 1)
    #expect(grid.terminal().matches(of: /● train   ○ test/).count == 1)
  }

  @Test("Charts with different legends keep theirs")
  func own() {
    let grid = ChartGrid("", columns: 2, charts: [chart("a", "train"), chart("b", "test")])
    #expect(!grid.hasCommonLegend)
    #expect(grid.svg().contains(">train<") && grid.svg().contains(">test<"))
    #expect(!ChartGrid("", columns: 2, charts: [chart("a"), chart("b")]).hasCommonLegend)
    #expect(!ChartGrid("", columns: 2, charts: []).hasCommonLegend)
  }
}
