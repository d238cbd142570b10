import NeuralNetworks
import Tensors

/// A network that is a chain of any layers.
public final class Chain<Element: Scalar>: LayerChain {
  /// The shape of one sample.
  public let inputShape: [Int]

  /// The layers, in order.
  public let layers: [any Layer<Element>]

  /// Softmax and loss.
  public let lastLayer = SoftmaxWithLoss<Element>()

  /// λ.
  public let weightDecay: Element

  /// Makes a network of layers.
  public init(input: [Int], _ layers: [any Layer<Element>], weightDecay: Element = 0) {
    (inputShape, self.layers, self.weightDecay) = (input, layers, weightDecay)
  }
}

/// A residual block: what its layers make of the input is added to it.
///
///     y = x + layer n(… layer 1(x))
///
/// Input and output: any shape, the same, as the layers give back the shape that they got.
public final class Residual<Element: Scalar>: Layer {
  /// The layers of the branch, in order.
  public let layers: [any Layer<Element>]

  /// Makes a block.
  public init(_ layers: [any Layer<Element>]) { self.layers = layers }

  /// Adds the branch's output to the input.
  public func forward(_ x: Tensor<Element>) -> Tensor<Element> {
    x + layers.reduce(x) { $1.forward($0) }
  }

  /// Adds the branch's output to the input.
  public func predict(_ x: Tensor<Element>) -> Tensor<Element> {
    x + layers.reduce(x) { $1.predict($0) }
  }

  /// Adds the gradient through the branch to that past it.
  public func backward(_ dout: Tensor<Element>) -> Tensor<Element> {
    dout + layers.reversed().reduce(dout) { $1.backward($0) }
  }
}
