import Tensors

/// A network that is a chain of layers, with softmax and loss behind the last one in training.
///
///     x → layer 1 → layer 2 → … → scores → SoftmaxWithLoss → loss
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
open class Sequential<Element: Scalar>: Network {
  /// The shape of one sample.
  public let inputShape: [Int]

  /// The layers between the input and the scores, in order.
  public let layers: [any Layer<Element>]

  /// Softmax and loss.
  public let lastLayer = SoftmaxWithLoss<Element>()

  /// λ: the loss grows by ½ λ ΣW² over the weights of all layers, which keeps them small.
  public let weightDecay: Element

  /// Makes a network; each layer's sizes follow from the one before.
  ///
  /// - Parameters:
  ///   - input: the shape of one sample, such as [784] or [1, 28, 28].
  ///   - plans: the layers, in order.
  ///   - weightDecay: λ, 0 or more; biases and normalization do not decay.
  ///   - random: the stream that the initial weights come from, in the order of the layers.
  public init(
    input: [Int], _ plans: [LayerPlan<Element>], weightDecay: Element = 0,
    random: inout RandomState
  ) {
    var layers: [any Layer<Element>] = []
    var shape = input
    for plan in plans {
      let layer = plan.make(shape, &random)
      shape = layer.outputShape(for: shape)
      layers.append(layer)
    }
    inputShape = input
    self.layers = layers
    self.weightDecay = weightDecay
    number(parameters + statistics)
  }

  /// The shape of one sample's scores.
  public var outputShape: [Int] { layers.reduce(inputShape) { $1.outputShape(for: $0) } }

  /// Gives each parameter the number that it has among those of its name.
  private func number(_ parameters: [Parameter<Element>]) {
    var counts: [String: Int] = [:]
    for parameter in parameters {
      let count = counts[parameter.name, default: 0] + 1
      counts[parameter.name] = count
      parameter.name += "\(count)"
    }
  }

  /// What the network learns, in order.
  public var parameters: [Parameter<Element>] { layers.flatMap { $0.parameters } }

  /// What the layers have measured in training and need for inference, in order.
  public var statistics: [Parameter<Element>] { layers.flatMap { $0.statistics } }

  /// Computes the scores, as in inference.
  public func predict(_ x: Tensor<Element>) -> Tensor<Element> {
    layers.reduce(x) { $1.predict($0) }
  }

  /// Computes the loss, as in training, with weight decay.
  public func loss(_ x: Tensor<Element>, _ t: Tensor<Int>) -> Element {
    let scores = layers.reduce(x) { $1.forward($0) }
    return lastLayer.forward(scores, t) + decay
  }

  /// Sets the gradients by walking the layers forward, then backward.
  public func gradient(_ x: Tensor<Element>, _ t: Tensor<Int>) {
    _ = loss(x, t)
    backward()
  }

  /// Sets the gradients by walking the layers backward from the last loss.
  ///
  /// - Precondition: ``loss(_:_:)`` came before.
  public func backward() {
    let dout = layers.dropFirst().reversed().reduce(lastLayer.backward()) { $1.backward($0) }
    layers.first?.setGradients(dout)
    guard weightDecay != 0 else { return }
    for weight in weights { weight.gradient += weightDecay * weight.value }
  }

  /// ½ λ ΣW².
  private var decay: Element {
    guard weightDecay != 0 else { return 0 }
    return weights.reduce(0) { $0 + weightDecay / 2 * ($1.value * $1.value).sum() }
  }

  /// The parameters that decay.
  private var weights: [Parameter<Element>] { parameters.filter { $0.name.hasPrefix("W") } }
}
