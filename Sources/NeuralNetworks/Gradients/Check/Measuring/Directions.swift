import Tensors

/// A direction along which a gradient is wrong.
struct DirectionFault: Sendable {
  /// Where the direction lies, in words.
  let place: String

  /// What the gradient says of it, and what the loss does.
  let backpropagated: Double
  let numerical: Double

  /// Whether it leads through elements that tie.
  let isTie: Bool

  var remark: String {
    "\(place) the slope is \(numerical), but the gradient says \(backpropagated)."
  }
}

/// Compares gradients with the loss along directions through many elements at once.
///
/// What is right element by element can be wrong together: where two pixels tie for a maximum, each
/// may have the whole gradient for itself, but not both. And of elements that were left out of a
/// sample, a direction sees all.
struct Directions<Element: Scalar> {
  private let subject: GradientSubject<Element>
  private let meter: LossMeter
  private let accuracy: Accuracy
  private let seed: Int

  init(
    _ subject: GradientSubject<Element>, _ meter: LossMeter, _ accuracy: Accuracy, seed: Int
  ) {
    (self.subject, self.meter, self.accuracy, self.seed) = (subject, meter, accuracy, seed)
  }

  /// What directions show of a variable's gradient.
  enum Finding {
    /// Along one of them it is wrong.
    case fault(DirectionFault)

    /// Along one through all elements it is right, and along none it is wrong.
    case right

    /// None through all elements could be measured: there are corners on the way.
    case open
  }

  /// Looks for a direction along which a variable's gradient is wrong.
  func finding(_ variable: Int, _ measured: GradientMeasurement) -> Finding {
    let corners = measured.findings.indices.filter { measured.findings[$0] == .corner }
      .map { measured.elements[$0] }
    let count = measured.gradient.count
    for tie in ties(variable, corners) {
      let direction = (0..<count).map { tie.contains($0) ? 1.0 : 0 }
      let place = "Along the \(tie.count) elements that tie"
      let found = finding(variable, measured, along: direction, place, isTie: true)
      if case .fault = found { return found }
    }
    var random = RandomState(ofCheck: seed)
    var isRight = false
    for number in 0..<4 {
      let found =
        if number == 0 {
          finding(
            variable, measured, along: .init(repeating: 1, count: count), "Along all elements")
        } else {
          finding(
            variable, measured, along: random.normal(shape: [count]).elements,
            "Along a random direction")
        }
      if case .fault = found { return found }
      if case .right = found { isRight = true }
    }
    return isRight ? .right : .open
  }

  /// Compares along one direction.
  ///
  /// It must be smooth there, and smooth from wherever one comes: a
  /// gradient at a corner may be that of either side, and of each element's another one.
  private func finding(
    _ variable: Int, _ measured: GradientMeasurement, along direction: [Double], _ place: String,
    isTie: Bool = false
  ) -> Finding {
    let told = zip(measured.gradient, direction).reduce(0) { $1.1 == 0 ? $0 : $0 + $1.0 * $1.1 }
    guard told.isFinite, let here = limit(variable, measured.gradient, direction) else {
      return .open
    }
    guard differ(told, here, variable, measured, direction) else { return .right }
    let other = limit(variable, measured.gradient, direction, .other)
    guard let other, differ(told, other, variable, measured, direction) else { return .open }
    var random = RandomState(ofCheck: seed + 1)
    let count = direction.count
    let sides: [[Double]] =
      [direction, direction.map { -$0 }, .init(repeating: 1, count: count)]
      + [.init(repeating: -1, count: count)]
      + (0..<4).map { _ in random.normal(shape: [count]).elements }
    for side in sides {
      guard let there = limit(variable, measured.gradient, direction, beside: side),
        differ(told, there, variable, measured, direction)
      else { return .open }
    }
    return .fault(
      DirectionFault(place: place, backpropagated: told, numerical: here.value, isTie: isTie))
  }

  private func differ(
    _ told: Double, _ limit: Limit, _ variable: Int, _ measured: GradientMeasurement,
    _ direction: [Double]
  ) -> Bool {
    let length = direction.reduce(0) { $0 + $1 * $1 }.squareRoot()
    let size = measured.gradient.reduce(0) { $0 + ($1.isFinite ? $1 * $1 : 0) }.squareRoot()
    let slack = accuracy.slack(
      told, limit.value, error: limit.error, scale: length * size,
      size: subject.typicalSize(variable) / length)
    // In 32 bits the curve and its corners cannot be told apart along so long a way.
    let coarse = Element.self == Float.self ? 0.03 * length * size : 0
    return abs(told - limit.value) > 2 * slack + coarse
  }

