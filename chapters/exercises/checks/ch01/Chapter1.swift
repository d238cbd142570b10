extension Exercise {
  /// The exercises of chapter 1, in order.
  static let chapter1: [Exercise] = [.shapesOfSums]
}
