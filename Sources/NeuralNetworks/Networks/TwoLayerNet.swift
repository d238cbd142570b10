import Tensors

/// The two-layer network built from layers.
///
///     x → Affine (W1, b1) → ReLU → Affine (W2, b2) → scores → SoftmaxWithLoss → loss
///
/// - Input x: (N, input). W1: (input, hidden), b1: (hidden,). W2: (hidden, output), b2: (output,).
/// - Output: scores (N, output).
/// - Initial weights: normally distributed; biases 0.
///
/// How it is walked forward and backward stands in ``LayerChain``.
///
/// Deep Learning from Scratch, 5.7.
public final class TwoLayerNet<Element: Scalar>: LayerChain {
  /// The shape of one sample, (input,).
  public let inputShape: [Int]

  /// The layers between the input and the scores, in order.
  public let layers: [any Layer<Element>]

  /// Softmax and loss.
  public let lastLayer = SoftmaxWithLoss<Element>()

  /// Makes a network with weights from a random stream: first W1, then W2.
  ///
  /// - Parameters:
  ///   - inputSize: the elements of a sample, such as 784.
  ///   - hiddenSize: the neurons of the hidden layer.
  ///   - outputSize: the classes.
  ///   - weightScale: the standard deviation of the initial weights.
  ///   - random: the stream that they come from.
  public init(
    inputSize: Int, hiddenSize: Int, outputSize: Int,
    weightScale: Element = 0.01, random: inout RandomState
  ) {
    let w1 = weightScale * random.normal(shape: [inputSize, hiddenSize])
    let w2 = weightScale * random.normal(shape: [hiddenSize, outputSize])
    let b1 = Tensor<Element>.zeros([hiddenSize])
    let b2 = Tensor<Element>.zeros([outputSize])
    inputShape = [inputSize]
    layers = [
      Affine(
        weight: Parameter("W1", w1, decays: true),
        bias: Parameter("b1", b1)),
      ReLU<Element>(),
      Affine(
        weight: Parameter("W2", w2, decays: true),
        bias: Parameter("b2", b2)),
    ]
  }
}