  /// The slope along a direction, or from a point a little aside.
  private func limit(
    _ variable: Int, _ gradient: [Double], _ direction: [Double],
    _ ladder: WidthLadder = WidthLadder(), beside side: [Double]? = nil
  ) -> Limit? {
    let typical = subject.typicalSize(variable)
    let parameter = subject.variables[variable]
    let before = parameter.value
    defer { parameter.value = before }
    var meter = meter
    if let side {
      let largest = side.map { abs($0) }.max() ?? 1
      let step = 1e-5 * typical / max(largest, 1e-300)
      parameter.value = Tensor(
        shape: before.shape,
        elements: zip(before.elements, side).map { Element(Double($0) + step * $1) })
      meter = LossMeter(here: subject.respond(), loss: meter.loss, unit: meter.unit)
    }
    let line = subject.line(
      variable, along: direction, typicalSize: typical, slopes: gradient, meter)
    var nudges = Nudges()
    let slope = nudges.measure(along: line, ladder) {
      accuracy.goal($0, scale: abs($0))
    }
    guard case .smooth(let limit) = slope else { return nil }
    return limit
  }

  /// Compares again a little beside the corners that were found, where there is one slope only: a
  /// gradient that lies between the slopes of a corner by accident is wrong there.
  func faultBesideCorners(_ variable: Int, _ measured: GradientMeasurement) -> DirectionFault? {
    let corners = measured.findings.indices.filter { measured.findings[$0] == .corner }
      .map { measured.elements[$0] }
    let before = subject.variables.map(\.value)
    defer { for (parameter, value) in zip(subject.variables, before) { parameter.value = value } }
    var random = RandomState(ofCheck: seed + 2)
    subject.moveAll { 1e-3 * $0 * random.normal() }
    let gradient = subject.backpropagate()[variable]
    let meter = LossMeter(here: subject.respond(), loss: meter.loss, unit: meter.unit)
    guard gradient.shape == measured.shape, gradient.elements.allSatisfy(\.isFinite) else {
      return nil
    }
    let beside = GradientMeasurement(
      subject, variable: variable, gradient: gradient, elements: corners, meter, accuracy)
    guard let place = beside.disagreeing.first else { return nil }
    return DirectionFault(
      place:
        "A little beside the corner at \(index(of: beside.elements[place], in: measured.shape))",
      backpropagated: beside.backpropagated[place], numerical: beside.numerical[place], isTie: false
    )
  }

  /// The elements of corners that belong together: where one is moved, the other's corner is gone.
  private func ties(_ variable: Int, _ corners: [Int]) -> [Set<Int>] {
    guard corners.count > 1 else { return [] }
    let parameter = subject.variables[variable]
    let before = parameter.value
    defer { parameter.value = before }
    let typical = subject.typicalSize(variable)
    var found: [Set<Int>] = []
    var random = RandomState(ofCheck: seed + 3)
    let some = random.choice(corners.count, count: min(corners.count, 12), replacing: false)
    for corner in some.elements.map({ corners[$0] })
    where !found.contains(where: { $0.contains(corner) }) {
      parameter.value = before
      parameter.value[flat: corner] += Element(1e-3 * typical)
      let meter = LossMeter(here: subject.respond(), loss: meter.loss, unit: meter.unit)
      let neighbours = corners.sorted { abs($0 - corner) < abs($1 - corner) }
      let partners = neighbours.prefix(64).filter { other in
        guard other != corner else { return false }
        return isStraight(subject.line(variable, other, typicalSize: typical, meter))
      }
      if !partners.isEmpty { found.append(Set(partners + [corner])) }
    }
    return found
  }

  /// Whether a line has the same slope on both sides of where it begins.
  private func isStraight(_ line: Line) -> Bool {
    [1e-5, 1e-6].allSatisfy { (part: Double) -> Bool in
      let pair = NudgePair(line, part * line.size)
      let steepest = max(abs(pair.left), abs(pair.right))
      return abs(pair.gap) <= 1e-3 * steepest + 8 * pair.noise
    }
  }
}
