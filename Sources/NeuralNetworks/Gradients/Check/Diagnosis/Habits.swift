import Tensors

extension GradientMistake {
  static let leftOut = Self(
    "a parameter is left out", "List all parameters, or no optimizer will see them.")
  static let accumulated = Self(
    "accumulated, not set", "Set the gradient in backward; do not add to it.")
  static let neverSet = Self(
    "the gradient is never set", "Set the parameter's gradient in backward.")
  static let partlySet = Self(
    "set in part only", "Set the whole gradient in backward; some elements keep what was there.")
  static let redrawn = Self("random numbers in backward", "Keep the mask that forward drew.")
  static let unsteady = Self(
    "another gradient each time", "Backward depends on forward and dout, not on an earlier call.")
  static let changedArgument = Self(
    "changed in place", "Work on a copy; backward only reads.")
}

extension GradientHabits {
  /// What needs no measuring: the verdict on a variable that asking twice, or a look, is enough for.
  func verdict(on index: Int, of variable: Parameter<Element>) -> GradientVerdict? {
    if let place = response.firstNotFinite {
      return .notFinite(.value, value: place.value, index: place.index)
    }
    if isChanged { return .mistake(.changedArgument) }
    if !isRepeatable { return .randomForward }
    let gradient = gradients[index]
    switch settings[index] {
    case .never where gradient.count > 0: return .mistake(.neverSet)
    case .partly: return .mistake(.partlySet)
    case .accumulated: return .mistake(.accumulated)
    case .unsteady: return .mistake(.unsteady)
    default: break
    }
    guard let place = gradient.elements.firstIndex(where: { !$0.isFinite }) else { return nil }
    return .notFinite(
      .gradient, value: Double(gradient[flat: place]),
      index: Tensors.index(of: place, in: gradient.shape))
  }
}

extension GradientVerdict {
  /// Whether numbers measured in spite of it would mean nothing.
  var forbidsMeasuring: Bool {
    switch self {
    case .notFinite(.value, _, _), .randomForward: true
    default: false
    }
  }
}

extension Response {
  /// The first output that is no number, or the loss.
  fileprivate var firstNotFinite: (index: [Int], value: Double)? {
    if let place = outputs.firstIndex(where: { !$0.isFinite }) {
      return (index(of: place, in: shape), outputs[place])
    }
    if let loss, !loss.isFinite { return ([], loss) }
    return nil
  }
}
