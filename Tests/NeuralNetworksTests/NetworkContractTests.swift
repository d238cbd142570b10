import NeuralNetworks
import TestSupport
import Tensors
import Testing

/// A network with two branches, dropout in one of them, that walks itself.
private final class TwoBranches: Network {
  let left: Affine<Double>
  let right: Affine<Double>
  let dropout: Dropout<Double>
  let lastLayer = SoftmaxWithLoss<Double>()

  init(seed: Int) {
    var random = RandomState(seed: seed)
    func affine(_ name: String) -> Affine<Double> {
      Affine(
        weight: Parameter("W_\(name)", random.normal(shape: [2, 3]), decays: true),
        bias: Parameter("b_\(name)", .zeros([3])))
    }
    (left, right) = (affine("left"), affine("right"))
    dropout = Dropout(ratio: 0.3, random: RandomState(seed: seed + 1))
  }

  var layers: [any Layer<Double>] { [left, right, dropout] }

  func predict(_ x: Tensor<Double>) -> Tensor<Double> { left.predict(x) + right.predict(x) }

  func forward(_ x: Tensor<Double>, _ t: Tensor<Int>) -> Outcome<Double> {
    let scores = left.forward(x) + dropout.forward(right.forward(x))
    return Outcome(scores: scores, loss: lastLayer.forward(scores, t))
  }

  func gradient(_ x: Tensor<Double>, _ t: Tensor<Int>) -> Outcome<Double> {
    let outcome = forward(x, t)
    let dout = lastLayer.backward()
    left.setGradients(dout)
    right.setGradients(dropout.backward(dout))
    return outcome
  }
}

/// Three clouds of points around the corners of a triangle.
private let samples: Samples<Double> = {
  var random = RandomState(seed: 8)
  let t = random.integers(in: 0..<3, shape: [120])
  let corners: Tensor<Double> = [[2, 0], [-1, 2], [-1, -2]]
  return Samples(corners[rows: t] + random.normal(shape: [120, 2]), t)
}()

private func chain() -> Sequential<Double> {
  var random = RandomState(seed: 3)
  return Sequential(
    input: [2], [.affine(8), .tanh, .dropout(0.2), .affine(3)], random: &random)
}

private func twoLayer() -> TwoLayerNet<Double> {
  var random = RandomState(seed: 3)
  return TwoLayerNet(
    inputSize: 2, hiddenSize: 8, outputSize: 3, weightScale: 0.5, random: &random)
}

private func byHand() -> SigmoidTwoLayerNet<Double> {
  var random = RandomState(seed: 3)
  return SigmoidTwoLayerNet(
    inputSize: 2, hiddenSize: 8, outputSize: 3, weightScale: 0.5, random: &random)
}

private let makers: [@Sendable () -> any Network<Double>] = [
  { chain() }, { twoLayer() }, { byHand() }, { TwoBranches(seed: 5) },
]

@Suite("What every network gets")
struct NetworkContractTests {
  @Test("A trainer trains it, and a stopped training goes on bit for bit", arguments: 0..<4)
  func trains(index: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("saved.safetensors")
    func trainer() -> Trainer<Double> {
      Trainer(
        makers[index](), Momentum(learningRate: 0.1), batchSize: 16, random: RandomState(seed: 2))
    }
    let unbroken = trainer()
    let before = unbroken.network.evaluate(samples)
    try unbroken.train(samples, validation: samples[..<30], epochs: 12)
    let after = unbroken.network.evaluate(samples)
    #expect(after.loss < 0.6 * before.loss && after.accuracy > 0.8, "\(before) \(after)")

    // 29 steps are three epochs and five steps of the fourth.
    try trainer().train(samples, validation: samples[..<30], iterations: 29, savingTo: path)
    let second = trainer()
    try second.resume(from: path)
    #expect(second.iteration == 29 && second.history.count == 3)
    try second.train(samples, validation: samples[..<30], epochs: 12)
    #expect(second.history.map(\.training) == unbroken.history.map(\.training))
    #expect(
      second.network.parameters.map(\.value) == unbroken.network.parameters.map(\.value))
  }

  @Test("Its score does not depend on the size of the batches", arguments: 0..<4)
  func scores(index: Int) {
    let network = makers[index]()
    let whole = network.evaluate(samples, batchSize: 120)
    let parts = network.evaluate(samples, batchSize: 7)
    expectClose(parts.loss, whole.loss, rtol: 1e-12)
    #expect(parts.accuracy == whole.accuracy)
    #expect(whole.accuracy == network.accuracy(samples.x, samples.t))
    let probabilities = network.probabilities(samples.x, batchSize: 11)
    expectClose(probabilities.sum(axis: 1), .ones([120]), rtol: 1e-12)
    expectClose(crossEntropy(probabilities, samples.t), whole.loss, rtol: 1e-5)
  }

  @Test("It is saved with its statistics, and loaded", arguments: 0..<4)
  func saves(index: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("saved.safetensors")
    let (one, other) = (makers[index](), makers[index]())
    for parameter in one.parameters { parameter.value = parameter.value + 1 }
    try one.save(to: path)
    try other.load(from: path)
    #expect(other.parameters.map(\.value) == one.parameters.map(\.value))
  }

  @Test("A batch normalization's running values are saved with it")
  func statistics() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("saved.safetensors")
    func network() -> Sequential<Double> {
      var random = RandomState(seed: 3)
      return Sequential(
        input: [2], [.affine(4), .batchNormalization, .affine(3)], random: &random)
    }
    let (one, other) = (network(), network())
    one.gradient(samples.x, samples.t)
    #expect(one.predict(samples.x) != other.predict(samples.x))
    try one.save(to: path)
    try other.load(from: path)
    #expect(one.predict(samples.x) == other.predict(samples.x))
  }

  @Test("Its summary counts what it learns")
  func summary() {
    #expect(
      twoLayer().summary().split(separator: "\n").last?.split(separator: " ").map(String.init)
        == ["total", "51", "40"])
    #expect(
      byHand().summary() == """
        parameter           shape                 parameters
        W1                  (2, 8)                        16
        b1                  (8,)                           8
        W2                  (8, 3)                        24
        b2                  (3,)                           3
        total                                             51
        """)
  }

  @Test("What decays is a property of the parameter, whatever its name")
  func decay() {
    final class Scale: Layer {
      let factor = Parameter<Double>("scale", [3, 5], decays: true)
      let offset = Parameter<Double>("W_offset", [7, 11])
      var parameters: [Parameter<Double>] { [factor, offset] }
      func forward(_ x: Tensor<Double>) -> Tensor<Double> { predict(x) }
      func predict(_ x: Tensor<Double>) -> Tensor<Double> { x * factor.value + offset.value }
      func backward(_ dout: Tensor<Double>) -> Tensor<Double> { dout * factor.value }
    }
    var random = RandomState(seed: 0)
    let network = Sequential<Double>(
      input: [2], [LayerPlan { _, _ in Scale() }], weightDecay: 0.5, random: &random)
    let labels: Tensor<Int> = [0]
    let plain = network.loss(ofScores: network.predict([[1, 1]]), labels)
    expectClose(network.loss([[1, 1]], labels), plain + 0.25 * (9 + 25), rtol: 1e-12)
  }
}
