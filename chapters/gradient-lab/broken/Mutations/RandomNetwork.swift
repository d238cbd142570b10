import NeuralNetworks
import Tensors

/// A true network put together at random, and a batch for it.
public struct RandomNetwork<Element: Scalar> {
  /// The layers, those of residual blocks not among them.
  public private(set) var layers: [any Layer<Element>] = []

  /// The samples.
  public let x: Tensor<Element>

  /// Their class numbers.
  public let t: Tensor<Int>

  /// λ.
  public let weightDecay: Element

  /// The shape of one sample.
  public let inputShape: [Int]

  /// Puts one together: dense or with images, with normalization, dropout and a residual block in
  /// some; 1 to 16 samples.
  public init(seed: Int) {
    var random = RandomState(seed: seed)
    let batch = random.integer(in: 1..<17)
    let hasImages = random.integer(in: 0..<3) == 0
    inputShape = hasImages ? [random.integer(in: 1..<3), 4, 4] : [random.integer(in: 2..<6)]
    weightDecay = random.integer(in: 0..<4) == 0 ? 0.1 : 0
    x = random.normal(shape: [batch] + inputShape)
    t = random.integers(in: 0..<3, shape: [batch])
    var builder = Builder<Element>(shape: inputShape, batch: batch)
    if hasImages {
      builder.add(
        .convolution(
          random.integer(in: 1..<4), kernel: 3, stride: random.integer(in: 0..<4) == 0 ? 2 : 1,
          padding: .same), &random)
      if batch > 3 && random.integer(in: 0..<3) == 0 { builder.add(.batchNormalization, &random) }
      builder.add(random.integer(in: 0..<2) == 0 ? .relu : .tanh, &random)
      if builder.shape[1] > 2 { builder.add(.maxPooling(2), &random) }
    }
    for _ in 0..<random.integer(in: 1..<4) { builder.addDense(&random) }
    builder.add(.affine(3, weights: .he), &random)
    for (index, parameter) in builder.layers.flatMap({ $0.parameters }).enumerated() {
      parameter.name += "\(index)"
      // Biases of 0 and scales of 1 hide mistakes.
      let noise: Tensor<Element> = random.normal(shape: parameter.value.shape)
      parameter.value += Element(0.1) * noise
    }
    layers = builder.layers
  }

  /// The network.
  public var network: Chain<Element> {
    Chain(input: inputShape, layers, weightDecay: weightDecay)
  }
}

/// Adds layer after layer, and knows the shape that comes out.
private struct Builder<Element: Scalar> {
  var shape: [Int]
  let batch: Int
  private(set) var layers: [any Layer<Element>] = []

  init(shape: [Int], batch: Int) { (self.shape, self.batch) = (shape, batch) }

  mutating func add(_ plan: LayerPlan<Element>, _ random: inout RandomState) {
    let made = Sequential<Element>(input: shape, [plan], random: &random)
    for layer in made.layers { add(layer) }
  }

  mutating func add(_ layer: any Layer<Element>) {
    layers.append(layer)
    shape = layer.outputShape(for: shape)
  }

  /// An affine layer and what may follow it, or a residual block of two.
  mutating func addDense(_ random: inout RandomState) {
    let activations: [LayerPlan<Element>] = [.relu, .sigmoid, .tanh]
    let activation = activations[random.integer(in: 0..<3)]
    if shape.count == 1 && random.integer(in: 0..<4) == 0 {
      let width = shape[0]
      let branch = Sequential<Element>(
        input: shape, [.affine(4, weights: .he), activation, .affine(width, weights: .he)],
        random: &random)
      add(Residual(branch.layers))
      return
    }
    add(.affine(random.integer(in: 2..<7), weights: .he), &random)
    if batch > 3 && random.integer(in: 0..<3) == 0 { add(.batchNormalization, &random) }
    add(activation, &random)
    if random.integer(in: 0..<4) == 0 { add(.dropout(0.3), &random) }
  }
}
