import NeuralNetworks
import TestSupport
import Tensors
import Testing

@Suite("Plans of layers")
struct LayerPlanTests {
  @Test("Each layer is made for the shape that reaches it")
  func shapes() {
    var random = RandomState(seed: 0)
    let network = Sequential<Float>(
      input: [2, 9, 8],
      [
        .convolution(4, kernel: [3, 5], stride: [2, 1], padding: .same), .batchNormalization,
        .tanh, .maxPooling(2), .maxPooling([2, 1], stride: 1, padding: [1, 0]), .flatten,
        .dropout(0.25), .affine(6), .batchNormalization, .affine(3),
      ], random: &random)
    var shape = network.inputShape
    let shapes = network.layers.map { layer in
      shape = layer.outputShape(for: shape)
      return shape
    }
    #expect(
      shapes == [
        [4, 5, 8], [4, 5, 8], [4, 5, 8], [4, 2, 4], [4, 3, 4], [48], [48], [6], [6], [3],
      ])
    #expect(
      network.parameters.map(\.name) == [
        "W1", "b1", "gamma1", "beta1", "W2", "b2", "gamma2", "beta2", "W3", "b3",
      ])
    #expect(
      network.statistics.map(\.name) == [
        "running_mean1", "running_variance1", "running_mean2", "running_variance2",
      ])
    #expect(network.parameters.map(\.value.shape).prefix(4) == [[4, 2, 3, 5], [4], [4], [4]])
    #expect(network.predict(.zeros([5, 2, 9, 8])).shape == [5, 3])
  }

  @Test("A convolution's weights come from the network's stream, by its fan-in and fan-out")
  func weights() {
    var (one, other) = (RandomState(seed: 1), RandomState(seed: 1))
    let network = Sequential<Double>(
      input: [3, 8, 8],
      [.convolution(4, kernel: [2, 5]), .convolution(2, kernel: 3, weights: .he)], random: &one)
    let limit = (6 / 70.0).squareRoot()  // 3 · 10 weights come in, 4 · 10 go out
    #expect(
      network["W1"].value == other.uniform(shape: [4, 3, 2, 5], in: -limit..<limit))
    #expect(
      network["W2"].value
        == other.normal(shape: [2, 4, 3, 3], standardDeviation: (2 / 36.0).squareRoot()))
    #expect(network["b1"].value == .zeros([4]))
    #expect(one == other)
  }

  @Test("A residual layer's plans are made in order, from the network's stream")
  func residual() {
    var (one, other) = (RandomState(seed: 2), RandomState(seed: 2))
    let plain: [LayerPlan<Double>] = [.affine(5), .tanh, .affine(4)]
    let around = Sequential<Double>(input: [4], [.residual(plain), .affine(2)], random: &one)
    let network = Sequential<Double>(input: [4], plain + [.affine(2)], random: &other)
    #expect(one == other)
    #expect(around.parameters.map(\.name) == ["W1", "b1", "W2", "b2", "W3", "b3"])
    #expect(around.parameters.map(\.value) == network.parameters.map(\.value))
    let x = Tensor<Double>.range(0, 8).reshaped(2, 4)
    let branch = network.layers.dropLast().reduce(x) { $1.predict($0) }
    #expect(around.layers[0].predict(x) == x + branch)
  }

  @Test("The network's stream seeds the streams of its dropout layers, each differently")
  func dropoutStreams() {
    var (one, other) = (RandomState(seed: 4), RandomState(seed: 4))
    let network = Sequential<Double>(input: [3], [.dropout(0.25), .dropout()], random: &one)
    let layers = network.layers.compactMap { $0 as? Dropout<Double> }
    #expect(layers.map(\.ratio) == [0.25, 0.5])
    let seeds = layers.map { _ in other.integer(in: 0..<1 << 32) }
    #expect(layers.map(\.random) == seeds.map(RandomState.init(seed:)))
    #expect(seeds[0] != seeds[1])
  }

  @Test("Backpropagation through all kinds of layers agrees with the numerical gradient")
  func gradient() {
    var random = RandomState(seed: 2)
    let network = Sequential<Double>(
      input: [2, 6, 5],
      [
        .convolution(3, kernel: 3, padding: .same), .batchNormalization, .relu, .maxPooling(2),
        .convolution(4, kernel: 2), .tanh, .flatten, .affine(6), .sigmoid, .affine(3),
      ], weightDecay: 0.1, random: &random)
    let x = random.normal(shape: [4, 2, 6, 5])
    let t = random.integers(in: 0..<3, shape: [4])
    network.gradient(x, t)
    for parameter in network.parameters {
      let numerical = numericalGradient(of: { network.loss(x, t) }, by: parameter)
      expectClose(parameter.gradient, numerical, rtol: 1e-6, atol: 1e-8)
    }
  }
}
