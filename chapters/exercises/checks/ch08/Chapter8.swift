extension Exercise {
  /// The exercises of chapter 8, in order.
  static let chapter8: [Exercise] = [
    .weightsOfAStack,
    .whatAnOutputSees,
    .movedImage,
    .vote,
    .lostInRounding,
    .wayAround,
  ]
}
