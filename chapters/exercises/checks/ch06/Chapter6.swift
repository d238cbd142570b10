extension Exercise {
  /// The exercises of chapter 6, in order.
  static let chapter6: [Exercise] = [
    .stepWithMomentum,
    .correctTheMean,
    .stepOfAdam,
    .chooseAStart,
    .normalizeColumns,
    .pullTowardsZero,
    .switchOff,
    .stepsOfASearch,
  ]
}
