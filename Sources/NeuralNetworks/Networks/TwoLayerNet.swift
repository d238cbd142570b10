import Tensors

/// The two-layer network built from layers.
///
///     x → Affine (W1, b1) → ReLU → Affine (W2, b2) → scores → SoftmaxWithLoss → loss
///
/// - Input x: (N, input). W1: (input, hidden), b1: (hidden,). W2: (hidden, output), b2: (output,).
/// - Output: scores (N, output).
/// - Initial weights: normally distributed; biases 0.
///
/// Deep Learning from Scratch, 5.7.
public final class TwoLayerNet<Element: Scalar>: Network {
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
    layers = [
      Affine(weight: Parameter("W1", w1), bias: Parameter("b1", b1)),
      ReLU<Element>(),
      Affine(weight: Parameter("W2", w2), bias: Parameter("b2", b2)),
    ]
  }

  /// W1, b1, W2, b2.
  public var parameters: [Parameter<Element>] {
    layers.flatMap { $0.parameters }
  }

  /// Computes the scores.
  public func predict(_ x: Tensor<Element>) -> Tensor<Element> {
    layers.reduce(x) { $1.predict($0) }
  }

  /// Computes the loss.
  public func loss(_ x: Tensor<Element>, _ t: Tensor<Int>) -> Element {
    lastLayer.forward(layers.reduce(x) { $1.forward($0) }, t)
  }

  /// Sets the gradients by walking the layers forward, then backward.
  public func gradient(_ x: Tensor<Element>, _ t: Tensor<Int>) {
    _ = loss(x, t)
    let dout = lastLayer.backward()
    layers[0].setGradients(
      layers.dropFirst().reversed().reduce(dout) { $1.backward($0) })
  }
}
