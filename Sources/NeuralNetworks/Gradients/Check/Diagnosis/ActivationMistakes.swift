import Tensors

extension GradientMistake {
  static let maskFromGradient = Self(
    "wrong mask", "Use the mask that forward kept, not what backward sees.")
  static let maskForgotten = Self("the mask is forgotten", "Where forward let nothing through, 0.")
  static let scaleForgotten = Self(
    "dropout's scale is missing", "What forward multiplied by 1 / (1 − ratio), backward does too.")
  static let slopeOfInput = Self(
    "slope of the input", "Forward's output y gives the slope: y (1 − y), 1 − y².")
  static let otherScores = Self(
    "softmax without its other scores", "Each output depends on every score: y (dout − Σ dout · y)."
  )
  static let slopeForgotten = Self(
    "the slope is forgotten", "Multiply dout by the slope at each element.")
}

extension LayerFacts {
  /// What mistakes in an activation, or in dropout, would make of a gradient.
  func activationCandidates(_ variable: Int) -> [Candidate] {
    guard variable == 0, parameters.isEmpty, x.shape == y.shape, x.shape == dout.shape else {
      return []
    }
    if y == maximum(x, 0) { return masks(1) }
    if isClose(y, tanh(x)) {
      return [Candidate(.slopeOfInput, dout * (1 - x * x)), Candidate(.slopeForgotten, dout)]
    }
    if isClose(y, 1 / (1 + exp(-x))) {
      return [Candidate(.slopeOfInput, dout * (1 - x) * x), Candidate(.slopeForgotten, dout)]
    }
    if x.rank == 2, x.shape[1] > 1, isClose(y, softmax(x)) {
      return [Candidate(.otherScores, dout * y), Candidate(.otherScores, dout * y * (1 - y))]
    }
    // Dropout: each element is switched off, or scaled up by one factor.
    let scales = zip(x.elements, y.elements).filter { $0 != 0 && $1 != 0 }.map { $1 / $0 }
    guard let scale = scales.first, scale > 1,
      scales.allSatisfy({ abs($0 - scale) < 1e-12 * scale }),
      y.elements.contains(0)
    else { return [] }
    return masks(scale)
  }

  /// Where forward let x through times a scale, and nothing elsewhere.
  private func masks(_ scale: Double) -> [Candidate] {
    let isOff = y .== 0
    let isOn = y .!= 0
    let own = dout.replacing(with: 0, where: isOff)
    let candidates = [
      Candidate(.maskFromGradient, (dout * scale).replacing(with: 0, where: dout .<= 0)),
      Candidate(.maskFromGradient, (own * scale).replacing(with: 0, where: dout .<= 0)),
      Candidate(.maskFromGradient, (dout * scale).replacing(with: 0, where: isOn)),
      Candidate(.maskForgotten, dout * scale),
    ]
    guard scale != 1 else { return candidates }
    return candidates + [Candidate(.scaleForgotten, own), Candidate(.maskForgotten, dout)]
  }
}
