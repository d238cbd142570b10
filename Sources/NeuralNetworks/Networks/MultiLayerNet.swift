import Tensors

extension Sequential {
  /// A classifier of fully connected layers, as many and as wide as one likes.
  ///
  ///     x → [Affine → (BatchNormalization →) activation (→ Dropout)] × hidden layers → Affine → scores
  ///
  /// - Input: (N, input). Output: scores (N, output).
  /// - Biases start at 0.
  ///
  /// Deep Learning from Scratch, 6.
  ///
  /// - Parameters:
  ///   - inputSize: the elements of a sample, such as 784.
  ///   - hiddenSizes: the neurons of each hidden layer.
  ///   - outputSize: the classes.
  ///   - activation: `.relu`, `.sigmoid` or `.tanh`.
  ///   - weights: where the weights of every layer start.
  ///   - weightDecay: λ in the loss's ½ λ ΣW².
  ///   - normalizes: whether each hidden layer has a batch normalization before its activation.
  ///   - dropout: the share of each hidden layer's outputs that is switched off; nil is no dropout.
  ///   - random: the stream that the weights come from.
  public static func multiLayerNet(
    inputSize: Int, hiddenSizes: [Int], outputSize: Int, activation: LayerPlan<Element> = .relu,
    weights: InitialWeights = .he, weightDecay: Element = 0, normalizes: Bool = false,
    dropout: Double? = nil, random: inout RandomState
  ) -> Sequential {
    var layers: [LayerPlan<Element>] = []
    for size in hiddenSizes {
      layers.append(.affine(size, weights: weights))
      if normalizes { layers.append(.batchNormalization) }
      layers.append(activation)
      if let dropout { layers.append(.dropout(dropout)) }
    }
    layers.append(.affine(outputSize, weights: weights))
    return Sequential(
      input: [inputSize], layers, weightDecay: weightDecay, random: &random)
  }
}
