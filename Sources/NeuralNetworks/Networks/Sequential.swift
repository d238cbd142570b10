import Tensors

/// A chain of layers whose sizes follow from the shape of a sample.
///
/// ```swift
/// var random = RandomState(seed: 0)
/// let network = Sequential<Float>(
///   input: [1, 28, 28],
///   [.convolution(30, kernel: 5), .relu, .maxPooling(2), .affine(100), .relu, .affine(10)],
///   random: &random)
/// ```
///
/// - Input x: (N, …), each sample of the shape `input`.
/// - Output: scores (N, classes).
/// - Parameters are numbered in order: W1, b1, W2, …, gamma1, beta1.
public final class Sequential<Element: Scalar>: LayerChain {
  /// The shape of one sample.
  public let inputShape: [Int]

  /// The layers between the input and the scores, in order.
  public let layers: [any Layer<Element>]

  /// Softmax and loss.
  public let lastLayer = SoftmaxWithLoss<Element>()

  /// λ: the loss grows by ½ λ Σ W² over all parameters that decay, which keeps them small.
  public let weightDecay: Element

  /// Makes a network; each layer's sizes follow from the one before.
  ///
  /// - Parameters:
  ///   - input: the shape of one sample, such as [784] or [1, 28, 28].
  ///   - plans: the layers, in order.
  ///   - weightDecay: λ, 0 or more; biases and normalization do not decay.
  ///   - random: the stream that the initial weights come from, in the order of the layers.
  /// - Precondition: each layer lists what it is made of, and foretells the shape of its output.
  public init(
    input: [Int], _ plans: [LayerPlan<Element>], weightDecay: Element = 0,
    random: inout RandomState
  ) {
    var layers: [any Layer<Element>] = []
    var shape = input
    for plan in plans {
      let layer = plan.make(shape, &random)
      shape = checkedOutputShape(of: layer, for: shape)
      layers.append(layer)
    }
    inputShape = input
    self.layers = layers
    self.weightDecay = weightDecay
    number(parameters + statistics)
    requireSound()
  }

  /// Gives each parameter the number that it has among those of its name.
  private func number(_ parameters: [Parameter<Element>]) {
    var counts: [String: Int] = [:]
    for parameter in parameters {
      let count = counts[parameter.name, default: 0] + 1
      counts[parameter.name] = count
      parameter.name += "\(count)"
    }
  }
}

/// The shape of one sample's output as the layer foretells it, tried with a sample of zeros.
private func checkedOutputShape<Element: Scalar>(
  of layer: any Layer<Element>, for inputShape: [Int]
) -> [Int] {
  let foretold = layer.outputShape(for: inputShape)
  let actual = Array(layer.predict(.zeros([1] + inputShape)).shape.dropFirst())
  require(
    actual == foretold,
    """
    \(name(of: layer)): outputShape(for: \(describe(inputShape))) says \(describe(foretold)), \
    and predict gives samples of \(describe(actual))
    """)
  return foretold
}
