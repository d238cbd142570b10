extension Exercise {
  /// The exercises of chapter 7, in order.
  static let chapter7: [Exercise] = [
    .outputSize,
    .withMargin,
    .slideAFilter,
    .halveByTheLargest,
    .windowsAsRows,
    .shapesOfANetwork,
    .gradientOfAFilter,
    .gradientToTheWinner,
  ]
}
