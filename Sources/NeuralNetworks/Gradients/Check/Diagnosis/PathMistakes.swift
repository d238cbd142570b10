import Tensors

extension GradientMistake {
  static let handedOn = Self(
    "dout is handed on as it came", "Multiply dout by the slope; add what comes back by each path.")
  static let doutForgotten = Self(
    "dout is forgotten", "What comes in from behind is a factor of everything that goes on.")
  static let skipForgotten = Self(
    "the skip connection is forgotten", "What goes past the layers comes back too: add dout.")
  static let skipTwice = Self(
    "dout is added once too often", "Each path of forward brings back its share once.")
}

extension GradientMeasurement {
  /// What became of dout on its way to the input, where both have the same shape and nothing else
  /// could explain it.
  func paths(_ dout: Tensor<Double>) -> [GradientMistake] {
    guard dout.shape == shape, dout.count > 1 else { return [] }
    func isRest(_ share: Double) -> Bool {
      elements.enumerated().allSatisfy { place, element in
        let rest = backpropagated[place] - numerical[place] - share * dout[flat: element]
        let size = max(abs(backpropagated[place]), abs(numerical[place]))
        return abs(rest) <= 1e-6 * size + 4 * errors[place]
      }
    }
    return [
      (GradientMistake.handedOn, isSame(as: dout)), (.skipForgotten, isRest(-1)),
      (.skipTwice, isRest(1)),
    ].filter(\.1).map(\.0)
  }
}
