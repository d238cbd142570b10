extension Exercise {
  /// The exercises of chapter 2, in order.
  static let chapter2: [Exercise] = [.andGate]
}
