import Tensors

/// A network that is a chain of layers, with softmax and loss behind the last one.
///
///     x → layer 1 → layer 2 → … → scores → SoftmaxWithLoss → loss
///
/// Whoever lists the layers has a network that can be trained.
public protocol LayerChain<Element>: Network {
  /// The shape of one sample, such as [784] or [1, 28, 28].
  var inputShape: [Int] { get }

  /// Softmax and loss.
  var lastLayer: SoftmaxWithLoss<Element> { get }

  /// λ: the loss grows by ½ λ Σ W² over all parameters that decay, which keeps them small.
  var weightDecay: Element { get }
}

extension LayerChain {
  /// Nothing decays.
  public var weightDecay: Element { 0 }

  /// The shape of one sample's scores.
  public var outputShape: [Int] { layers.reduce(inputShape) { $1.outputShape(for: $0) } }

  /// Walks the layers forward, as in inference: a hundred samples at a time, so that a layer's output takes
  /// the memory of the last hundred's, instead of more and more from the system.
  public func predict(_ x: Tensor<Element>) -> Tensor<Element> {
    let (count, size) = (x.rank > 1 ? x.shape[0] : 0, 100)
    guard count > size else { return layers.reduce(x) { $1.predict($0) } }
    var parts: [Tensor<Element>] = []
    forEachBatch(of: count, size) { parts.append(predict(x[$0])) }
    return concatenated(parts, axis: 0)
  }

  /// Walks the layers forward, as in training, to the loss.
  public func forward(
    _ x: Tensor<Element>, _ t: Tensor<Int>
  ) -> Outcome<Element> {
    var scores = x
    for layer in layers { scores = layer.forward(scores) }
    let loss = lastLayer.forward(scores, t) + decayLoss
    return Outcome(scores: scores, loss: loss)
  }

  /// Walks the layers forward to the loss, then backward to the gradients.
  ///
  /// Nobody asks for the gradient by the data, so the first layer only sets those of its parameters.
  @discardableResult
  public func gradient(
    _ x: Tensor<Element>, _ t: Tensor<Int>
  ) -> Outcome<Element> {
    let outcome = forward(x, t)
    var dout = lastLayer.backward()
    for layer in layers.dropFirst().reversed() { dout = layer.backward(dout) }
    layers.first?.setGradients(dout)
    addDecayGradient()
    return outcome
  }

  /// ½ λ Σ W².
  private var decayLoss: Element {
    guard weightDecay != 0 else { return 0 }
    return decaying.reduce(0) { $0 + weightDecay / 2 * ($1.value * $1.value).sum() }
  }

  /// Adds λ W to the gradient of each W that decays.
  private func addDecayGradient() {
    guard weightDecay != 0 else { return }
    for parameter in decaying { parameter.gradient += weightDecay * parameter.value }
  }

  private var decaying: [Parameter<Element>] { parameters.filter(\.decays) }
}
