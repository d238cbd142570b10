import Tensors

extension GradientMeasurement {
  /// Measures the derivatives by some elements of a variable, and compares each with the gradient.
  ///
  /// - Precondition: the gradient has the variable's shape.
  init<Element: Scalar>(
    _ subject: GradientSubject<Element>, variable: Int, gradient: Tensor<Element>,
    elements: [Int], _ meter: LossMeter, _ accuracy: Accuracy
  ) {
    let measured = ElementSlopes(subject, variable, elements, meter, accuracy)
    let given = gradient.elements.map { Double($0) }
    var numerical = zip(elements, measured.slopes).map { $1.nearest(to: given[$0]) }
    let scale = measured.scale
    let typical = subject.typicalSize(variable)
    var findings = elements.indices.map { place -> Finding in
      func compare(_ slope: Slope) -> Finding {
        accuracy.finding(
          given[elements[place]], slope, scale: scale, size: typical, blur: measured.blurs[place])
      }
      let finding = compare(measured.slopes[place])
      guard finding == .differs || finding == .besideCorner else { return finding }
      // Nobody is accused on one measurement.
      if accuracy.isBlunt && measured.ranges[place].contains(given[elements[place]]) {
        return .undecided
      }
      return compare(measured.again(place)) == finding ? finding : .undecided
    }
    let beside = findings.indices.filter { findings[$0] == .besideCorner }
    let several = SeveralCorners(subject, variable, meter)
    for place in beside.prefix(12) {
      let given = given[elements[place]]
      let slack = accuracy.slack(given, given, error: 0, scale: scale, size: typical)
      guard several.explain(given, at: elements[place], slack) else { continue }
      (findings[place], numerical[place]) = (.corner, given)
    }
    if !beside.isEmpty && beside.prefix(12).allSatisfy({ findings[$0] == .corner }) {
      for place in beside.dropFirst(12) { findings[place] = .undecided }
    }
    self.init(
      name: subject.variables[variable].name, shape: subject.variables[variable].value.shape,
      gradient: given, elements: elements,
      slopes: measured.slopes, findings: findings, numerical: numerical,
      errors: measured.slopes.map(\.error))
  }
}

/// The slopes along some elements of a variable.
private struct ElementSlopes<Element: Scalar> {
  let slopes: [Slope]

  /// All slopes that were seen.
  let ranges: [ClosedRange<Double>]

  /// How much of a slope rounding can hide, however it is measured.
  let blurs: [Double]

  /// The largest of them.
  let scale: Double

  /// Measures an element once more, with other widths.
  let again: (_ place: Int) -> Slope

  init(
    _ subject: GradientSubject<Element>, _ variable: Int, _ elements: [Int], _ meter: LossMeter,
    _ accuracy: Accuracy
  ) {
    let typical = subject.typicalSize(variable)
    let stack = subject.stacked(variable, meter)
    func line(_ element: Int) -> Line {
      let line = subject.line(variable, element, typicalSize: typical, meter)
      guard let stack else { return line }
      return Line(size: line.size) { stack.changes([(element, $0)])[0] }
    }
    let ladder = WidthLadder()
    var nudges = [Nudges](repeating: Nudges(), count: elements.count)
    let lines = elements.map(line)
    if let stack { stack.start(&nudges, elements, lines, ladder) }
    for place in elements.indices where nudges[place].pairs.isEmpty {
      nudges[place].start(along: lines[place], ladder)
    }
    let firsts = nudges.map { $0.hasGap ? nil : $0.derivative }
    let scale = firsts.compactMap { $0.map { abs($0.value) } }.max() ?? 0
    let slopes = elements.indices.map { place -> Slope in
      if let first = firsts[place], first.error <= accuracy.goal(first.value, scale: scale) {
        return .smooth(first)
      }
      return nudges[place].measure(along: lines[place], ladder) { accuracy.goal($0, scale: scale) }
    }
    self.slopes = slopes
    ranges = nudges.map(\.range)
    self.scale = max(scale, slopes.map(\.magnitude).max() ?? 0)
    // Of an effect that is lost in rounding the widest nudge hides least.
    blurs = nudges.map { meter.blur / ($0.pairs.first?.width ?? .infinity) }
    again = { place in
      var nudges = Nudges()
      return nudges.measure(along: lines[place], .other) { accuracy.goal($0, scale: scale) }
    }
  }
}

extension Slope {
  /// The derivative; at a corner the slope of its sides, or between them, that is nearest to a
  /// gradient, so that a difference is never said to be larger than it is.
  func nearest(to gradient: Double) -> Double {
    switch self {
    case .smooth(let limit): limit.value
    case .corner(let left, let right):
      min(max(gradient, min(left.value, right.value)), max(left.value, right.value))
    case .unknown: .nan
    case .notFinite(let value): value
    }
  }

  /// How far off the derivative can be.
  var error: Double {
    switch self {
    case .smooth(let limit): limit.error
    case .corner(let left, let right): max(left.error, right.error)
    case .unknown: .infinity
    case .notFinite: .nan
    }
  }

  /// The largest slope.
  fileprivate var magnitude: Double {
    switch self {
    case .smooth(let limit): abs(limit.value)
    case .corner(let left, let right): max(abs(left.value), abs(right.value))
    case .unknown, .notFinite: 0
    }
  }
}
