import TestSupport
import Tensors
import Testing

@testable import NeuralNetworks

@Suite("Losses for many nudges at a time")
struct StackedLossesTests {
  @Test("give the numerical gradient of each parameter, as loss by loss")
  func agrees() throws {
    var random = RandomState(seed: 2)
    let x: Tensor<Double> = random.normal(shape: [3, 2, 4])
    let t: Tensor<Int> = [[0, 1, 0, 0], [0, 0, 0, 1], [1, 0, 0, 0]]
    let deep = Sequential<Double>(
      input: [2, 4], [.affine(7), .tanh, .affine(9), .relu, .affine(4)], random: &random)
    let two = TwoLayerNet<Double>(
      inputSize: 8, hiddenSize: 10, outputSize: 4, weightScale: 1, random: &random)
    for network in [deep, two] as [any Network<Double>] {
      for parameter in network.parameters {
        let losses = try #require(StackedLosses(network, parameter, x, t))
        let elements = Array(0..<parameter.value.count)
        expectClose(
          Tensor(losses.derivatives(elements, 1e-4)),
          numericalGradient(of: { network.loss(x, t) }, by: parameter).flattened(), atol: 1e-10)
      }
    }
  }

  @Test("are not for layers that mix samples, nor for weight decay")
  func refused() {
    var random = RandomState(seed: 2)
    let x: Tensor<Double> = random.normal(shape: [3, 4])
    let plans: [LayerPlan<Double>] = [.affine(3), .relu, .affine(2)]
    let mixing = Sequential<Double>(
      input: [4], [.affine(3), .batchNormalization, .affine(2)], random: &random)
    let decaying = Sequential<Double>(input: [4], plans, weightDecay: 0.1, random: &random)
    for network in [mixing, decaying] {
      let losses = StackedLosses(network, network.parameters[0], x, [0, 1, 1])
      #expect(losses.map { _ in true } == nil)
    }
  }
}
