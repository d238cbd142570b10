import NeuralNetworks
import TensorFiles
import TestSupport
import Tensors
import Testing

@Suite("What holds where nothing is said")
struct DefaultsTests {
  @Test("An affine layer begins with Glorot's uniform weights, as in Keras")
  func affine() {
    var (one, other) = (RandomState(seed: 1), RandomState(seed: 1))
    let network = Sequential<Double>(input: [30], [.affine(40)], random: &one)
    let limit = (6 / 70.0).squareRoot()
    #expect(network["W1"].value == other.uniform(shape: [30, 40], in: -limit..<limit))
  }

  @Test("The book's networks begin with the book's weights")
  func bookWeights() {
    var (one, other) = (RandomState(seed: 1), RandomState(seed: 1))
    let multi = Sequential<Double>.multiLayerNet(
      inputSize: 6, hiddenSizes: [5], outputSize: 3, random: &one)
    #expect(
      multi["W1"].value == other.normal(shape: [6, 5], standardDeviation: (2 / 6.0).squareRoot()))
    (one, other) = (RandomState(seed: 1), RandomState(seed: 1))
    let simple = Sequential<Double>.simpleConvNet(random: &one)
    #expect(simple["W1"].value == other.normal(shape: [30, 1, 5, 5], standardDeviation: 0.01))
  }

  @Test("The book's convolutional networks have the book's layers in its order")
  func bookLayers() {
    func names(_ network: Sequential<Float>) -> [String] {
      network.layers.map { String("\(type(of: $0))".prefix { $0 != "<" }) }
    }
    var random = RandomState(seed: 0)
    #expect(
      names(.simpleConvNet(random: &random)) == [
        "Convolution", "ReLU", "MaxPooling", "Affine", "ReLU", "Affine",
      ])
    let pair = ["Convolution", "ReLU", "Convolution", "ReLU", "MaxPooling"]
    let deep = Sequential<Float>.deepConvNet(random: &random)
    #expect(names(deep) == pair + pair + pair + ["Affine", "ReLU", "Dropout", "Affine"])
    #expect(deep.layers.compactMap { ($0 as? Dropout<Float>)?.ratio } == [0.5])
  }
}

@Suite("What a trainer tells and tells apart")
struct TrainerReportTests {
  private func trainer() -> Trainer<Double> {
    var random = RandomState(seed: 4)
    let network = Sequential<Double>(input: [2], [.affine(3)], random: &random)
    return Trainer(network, SGD(), batchSize: 10, random: random)
  }

  private let samples = Samples<Double>(
    Tensor.range(0, 40).reshaped(20, 2) / 40, Tensor((0..<20).map { $0 % 3 }))

  @Test("Each epoch is told once, with its record")
  func afterEpoch() throws {
    let trainer = trainer()
    var told: [EpochRecord] = []
    trainer.afterEpoch = { told.append($0) }
    try trainer.train(samples, epochs: 3)
    #expect(told == trainer.history && told.map(\.epoch) == [1, 2, 3])
  }

  @Test("The same images with other labels are other samples")
  func otherLabels() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("run.safetensors")
    try trainer().train(samples, epochs: 1, savingTo: path)
    let other = trainer()
    try other.resume(from: path)
    let swapped = Samples(samples.x, Tensor(samples.t.elements.map { ($0 + 1) % 3 }))
    let error = #expect(throws: TrainingError.self) { try other.train(swapped, epochs: 2) }
    #expect(error == .otherSamples)
  }

  @Test("An infinite loss ends the training too")
  func infinite() throws {
    let trainer = trainer()
    trainer.network["b1"].value = Tensor([0, 0, 1.7e308])
    #expect(throws: TrainingError.self) { try trainer.train(samples, epochs: 1) }
  }
}

@Suite("The figures of a gradient report")
struct GradientFiguresTests {
  @Test("Are those of a gradient that is a tenth too large")
  func tenth() throws {
    let layer = Affine<Double>(
      weight: Parameter("W", [[1, 2], [3, 4]]), bias: Parameter("b", [1, 2]))
    let wrong = Broken(layer) { layer, dout in
      let dx = layer.backward(dout)
      layer.parameters[1].gradient *= 1.1
      return dx
    }
    let report = GradientCheck().report(on: wrong, at: [[1, 2], [3, 5]])
    let b = try #require(report.entries.first { $0.name == "b" })
    // Of a and 1.1 a, the relative error is 0.1 / 2.1; a mean is no larger than what it is a mean of.
    expectClose(b.relativeError, 0.1 / 2.1, rtol: 1e-7)
    let worst = try #require(b.worst)
    expectClose(worst.backpropagated, 1.1 * worst.numerical, rtol: 1e-8)
    expectClose(b.maxDifference, abs(worst.backpropagated - worst.numerical), rtol: 1e-8)
    #expect(b.meanDifference > b.maxDifference / 2 && b.meanDifference < b.maxDifference)
  }

  @Test("A factor close to 1 is told as such", arguments: [1.0001, 1.0005, 1.01, 0.9999])
  func factor(factor: Double) {
    var random = RandomState(seed: 1)
    let layer = Broken(randomAffine(5, 4, &random)) { layer, dout in layer.backward(dout * factor) }
    let report = GradientCheck().report(on: layer, at: random.normal(shape: [3, 5]))
    #expect(report.verdict.description == "factor \(factor)", "\(report)")
  }
}
