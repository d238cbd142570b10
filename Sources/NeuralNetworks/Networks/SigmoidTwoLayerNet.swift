import Tensors

/// The two-layer network whose gradient is derived by hand, without layers.
///
///     a1 = x · W1 + b1,  z1 = sigmoid(a1),  a2 = z1 · W2 + b2,  y = softmax(a2)
///
/// - Input x: (N, input). W1: (input, hidden), b1: (hidden,). W2: (hidden, output), b2: (output,).
/// - Output: probabilities y (N, output); loss −(1/N) Σ t · ln(y + 1e-7), as the book has it.
/// - Initial weights: normally distributed; biases 0.
///
/// Deep Learning from Scratch, 4.5.
public final class SigmoidTwoLayerNet<Element: Scalar>: Network {
  private let w1: Parameter<Element>
  private let b1: Parameter<Element>
  private let w2: Parameter<Element>
  private let b2: Parameter<Element>

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
    func weight(_ shape: [Int]) -> Tensor<Element> {
      weightScale * random.normal(shape: shape)
    }
    w1 = Parameter("W1", weight([inputSize, hiddenSize]), decays: true)
    b1 = Parameter("b1", .zeros([hiddenSize]))
    w2 = Parameter("W2", weight([hiddenSize, outputSize]), decays: true)
    b2 = Parameter("b2", .zeros([outputSize]))
  }

  /// W1, b1, W2, b2.
  public var parameters: [Parameter<Element>] { [w1, b1, w2, b2] }

  /// Computes the probabilities of the classes.
  public func predict(_ x: Tensor<Element>) -> Tensor<Element> {
    let z1 = sigmoid(matmul(x, w1.value) + b1.value)
    return softmax(matmul(z1, w2.value) + b2.value)
  }

  /// Computes probabilities and loss.
  public func forward(
    _ x: Tensor<Element>, _ t: Tensor<Int>
  ) -> Outcome<Element> {
    let y = predict(x)
    return Outcome(scores: y, loss: loss(ofScores: y, t))
  }

  /// Sets the gradients by the formulas that the chain rule gives for this network.
  ///
  /// They leave δ out of account, a relative error of δ / y.
  @discardableResult
  public func gradient(
    _ x: Tensor<Element>, _ t: Tensor<Int>
  ) -> Outcome<Element> {
    let z1 = sigmoid(matmul(x, w1.value) + b1.value)
    let y = softmax(matmul(z1, w2.value) + b2.value)

    let da2 = (y - oneHot(t, like: y)) / Element(x.shape[0])
    w2.gradient = matmul(transposed: z1, da2)
    b2.gradient = da2.sum(axis: 0)

    let da1 = matmul(da2, transposed: w2.value) * z1 * (1 - z1)
    w1.gradient = matmul(transposed: x, da1)
    b1.gradient = da1.sum(axis: 0)

    return Outcome(scores: y, loss: loss(ofScores: y, t))
  }
}

extension SigmoidTwoLayerNet {
  /// The scores of this network are probabilities already.
  public func probabilities(ofScores scores: Tensor<Element>) -> Tensor<Element> { scores }

  /// The cross-entropy of the probabilities, with δ.
  public func loss(ofScores scores: Tensor<Element>, _ t: Tensor<Int>) -> Element {
    crossEntropy(scores, t, delta: 1e-7)
  }
}
