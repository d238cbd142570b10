import Testing

@testable import Plots

struct AxisTests {
  private func data(_ values: [Double], _ range: ClosedRange<Double>? = nil) -> AxisData {
    AxisData(label: "", values: values, range: range)
  }

  private func horizontal(
    _ values: [Double], _ range: ClosedRange<Double>? = nil, length: Double = 72
  ) -> ChartAxis {
    .horizontal(data(values, range), length: length) { Double($0.count + 2) }
  }

  @Test(
    "A vertical axis ends on ticks and has at most six intervals",
    arguments: [
      ([0.08, 2.35], 0.0...2.5), ([0.105, 0.9897], 0.0...1.0), ([-1, 1], -1.0...1.0),
      ([-3e5, 1e6], -5e5...1e6), ([0.3, 0.1], 0.1...0.3), ([0.19, 1.01], 0.0...1.2),
    ])
  func vertical(values: [Double], expected: ClosedRange<Double>) {
    let axis = ChartAxis.vertical(data(values))
    #expect(axis.range == expected)
    #expect(axis.ticks.first?.value == expected.lowerBound)
    #expect(axis.ticks.last?.value == expected.upperBound)
    #expect((2...7).contains(axis.ticks.count))
  }

  @Test("A given range is kept as it is")
  func fixedRanges() {
    let axis = ChartAxis.vertical(data([5], 0.1...0.97))
    #expect(axis.range == 0.1...0.97)
    #expect(axis.tickLabels == ["0.2", "0.4", "0.6", "0.8"])
    #expect(horizontal([5], 0.1...0.97).range == 0.1...0.97)
  }

  @Test(
    "A single value is opened to a range around it",
    arguments: [(0.0, -1.0...1.0), (5, 4.4...5.6), (-7, -8.0 ... -6.0), (1e-13, 9e-14...1.1e-13)])
  func singleValues(value: Double, expected: ClosedRange<Double>) {
    let range = ChartAxis.vertical(data([value, value])).range
    #expect(abs(range.lowerBound - expected.lowerBound) <= 1e-12 * abs(expected.lowerBound))
    #expect(abs(range.upperBound - expected.upperBound) <= 1e-12 * abs(expected.upperBound))
  }

  @Test(
    "Without any drawable value an axis spans 0…1",
    arguments: [[], [.nan], [.infinity, -Double.infinity]])
  func noValues(values: [Double]) {
    #expect(ChartAxis.vertical(data(values)).range == 0...1)
  }

  @Test("A horizontal axis is lengthened to the next tick only if that is near")
  func nearTicks() {
    #expect(horizontal((0...9_999).map(Double.init)).range == 0...10_000)
    #expect(horizontal([0, 16]).range == 0...16)
    #expect(horizontal([0, 10_700]).range == 0...10_700)
    #expect(horizontal([-6, 5.9]).range == -6...6)
  }

  @Test("Whole numbers get whole ticks")
  func wholeNumbers() {
    #expect(horizontal([0, 1, 2]).tickLabels == ["0", "1", "2"])
    #expect(horizontal([0, 0.5, 2]).tickLabels.contains("0.2"))
    #expect(horizontal([3]).tickLabels == ["3"])
  }

  @Test(
    "There are only as many horizontal ticks as have room", arguments: [8.0, 15, 20, 40, 72, 300])
  func roomForLabels(length: Double) {
    let axis = horizontal([0, 1_000_000], length: length)
    let room = axis.tickLabels.map { Double($0.count + 2) }.max() ?? 0
    #expect(room * Double(axis.ticks.count - 1) <= length)
    #expect(axis.ticks.count <= 11)
  }

  @Test("A scale maps the ends of a range to its places, in either direction")
  func scales() {
    let up = Scale(range: -1...3, start: 100, end: 20)
    #expect([-1, 3, 0, 1].map(up.position) == [100, 20, 80, 60])
    let far = Scale(range: 0...1e-200, start: 0, end: 10)
    #expect([1e250, -1e250].map(far.position) == [1e9, -1e9])
  }
}
