import Testing

@testable import Plots

@Suite("Logarithmic axes")
struct LogarithmicTests {
  private func axis(_ values: [Double], ticks: [Double]? = nil) -> ChartAxis {
    .horizontal(
      AxisData(label: "", values: values, range: nil, scale: .logarithmic, ticks: ticks),
      length: 560
    ) { Double($0.count) * 8 + 14 }
  }

  @Test("Equal ratios are equally long")
  func ratios() {
    let scale = Scale(range: 1...1000, start: 0, end: 300, kind: .logarithmic)
    for (value, place) in [(1.0, 0.0), (10, 100), (100, 200), (1000, 300)] {
      #expect(abs(scale.position(value) - place) < 1e-9)
    }
    #expect(scale.position(0) == -1e9)
    #expect(scale.position(-1) == -1e9)
  }

  @Test("A range from 0 begins at the least positive value")
  func rangeFromZero() {
    let data = AxisData(label: "", values: [1e-6, 1e-4, 0, 1], range: 0...1, scale: .logarithmic)
    #expect(data.span == 1e-6...1)
  }

  @Test("Ticks that are given stand where they are, however small or large")
  func givenTicks() {
    for value in [1e-12, -2.5e-10, 0.3, 0.1 + 0.2, 1e16, 7.25e20, 0] {
      #expect(abs(Tick.at(value).value - value) <= abs(value) * 1e-9)
    }
    #expect(Tick.labels([.at(0.1 + 0.2)]) == ["0.3"])
    #expect(
      axis([1e-12, 1e-6], ticks: [1e-12, 1e-9, 1e-6]).tickLabels == ["10⁻¹²", "10⁻⁹", "10⁻⁶"])
  }

  @Test("The ticks are powers of ten, or 1, 2 and 5 of each where there is room")
  func ticks() {
    #expect(axis([1e-12, 1]).tickLabels.first == "10⁻¹²")
    #expect(axis([1e-12, 1]).tickLabels.last == "1")
    #expect(axis([1, 100]).tickLabels == ["1", "2", "5", "10", "20", "50", "100"])
    #expect(axis([0.01, 100]).tickLabels.contains("0.01"))
    #expect(axis([3, 4]).ticks.count > 1)
  }

  @Test("Given ticks are the only ones")
  func given() {
    let powers = (1...9).map { Double(1 << $0) }
    #expect(
      axis(powers, ticks: powers).tickLabels == [
        "2", "4", "8", "16", "32", "64", "128", "256", "512",
      ])
    #expect(axis([2, 8], ticks: [2, 2.5, 99]).tickLabels == ["2", "2.5"])
  }

  @Test(
    "Awkward values leave an axis that can be drawn", arguments: [[], [0], [-1, 0], [5], [0, 7]])
  func awkward(values: [Double]) {
    let axis = axis(values)
    #expect(axis.range.lowerBound > 0)
    #expect(axis.range.upperBound > axis.range.lowerBound)
    let chart = Chart(
      "", xScale: .logarithmic, yScale: .logarithmic, series: [Series(x: values, y: values)])
    #expect(SVGReader.elements(of: chart.svg()) != nil)
    #expect(!chart.terminal().isEmpty)
  }

  @Test("A straight line in equal ratios is straight on the page")
  func straight() throws {
    let x = (0...4).map { Double(1 << (3 * $0)) }
    let chart = Chart(
      "", xScale: .logarithmic, yScale: .logarithmic, series: [Series(x: x, y: x.map { $0 * $0 })])
    let elements = try #require(SVGReader.elements(of: chart.svg()))
    let line = try #require(elements.first { $0.name == "path" }?.lines.first)
    try #require(line.count == 5)
    let steps = zip(line, line.dropFirst()).map { ($1.x - $0.x, $1.y - $0.y) }
    for step in steps {
      #expect(abs(step.0 - steps[0].0) < 0.2)
      #expect(abs(step.1 - steps[0].1) < 0.2)
    }
  }
}
