import Tensors

/// What a gradient check needs to know of a layer or a network.
struct GradientSubject<Element: Scalar> {
  /// What the loss is derived by.
  let variables: [Parameter<Element>]

  /// Computes what the loss is a weighted sum of.
  let outputs: () -> Tensor<Element>

  /// The weights of that sum, in the shape of the outputs.
  let weights: Tensor<Element>

  /// Walks forward and backward; gives the gradient by each variable.
  let backpropagate: () -> [Tensor<Element>]

  /// Walks backward once more, without a walk forward; nil where that cannot be asked for.
  let backAgain: (() -> [Tensor<Element>])?

  /// The gradients for another input, which was seen before; nil where there was none.
  let earlierGradients: [Tensor<Element>]?

  /// N, the number of samples.
  let batchSize: Int

  /// Computes central differences by a variable's elements, many at a time; nil where only the loss
  /// as a whole can be computed.
  let stackedDerivatives: (_ variable: Int, _ elements: [Int], _ h: Element) -> [Double]?

  /// A layer, with the sum of its outputs times random weights for a loss.
  init(_ layer: any Layer<Element>, _ x: Tensor<Element>, seed: Int) {
    let memory = LayerMemory([layer])
    let input = Parameter("x", x)
    var random = RandomState(seed: seed)
    let other = x * random.uniform(shape: x.shape, in: 0.5..<2) + 0.1
    let dout: Tensor<Element> = random.normal(shape: layer.forward(other).shape)
    let gradients: (Tensor<Element>) -> [Tensor<Element>] = { dx in
      [dx] + layer.parameters.map { $0.gradient }
    }
    earlierGradients = gradients(layer.backward(dout))
    memory.restore()

    weights = dout
    variables = [input] + layer.parameters
    batchSize = x.shape.first ?? 1
    stackedDerivatives = { _, _, _ in nil }
    outputs = {
      memory.restore()
      return layer.forward(input.value)
    }
    backAgain = { gradients(layer.backward(dout)) }
    backpropagate = {
      memory.restore()
      _ = layer.forward(input.value)
      return gradients(layer.backward(dout))
    }
  }

  /// A network, with its loss.
  init(_ network: any Network<Element>, _ x: Tensor<Element>, _ t: Tensor<Int>) {
    let memory = LayerMemory((network as? Sequential<Element>)?.layers ?? [])
    variables = network.parameters
    weights = .ones([])
    batchSize = x.shape.first ?? 1
    earlierGradients = nil
    backAgain = nil
    let parameters = network.parameters
    stackedDerivatives = { variable, elements, h in
      StackedLosses(network, parameters[variable], x, t)?.derivatives(elements, h)
    }
    outputs = {
      memory.restore()
      return Tensor(repeating: network.loss(x, t), shape: [])
    }
    backpropagate = {
      memory.restore()
      network.gradient(x, t)
      return network.parameters.map { $0.gradient }
    }
  }
}

/// The streams and statistics of layers as they were, so that each forward pass starts alike.
private final class LayerMemory<Element: Scalar> {
  private let streams: [(layer: any RandomLayer<Element>, random: RandomState)]
  private let statistics: [(parameter: Parameter<Element>, value: Tensor<Element>)]

  init(_ layers: [any Layer<Element>]) {
    streams = layers.compactMap { $0 as? any RandomLayer<Element> }.map { ($0, $0.random) }
    statistics = layers.flatMap { $0.statistics }.map { ($0, $0.value) }
  }

  func restore() {
    for (layer, random) in streams { layer.random = random }
    for (parameter, value) in statistics { parameter.value = value }
  }
}
