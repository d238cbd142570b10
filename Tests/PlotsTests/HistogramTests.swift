import Testing

@testable import Plots

struct HistogramTests {
  private static let hundredths = (0...100).map { Double($0) / 100 }

  private static let mixed = (0..<1000).map { (index: Int) -> Double in
    let residue = 7 * index * index % 1009
    return Double(residue) / 1009 * 6 - 3
  }

  /// What NumPy's histogram gives; Expected/histogram.py prints it.
  private static let cases: [(Histogram, counts: [Int], second: Double, last: Double)] = [
    (
      Histogram(hundredths, bins: 10),
      [10, 10, 11, 9, 10, 11, 10, 9, 10, 11], 0.1, 1
    ),
    (
      Histogram(hundredths, bins: 30),
      [
        4, 3, 3, 4, 3, 3, 4, 3, 3, 4, 3, 3, 4, 3, 3, 4, 3, 3, 4, 3, 3, 4, 3, 3, 4, 3, 3, 4, 3, 4,
      ], 0.03333333333333333, 1
    ),
    (
      Histogram(hundredths, bins: 7, range: 0.25...0.75),
      [8, 7, 7, 7, 7, 7, 8], 0.3214285714285714, 0.75
    ),
    (
      Histogram(mixed, bins: 12),
      [96, 79, 81, 79, 81, 79, 79, 82, 82, 80, 82, 100], -2.5004955401387514, 2.994053518334985
    ),
    (
      Histogram(mixed, bins: 30, range: -1...1),
      [
        13, 8, 8, 12, 10, 10, 14, 10, 14, 9, 10, 8, 8, 12, 14, 14, 12, 8, 8, 10, 9, 14, 10, 14, 10,
        10, 12, 8, 8, 14,
      ], -0.9333333333333333, 1
    ),
  ]

  @Test("Counts and edges are those of NumPy", arguments: cases.indices)
  func counts(index: Int) {
    let (histogram, counts, second, last) = Self.cases[index]
    #expect(histogram.counts == counts)
    #expect(histogram.edges.count == counts.count + 1)
    #expect(histogram.edges[1] == second)
    #expect(histogram.edges.last == last)
  }

  @Test("What is no number or outside the range is not counted")
  func outside() {
    let values = [.nan, -.infinity, -0.1, 0, 0.5, 1, 1.1, .infinity]
    #expect(Histogram(values, bins: 2, range: 0...1).counts == [1, 2])
    #expect(Histogram([.nan], bins: 2) == Histogram([], bins: 2))
    #expect(Histogram([], bins: 2).edges == [0, 0.5, 1])
  }

  @Test("Equal values fall into one bar of a range around them")
  func equalValues() {
    let histogram = Histogram([5, 5, 5], bins: 3)
    #expect(histogram.counts == [0, 3, 0])
    #expect(histogram.edges.first == 4.5)
    #expect(histogram.edges.last == 5.5)
  }

  @Test("Each bar stands on zero between its edges, as high as its count")
  func bars() throws {
    let chart = Chart("", series: [.histogram(of: [0, 0, 0, 0, 1, 1, 2], bins: 2, range: 0...2)])
    let elements = try #require(SVGReader.elements(of: chart.svg()))
    let frame = try #require(elements.last { $0.name == "rect" }).points
    let bars = try #require(elements.first { $0.name == "path" }).lines
    let (width, height) = (frame[1].x - frame[0].x, frame[1].y - frame[0].y)
    try #require(bars.count == 2)
    for (index, count) in [4.0, 3].enumerated() {
      let left = frame[0].x + Double(index) * width / 2
      #expect(abs((bars[index].map(\.x).min() ?? 0) - left) <= 0.051)
      #expect(abs((bars[index].map(\.x).max() ?? 0) - left - width / 2) <= 0.051)
      #expect(abs((bars[index].map(\.y).max() ?? 0) - frame[1].y) <= 0.051)
      #expect(abs((bars[index].map(\.y).min() ?? 0) - frame[1].y + height * count / 4) <= 0.051)
    }
  }

  @Test("Bars in a terminal, 40 columns wide")
  func terminal() {
    let chart = Chart(
      "Throws", x: "points", y: "count",
      series: [.histogram("die", of: [1, 2, 2, 3, 3, 3, 4, 6], bins: 6, range: 0.5...6.5)])
    #expect(chart.terminal(width: 40) == Goldens.bars)
  }
}
