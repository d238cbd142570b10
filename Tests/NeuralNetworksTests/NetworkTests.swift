import NeuralNetworks
import TestSupport
import Tensors
import Testing

@Suite("Two-layer networks")
struct NetworkTests {
  private func layered() -> TwoLayerNet<Double> {
    var random = RandomState(seed: 0)
    return TwoLayerNet(
      inputSize: 20, hiddenSize: 8, outputSize: 5, weightScale: 0.5, random: &random)
  }

  private func derivedByHand() -> SigmoidTwoLayerNet<Double> {
    var random = RandomState(seed: 0)
    return SigmoidTwoLayerNet(
      inputSize: 20, hiddenSize: 8, outputSize: 5, weightScale: 0.5, random: &random)
  }

  private func samples(_ count: Int) -> (x: Tensor<Double>, t: Tensor<Int>) {
    var random = RandomState(seed: 1)
    return (random.uniform(shape: [count, 20]), random.integers(in: 0..<5, shape: [count]))
  }

  @Test("The parameters are W1, b1, W2, b2, with weights from the stream in that order")
  func parameters() {
    var random = RandomState(seed: 0)
    let w1 = 0.5 * random.normal(shape: [20, 8])
    let w2 = 0.5 * random.normal(shape: [8, 5])
    for network in [layered(), derivedByHand()] as [any Network<Double>] {
      #expect(network.parameters.map(\.name) == ["W1", "b1", "W2", "b2"])
      #expect(network.parameters.map(\.value) == [w1, .zeros([8]), w2, .zeros([5])])
      #expect(network["W2"] === network.parameters[2])
    }
  }

  @Test("Initial weights have a standard deviation of 0.01 unless told otherwise")
  func weightScale() {
    var (one, other) = (RandomState(seed: 3), RandomState(seed: 3))
    let network = TwoLayerNet<Float>(
      inputSize: 4, hiddenSize: 3, outputSize: 2, random: &one)
    #expect(network["W1"].value == 0.01 * other.normal(shape: [4, 3]))
  }

  @Test("Backpropagation agrees with the numerical gradient at every element")
  func gradientOfLayers() {
    let (x, t) = samples(3)
    let network = layered()
    network.gradient(x, t)
    for (parameter, difference) in zip(network.parameters, meanDifferences(network, x, t)) {
      #expect(difference < 1e-9, "\(parameter.name)")
      #expect(abs(parameter.gradient).max() > 1e-3, "\(parameter.name)")
    }
  }

  @Test("The gradient by hand agrees with the numerical one, but for what δ costs")
  func gradientByHand() {
    let (x, t) = samples(3)
    let network = derivedByHand()
    network.gradient(x, t)
    for (parameter, difference) in zip(network.parameters, meanDifferences(network, x, t)) {
      #expect(difference < 5e-7, "\(parameter.name)")
      #expect(abs(parameter.gradient).max() > 1e-3, "\(parameter.name)")
    }
  }

  @Test("The check catches a network whose gradient is wrong", arguments: 0..<4)
  func wrongGradient(index: Int) {
    let (x, t) = samples(3)
    let network = layered()
    network.gradient(x, t)
    network.parameters[index].gradient = network.parameters[index].gradient * 1.001
    #expect(meanDifferences(network, x, t)[index] > 1e-6)
  }

  private func meanDifferences(
    _ network: any Network<Double>, _ x: Tensor<Double>, _ t: Tensor<Int>
  ) -> [Double] {
    network.parameters.map { parameter in
      let numerical = numericalGradient(of: { network.loss(x, t) }, by: parameter)
      return abs(parameter.gradient - numerical).mean()
    }
  }

  @Test("Labels in either form give the same loss, gradient and accuracy")
  func formsOfLabels() {
    let (x, t) = samples(6)
    let oneHot = t.oneHot(classes: 5)
    for network in [layered(), derivedByHand()] as [any Network<Double>] {
      #expect(network.loss(x, t) == network.loss(x, oneHot))
      #expect(network.accuracy(x, t) == network.accuracy(x, oneHot))
      network.gradient(x, t)
      let gradients = network.parameters.map(\.gradient)
      network.gradient(x, oneHot)
      #expect(network.parameters.map(\.gradient) == gradients)
    }
  }

  @Test("The layered network gives scores, the other one their softmax")
  func predictions() {
    let (x, _) = samples(4)
    let network = layered()
    let hidden = relu(matmul(x, network["W1"].value) + network["b1"].value)
    expectClose(network.predict(x), matmul(hidden, network["W2"].value) + network["b2"].value)
    expectClose(derivedByHand().predict(x).sum(axis: 1), .ones([4]))
  }

  @Test("The accuracy is the same for all batch sizes; the last, partial batch counts")
  func accuracy() {
    let (x, _) = samples(17)
    let network = layered()
    var labels = network.predict(x).argMax(axis: 1)
    for wrong in [0, 7, 15, 16] { labels[wrong] = (labels[wrong] + 1) % 5 }
    let share = 13 / 17.0
    #expect(network.accuracy(x, labels) == share)
    for batchSize in 1...20 {
      #expect(network.accuracy(x, labels, batchSize: batchSize) == share)
      let oneHot = labels.oneHot(classes: 5)
      #expect(network.accuracy(x, oneHot, batchSize: batchSize) == share)
    }
    #expect(network.accuracy(.zeros([0, 20]), Tensor<Int>([])).isNaN)
  }
}
