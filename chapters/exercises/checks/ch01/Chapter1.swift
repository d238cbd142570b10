extension Exercise {
  /// The exercises of chapter 1, in order.
  static let chapter1 = [
    average, runningMean, shapesOfSums, broadcastShapes, centerColumns, keepAbove, largestPerRow,
  ]
}
