import TestSupport
import Tensors
import Testing

@testable import NeuralNetworks

@Suite("Changes of the loss by many nudges at a time")
struct StackedChangesTests {
  @Test("Are those of nudges one by one")
  func agrees() throws {
    var random = RandomState(seed: 2)
    let x: Tensor<Double> = random.normal(shape: [3, 8])
    let network = Sequential<Double>(
      input: [8], [.affine(7), .tanh, .affine(9), .relu, .affine(4)], random: &random)
    let subject = GradientSubject(network, x, [1, 3, 0])
    let meter = LossMeter(here: subject.respond(), loss: subject.loss, unit: .ulpOfOne / 2)
    for index in network.parameters.indices {
      let stack = try #require(subject.stacked(index, meter))
      let nudges = (0..<network.parameters[index].value.count).map { ($0, 1e-3) }
      let alone = nudges.map { element, step in
        subject.line(index, element, typicalSize: 1, meter).change(step).value
      }
      expectClose(
        Tensor(stack.changes(nudges).map(\.value)), Tensor(alone), rtol: 1e-9, atol: 1e-15)
    }
  }

  @Test("Are not for layers that mix samples, nor for weight decay")
  func refused() {
    var random = RandomState(seed: 2)
    let x: Tensor<Double> = random.normal(shape: [3, 4])
    let mixing = Sequential<Double>(
      input: [4], [.affine(3), .batchNormalization, .affine(2)], random: &random)
    let decaying = Sequential<Double>(
      input: [4], [.affine(3), .relu, .affine(2)], weightDecay: 0.1, random: &random)
    for network in [mixing, decaying] {
      let subject = GradientSubject(network, x, [0, 1, 1])
      let meter = LossMeter(here: subject.respond(), loss: subject.loss, unit: .ulpOfOne / 2)
      #expect(subject.stacked(0, meter).map { _ in true } == nil)
    }
  }
}
