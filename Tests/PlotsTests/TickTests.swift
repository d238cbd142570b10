import Testing

@testable import Plots

struct TickTests {
  @Test(
    "Steps are 1, 2 or 5 times a power of ten",
    arguments: [
      (10.0, 10, 1.0), (10, 9, 2), (10, 5, 2), (10, 4, 5), (10, 1, 10), (0.25, 5, 0.05),
      (2.5, 5, 0.5), (10_000, 10, 1000), (3e-13, 5, 1e-13), (1.1e6, 5, 5e5), (16, 10, 2),
    ])
  func steps(span: Double, intervals: Int, expected: Double) {
    #expect(TickStep(span: span, atMost: intervals).value == expected)
  }

  @Test("Larger steps go on as 1, 2, 5, 10, 20")
  func nextSteps() {
    var step = TickStep(span: 1, atMost: 1)
    var values: [Double] = []
    for _ in 0..<5 {
      values.append(step.value)
      step = step.next
    }
    #expect(values == [1, 2, 5, 10, 20])
  }

  @Test(
    "Ticks lie within the range, ends included",
    arguments: [
      (0.0, 1.0, 5, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
      (0.1, 0.3, 2, ["0.1", "0.2", "0.3"]),
      (0.75, 1, 5, ["0.75", "0.80", "0.85", "0.90", "0.95", "1.00"]),
      (-3.7, 4.1, 4, ["−2", "0", "2", "4"]),
      (0, 1e6, 5, ["0", "200000", "400000", "600000", "800000", "1000000"]),
      (0, 4e7, 4, ["0", "1e7", "2e7", "3e7", "4e7"]),
      (
        -2e-13, 1.2e-12, 7, ["−2e−13", "0", "2e−13", "4e−13", "6e−13", "8e−13", "1e−12", "1.2e−12"]
      ),
      (12_340_000, 12_340_002, 2, ["12340000", "12340001", "12340002"]),
      (0.001, 0.003, 2, ["0.001", "0.002", "0.003"]),
      (1.1, 1.9, 1, []),
    ])
  func ticks(lower: Double, upper: Double, intervals: Int, expected: [String]) {
    let step = TickStep(span: upper - lower, atMost: intervals)
    #expect(Tick.labels(step.ticks(in: lower...upper)) == expected)
  }

  @Test("A tick's value is the number that its text says", arguments: -20...20)
  func exactValues(digits: Int) throws {
    for exponent in [-13, -3, -1, 0, 2, 9] {
      let tick = Tick(digits: digits, exponent: exponent)
      #expect(Double(Tick.labels([tick])[0].replacing("−", with: "-")) == tick.value)
    }
  }
}
