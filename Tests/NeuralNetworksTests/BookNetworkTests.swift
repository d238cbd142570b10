import NeuralNetworks
import TestSupport
import Tensors
import Testing

@Suite("The book's networks")
struct BookNetworkTests {
  private var random = RandomState(seed: 0)

  private func parameterCount<Element>(_ network: Sequential<Element>) -> Int {
    network.parameters.map(\.value.count).reduce(0, +)
  }

  @Test("SimpleConvNet has 433,890 parameters, in the book's shapes")
  mutating func simpleConvNet() {
    let network = SimpleConvNet<Float>(random: &random)
    #expect(parameterCount(network) == 433_890)
    #expect(network["W1"].value.shape == [30, 1, 5, 5])
    #expect(network["W2"].value.shape == [4320, 100])
    #expect(network["W3"].value.shape == [100, 10])
    #expect(network.predict(.zeros([2, 1, 28, 28])).shape == [2, 10])
  }

  @Test("DeepConvNet has 123,552 parameters, and 4 × 4 pixels are left in the end")
  mutating func deepConvNet() {
    let network = DeepConvNet<Float>(random: &random)
    #expect(parameterCount(network) == 123_552)
    #expect(network["W7"].value.shape == [64 * 4 * 4, 50])
    #expect(network.predict(.zeros([2, 1, 28, 28])).shape == [2, 10])
  }

  @Test("MultiLayerNet stacks its layers in the book's order")
  mutating func multiLayerNet() {
    let plain = MultiLayerNet<Double>(
      inputSize: 784, hiddenSizes: [100, 100, 100, 100], outputSize: 10, random: &random)
    #expect(parameterCount(plain) == 784 * 100 + 100 + 3 * 10_100 + 1_010)
    let all = MultiLayerNet<Double>(
      inputSize: 6, hiddenSizes: [5, 4], outputSize: 3, activation: .sigmoid, weights: .xavier,
      weightDecay: 0.1, normalizes: true, dropout: 0.2, random: &random)
    let names = all.layers.map { "\(type(of: $0))".prefix { $0 != "<" } }
    #expect(
      names == [
        "Affine", "BatchNormalization", "Sigmoid", "Dropout", "Affine", "BatchNormalization",
        "Sigmoid", "Dropout", "Affine",
      ])
    #expect(
      all.parameters.map(\.name) == [
        "W1", "b1", "gamma1", "beta1", "W2", "b2", "gamma2", "beta2", "W3", "b3",
      ])
    #expect(
      all.statistics.map(\.name) == [
        "running_mean1", "running_variance1", "running_mean2", "running_variance2",
      ])
  }

  @Test("Every gradient agrees with the numerical one, through convolution, pooling and more")
  mutating func gradients() {
    let x: Tensor<Double> = random.normal(shape: [3, 1, 8, 8])
    let small = SimpleConvNet<Double>(
      inputShape: [1, 8, 8], filters: 3, kernel: 3, hiddenSize: 5, outputSize: 4,
      weights: .he, random: &random)
    let multi = MultiLayerNet<Double>(
      inputSize: 64, hiddenSizes: [6, 5], outputSize: 4, activation: .tanh, weights: .xavier,
      weightDecay: 0.1, normalizes: true, random: &random)
    for (network, x) in [(small, x), (multi, x.reshaped(3, 64))] as [(Sequential<Double>, _)] {
      network.gradient(x, [0, 3, 1])
      for parameter in network.parameters {
        expectClose(
          parameter.gradient,
          numericalGradient(of: { network.loss(x, [0, 3, 1]) }, by: parameter, h: 1e-5),
          atol: 1e-8)
      }
    }
  }
}
