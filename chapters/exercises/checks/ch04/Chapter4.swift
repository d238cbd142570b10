extension Exercise {
  /// The exercises of chapter 4, in order.
  static let chapter4 = [
    squaredError, batchCrossEntropy, whyALoss, slope, gradientByNudging, downhill, chooseARate,
  ]
}
