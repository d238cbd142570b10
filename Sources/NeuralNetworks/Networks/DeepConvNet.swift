import Tensors

extension Sequential {
  /// The deep convolutional network: six convolutions of 3×3, pooled after each pair.
  ///
  ///     x → [Convolution → ReLU → Convolution → ReLU → MaxPooling 2] × 3
  ///       → Affine → ReLU → Dropout → Affine → scores
  ///
  /// - Input: (N, 1, 28, 28). Output: scores (N, 10).
  /// - 16, 16, 32, 32, 64, 64 filters; padding 1, but 2 before the fourth convolution; 50 hidden neurons.
  ///   Weights start as He has them. 123,552 parameters.
  ///
  /// The book has a second dropout behind the scores, which keeps the training loss near 1 however well
  /// the network does; it is left out.
  ///
  /// Deep Learning from Scratch, 8.1.
  ///
  /// - Parameters:
  ///   - dropout: the share of the hidden layer's outputs that is switched off in training.
  ///   - random: the stream that the weights come from.
  public static func deepConvNet(
    dropout: Double = 0.5, random: inout RandomState
  ) -> Sequential {
    func pair(_ filters: Int, secondPadding: Padding = 1) -> [LayerPlan<Element>] {
      [
        .convolution(filters, kernel: 3, padding: 1, weights: .he), .relu,
        .convolution(filters, kernel: 3, padding: secondPadding, weights: .he), .relu,
        .maxPooling(2),
      ]
    }
    return Sequential(
      input: [1, 28, 28],
      pair(16) + pair(32, secondPadding: 2) + pair(64)
        + [.affine(50, weights: .he), .relu, .dropout(dropout), .affine(10, weights: .he)],
      random: &random)
  }
}
