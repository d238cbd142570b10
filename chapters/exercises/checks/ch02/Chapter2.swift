extension Exercise {
  /// The exercises of chapter 2, in order.
  static let chapter2 = [
    andGate, perceptron, orBias, majority, noLineForXor, xorGate, layerOfGates,
  ]
}
