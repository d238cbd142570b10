extension Exercise {
  /// The exercises of chapter 3, in order.
  static let chapter3 = [
    stepFunction, logistic, whyNotALine, matrixShapes, forwardPass, stableSoftmax, stepsOfReading,
    shareOfRightAnswers,
  ]
}
