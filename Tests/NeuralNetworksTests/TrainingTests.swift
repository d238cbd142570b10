import Foundation
import NeuralNetworks
import TestSupport
import Tensors
import Testing

/// Ten steps of SGD as PyTorch computed them; see Expected/trainings.py.
private struct ExpectedTraining: Decodable, Sendable, CustomTestStringConvertible {
  let seed: Int
  let losses: [Double]
  let firstGradients: [Numbers]
  let finalValues: [Numbers]

  var testDescription: String { "seed \(seed)" }

  static func all(_ activation: String) throws -> [ExpectedTraining] {
    let all = try JSONDecoder().decode(
      [String: [ExpectedTraining]].self, from: expectedData("trainings.json"))
    return try #require(all[activation])
  }
}

@Suite("Training")
struct TrainingTests {
  @Test(
    "Ten steps of the layered network are PyTorch's", arguments: try ExpectedTraining.all("relu"))
  private func layered(expected: ExpectedTraining) {
    var random = RandomState(seed: expected.seed)
    let network = TwoLayerNet<Double>(
      inputSize: 6, hiddenSize: 5, outputSize: 4, weightScale: 0.5, random: &random)
    expectSameSteps(network, expected, random)
  }

  @Test(
    "Ten steps of the network by hand are PyTorch's",
    arguments: try ExpectedTraining.all("sigmoid"))
  private func byHand(expected: ExpectedTraining) {
    var random = RandomState(seed: expected.seed)
    let network = SigmoidTwoLayerNet<Double>(
      inputSize: 6, hiddenSize: 5, outputSize: 4, weightScale: 0.5, random: &random)
    expectSameSteps(network, expected, random)
  }

  private func expectSameSteps(
    _ network: any Network<Double>, _ expected: ExpectedTraining, _ random: RandomState
  ) {
    var random = random
    let optimizer = SGD(learningRate: 0.3)
    for (step, loss) in expected.losses.enumerated() {
      let x = random.normal(shape: [8, 6])
      let t = random.integers(in: 0..<4, shape: [8])
      expectClose(network.loss(x, t), loss)
      network.gradient(x, t)
      if step == 0 {
        for (parameter, gradient) in zip(network.parameters, expected.firstGradients) {
          expectClose(parameter.gradient, gradient.tensor(), rtol: 1e-12, atol: 1e-15)
        }
      }
      optimizer.update(network.parameters)
    }
    for (parameter, value) in zip(network.parameters, expected.finalValues) {
      expectClose(parameter.value, value.tensor(), rtol: 1e-12, atol: 1e-14)
    }
  }

  @Test("A step of SGD is the learning rate times the gradient, downhill")
  func sgd() {
    let parameter = Parameter<Float>("W", [1, 2, 3])
    parameter.gradient = [4, 0, -8]
    SGD(learningRate: 0.5).update([parameter])
    #expect(parameter.value == [-1, 2, 7])
    #expect(parameter.gradient == [4, 0, -8])
    SGD().update([parameter])
    expectClose(parameter.value, [-1.04, 2, 7.08], rtol: 1e-6)
  }

  @Test("A diverged training says where, and what to try, in one line")
  func error() {
    let error = TrainingError.diverged(iteration: 12, learningRate: 0.5)
    #expect(
      "\(error)" == """
        the loss is not a number after iteration 12 at learning rate 0.5: \
        try a rate ten times smaller
        """)
  }

  @Test("A learning rate of 1e6 soon gives a loss that is not finite")
  func diverging() {
    var random = RandomState(seed: 0)
    let network = TwoLayerNet<Float>(
      inputSize: 6, hiddenSize: 5, outputSize: 4, random: &random)
    var losses: [Float] = []
    for _ in 0..<10 {
      let x: Tensor<Float> = random.normal(shape: [8, 6])
      let t = random.integers(in: 0..<4, shape: [8])
      losses.append(network.loss(x, t))
      network.gradient(x, t)
      SGD(learningRate: 1e6).update(network.parameters)
    }
    #expect(losses.contains { !$0.isFinite })
  }
}
