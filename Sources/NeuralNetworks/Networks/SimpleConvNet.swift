import Tensors

extension Sequential {
  /// The small convolutional network: one convolution, one pooling, two fully connected layers.
  ///
  ///     x → Convolution → ReLU → MaxPooling 2 → Affine → ReLU → Affine → scores
  ///
  /// - Input: (N, C, H, W), by default (N, 1, 28, 28). Output: scores (N, 10).
  /// - 433,890 parameters with the default sizes.
  ///
  /// Deep Learning from Scratch, 7.5.
  ///
  /// - Parameters:
  ///   - inputShape: the shape of a sample, (C, H, W).
  ///   - filters: how many filters the convolution has.
  ///   - kernel: the size of each.
  ///   - stride: how far they move.
  ///   - padding: the margin of the images.
  ///   - hiddenSize: the neurons of the hidden layer.
  ///   - outputSize: the classes.
  ///   - weights: where all weights start.
  ///   - random: the stream that the weights come from.
  public static func simpleConvNet(
    inputShape: [Int] = [1, 28, 28], filters: Int = 30, kernel: Extent = 5, stride: Extent = 1,
    padding: Padding = .valid, hiddenSize: Int = 100, outputSize: Int = 10,
    weights: InitialWeights = .normal(0.01), random: inout RandomState
  ) -> Sequential {
    Sequential(
      input: inputShape,
      [
        .convolution(filters, kernel: kernel, stride: stride, padding: padding, weights: weights),
        .relu, .maxPooling(2),
        .affine(hiddenSize, weights: weights), .relu,
        .affine(outputSize, weights: weights),
      ], random: &random)
  }
}
