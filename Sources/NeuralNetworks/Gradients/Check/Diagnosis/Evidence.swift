import Tensors

/// All that is known of a subject when its gradients have been measured.
struct Evidence<Element: Scalar> {
  let subject: GradientSubject<Element>
  let habits: GradientHabits<Element>
  let measurements: [GradientMeasurement?]
  let seed: Int

  init(
    _ subject: GradientSubject<Element>, _ habits: GradientHabits<Element>,
    _ measurements: [GradientMeasurement?], seed: Int
  ) {
    (self.subject, self.habits, self.measurements) = (subject, habits, measurements)
    self.seed = seed
  }

  var isSinglePrecision: Bool { Element.self == Float.self }

  func verdictOnShape(_ index: Int) -> GradientVerdict { .unknown }
  func verdict(_ index: Int) -> GradientVerdict { .unknown }
  func verdict(_ index: Int, along fault: DirectionFault) -> GradientVerdict { .unknown }
}

extension GradientMeasurement {
  /// What stands beside a corner, in words.
  var remarkOnCorner: String? {
    guard let place = findings.firstIndex(of: .besideCorner),
      case .corner(let left, let right) = slopes[place]
    else { return nil }
    return """
      At the corner \(index(of: elements[place], in: shape)) the slopes are \(left.value) and \
      \(right.value), but the gradient says \(backpropagated[place]).
      """
  }
}
