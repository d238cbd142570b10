import Testing

@testable import Plots

struct ChartGridTests {
  private func frames(_ grid: ChartGrid) throws -> [[Point]] {
    let elements = try #require(SVGReader.elements(of: grid.svg()))
    return elements.filter { $0.name == "rect" }.dropFirst().map(\.points)
  }

  @Test("Charts stand side by side in equal columns, row under row")
  func layout() throws {
    let frames = try frames(Examples.chartGrids[1])
    try #require(frames.count == 4)
    #expect(frames[0][0].y == frames[1][0].y)
    #expect(frames[2][0].y == frames[3][0].y)
    #expect(frames[0][0].x == frames[2][0].x)
    #expect(frames[0][1].x < frames[1][0].x)
    #expect(frames[0][1].y < frames[2][0].y)
  }

  @Test("The page is 640 pixels wide, and wider where that would be too narrow")
  func pageWidth() throws {
    for (grid, width) in zip(Examples.chartGrids, [900.0, 640, 640, 640, 640, 2160]) {
      let elements = try #require(SVGReader.elements(of: grid.svg()))
      #expect(elements.first?.attributes["width"] == number(width))
    }
  }

  @Test("Every frame has room, whatever stands around it", arguments: Examples.chartGrids)
  func room(grid: ChartGrid) throws {
    let frames = try frames(grid)
    #expect(frames.count == grid.charts.count)
    for frame in frames {
      #expect(frame[1].x - frame[0].x >= 40)
      #expect(frame[1].y - frame[0].y >= 100)
    }
  }

  @Test("Five histograms and four maps stay below 100 KB")
  func size() {
    #expect(Examples.chartGrids[0].svg().utf8.count < 100_000)
    #expect(Examples.chartGrids[1].svg().utf8.count < 100_000)
  }

  @Test(
    "A terminal sets side by side what has 25 columns each",
    arguments: [(40, 1), (52, 2), (80, 3), (133, 5), (200, 5)])
  func stacking(width: Int, across: Int) {
    let lines = Examples.chartGrids[0].terminal(width: width).split(separator: "\n")
    let titles = lines.map { $0.matches(of: /layer/).count }.filter { $0 > 0 }
    #expect(titles.first == across)
    #expect(titles.reduce(0, +) == 5)
  }

  @Test("Two charts in a terminal of 52 columns")
  func terminal() {
    let charts = [[0.0, 1, 4], [4.0, 1, 0]].map { Chart("n = \($0[0])", series: [Series(y: $0)]) }
    #expect(ChartGrid("Pair", columns: 2, charts: charts).terminal(width: 52) == Goldens.pair)
  }

  @Test("The alternative text has that of each chart")
  func altText() {
    let chart = Chart("n", series: [Series(y: [1, 2])])
    #expect(
      ChartGrid("Pair", columns: 2, charts: [chart, chart]).altText == """
        Charts: Pair. 2 charts. Line chart: n. x from 0 to 1. 2 values between 1 and 2, the last 2. \
        Line chart: n. x from 0 to 1. 2 values between 1 and 2, the last 2.
        """)
    #expect(ChartGrid("", columns: 2, charts: []).altText == "Charts. 0 charts.")
  }
}
