extension Exercise {
  /// The exercises of chapter 5, in order.
  static let chapter5 = [
    priceGraph, multiplyLayer, reluBackward, sigmoidLayer, affineLayer, scoresGradient,
    trainingStep, readingACheck,
  ]
}
