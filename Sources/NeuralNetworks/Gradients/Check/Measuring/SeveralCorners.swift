import Tensors

/// Several corners of the loss at one place, by one element.
///
/// A pixel that ties in two windows is such a place. Each window hands its gradient to this pixel or
/// to the other one, so what the pixel gets may be that of one window, which is none of the slopes
/// of its two sides: on one side it has none of both, on the other the sum. Where everything else is
/// moved a little, the corners come apart, and what each of them adds can be seen.
struct SeveralCorners<Element: Scalar> {
  private let subject: GradientSubject<Element>
  private let variable: Int
  private let meter: LossMeter

  init(_ subject: GradientSubject<Element>, _ variable: Int, _ meter: LossMeter) {
    (self.subject, self.variable, self.meter) = (subject, variable, meter)
  }

  /// Whether a gradient can be made of what the corners add or take, each wholly, in part or not.
  func explain(_ gradient: Double, at element: Int, _ slack: Double) -> Bool {
    let before = subject.variables.map(\.value)
    func restore() {
      for (parameter, value) in zip(subject.variables, before) { parameter.value = value }
    }
    defer { restore() }
    var random = RandomState(ofCheck: element)
    // Corners that stay too close to each other seem to be one; so everything is moved several times.
    return (0..<8).contains { _ in
      restore()
      subject.moveAll { 15 * Self.width * $0 * random.uniform(in: -1..<1) }
      subject.variables[variable].value[flat: element] = before[variable][flat: element]
      let sums = sums(element)
      return sums.lowerBound - slack <= gradient && gradient <= sums.upperBound + slack
    }
  }

  /// How far apart slopes are measured, as a share of the variable's size.
  private static var width: Double { 5e-4 }

  /// What the corners around here can come to: the slope before them, and all that they take, or add.
  private func sums(_ element: Int) -> ClosedRange<Double> {
    let meter = LossMeter(here: subject.respond(), loss: meter.loss, unit: meter.unit)
    let typical = subject.typicalSize(variable)
    let width = Self.width * typical
    let line = subject.line(variable, element, typicalSize: typical, meter)
    let changes = (-16...16).map { line.change(Double($0) * width) }
    let slopes = zip(changes, changes.dropFirst()).map {
      ($1.value - $0.value) / ($1.step - $0.step)
    }
    let noise = 8 * (changes.map(\.noise).max() ?? 0) / width
    let turns = zip(slopes, slopes.dropFirst()).map { $1 - $0 }.filter { abs($0) > noise }
    let first = slopes.first ?? .nan
    guard first.isFinite, turns.allSatisfy(\.isFinite) else { return 0...0 }
    let lowest = first + turns.filter { $0 < 0 }.reduce(0, +)
    return lowest...(first + turns.filter { $0 > 0 }.reduce(0, +))
  }
}
