extension Exercise {
  /// The exercises of chapter 3, in order.
  static let chapter3: [Exercise] = [.stepFunction]
}
