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
