import NeuralNetworks
import TensorFiles
import TestSupport
import Tensors
import Testing

private let samples: Samples<Double> = {
  var random = RandomState(seed: 8)
  return Samples(random.normal(shape: [60, 4]), random.integers(in: 0..<3, shape: [60]))
}()

private func trainer(
  _ plans: [LayerPlan<Double>] = [.affine(5), .relu, .dropout(0.2), .affine(3)],
  _ optimizer: any Optimizer<Double> = Adam(), batchSize: Int = 10,
  drawing: BatchDrawing = .permutation
) -> Trainer<Double> {
  var random = RandomState(seed: 4)
  let network = Sequential<Double>(input: [4], plans, random: &random)
  return Trainer(network, optimizer, batchSize: batchSize, drawing: drawing, random: random)
}

@Suite("Checkpoints that do not fit")
struct CheckpointTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("checkpoint.safetensors")
  }

  /// Saves one epoch of the standard training, lets `change` have the file, and resumes with another.
  private func refusal(
    _ other: Trainer<Double>, _ change: (Safetensors) throws -> Safetensors = { $0 }
  ) throws -> String {
    try trainer().train(samples, epochs: 1, savingTo: path)
    try change(Safetensors.read(from: path)).write(to: path)
    let before = other.network.parameters.map(\.value)
    do {
      try other.resume(from: path)
      return "accepted"
    } catch {
      #expect(other.network.parameters.map(\.value) == before)
      #expect(other.iteration == 0 && other.history.isEmpty && other.optimizer.memory.isEmpty)
      return "\(error)".replacing("\(path): ", with: "")
    }
  }

  @Test("The same training takes it")
  func fits() throws {
    #expect(try refusal(trainer()) == "accepted")
  }

  @Test("Another network, optimizer, batch or way of drawing is refused with the difference")
  func settings() throws {
    let end = "; remove it, or go on with the settings that it was made with"
    let wide: [LayerPlan<Double>] = [.affine(5), .tanh, .dropout(0.2), .affine(3)]
    #expect(try refusal(trainer(wide)) == "its layer 2 is ReLU, not Tanh" + end)
    let other: [LayerPlan<Double>] = [.affine(5), .relu, .dropout(0.5), .affine(3)]
    #expect(
      try refusal(trainer(other)) == "its layer 3 is Dropout(ratio: 0.2), not Dropout(ratio: 0.5)"
        + end)
    let short: [LayerPlan<Double>] = [.affine(5), .relu, .affine(3)]
    #expect(try refusal(trainer(short)) == "its network has 4 layers, not 3" + end)
    var random = RandomState(seed: 0)
    let decaying = Sequential<Double>(
      input: [4], [.affine(5), .relu, .dropout(0.2), .affine(3)], weightDecay: 0.1, random: &random)
    let pulled = try refusal(
      Trainer(decaying, trainer().optimizer, batchSize: 10, random: random))
    #expect(pulled == "its weight decay is 0.0, not 0.1" + end)
    #expect(try refusal(trainer(batchSize: 20)) == "its batches have 10 samples, not 20" + end)
    let drawn = try refusal(trainer(drawing: .choice(replacing: true)))
    #expect(drawn == "its batches are drawn by permutation, not choice(replacing: true)" + end)
    let adam = "Adam(beta1: 0.9, beta2: 0.999, epsilon: 1e-07)"
    let changed = try refusal(trainer(batchSize: 10).with(Adam(beta1: 0.8)))
    #expect(
      changed == "its optimizer is \(adam), not \(adam.replacing("0.9,", with: "0.8,"))" + end)
    let momentum = try refusal(trainer().with(Momentum(momentum: 0.5)))
    #expect(momentum == "its optimizer is \(adam), not Momentum(momentum: 0.5)" + end)
  }

  @Test("A missing, a strange or an impossible tensor of the optimizer is refused")
  func memory() throws {
    func without(_ name: String, _ more: [NamedTensor] = []) throws -> String {
      try refusal(trainer()) { file in
        Safetensors(
          tensors: file.tensors.filter { $0.name != name } + more, metadata: file.metadata)
      }
    }
    #expect(try without("optimizer/mean/W1").hasPrefix("it has no tensor optimizer/mean/W1, but"))
    let turned = NamedTensor("optimizer/mean/W1", Tensor<Double>.zeros([5, 4]))
    #expect(
      try without("optimizer/mean/W1", [turned])
        .hasPrefix("optimizer/mean/W1 has the shape (5, 4), not (4, 5)"))
    let steps = NamedTensor("optimizer/steps", Tensor<Double>(shape: [], elements: [-1]))
    #expect(try without("optimizer/steps", [steps]).hasPrefix("its optimizer's steps is -1"))
    let stranger = NamedTensor("W3", Tensor<Double>.zeros([2]))
    #expect(try without("", [stranger]).hasPrefix("no parameter is called W3"))
  }

  @Test("Other samples than those that the training began with are refused")
  func samplesOfAnotherKind() throws {
    try trainer().train(samples, epochs: 1, savingTo: path)
    let other = trainer()
    try other.resume(from: path)
    let error = #expect(throws: TrainingError.self) {
      try other.train(Samples(-samples.x, samples.t), epochs: 2)
    }
    #expect(error == .otherSamples)
    #expect(other.iteration == 6)
    try other.train(samples, epochs: 2)
    #expect(other.iteration == 12)
  }

  @Test("Notes of one's own are kept")
  func notes() throws {
    let first = trainer()
    first.afterStep = { [unowned first] in first.notes["last loss"] = "\($0.loss)" }
    try first.train(samples, epochs: 1, savingTo: path)
    let second = trainer()
    try second.resume(from: path)
    #expect(second.notes == first.notes && second.notes.count == 1)
  }
}

extension Trainer<Double> {
  /// The same training with another optimizer.
  fileprivate func with(_ optimizer: any Optimizer<Double>) -> Trainer<Double> {
    Trainer(network, optimizer, batchSize: batchSize, random: RandomState(seed: 4))
  }
}

@Suite("How batches are drawn")
struct BatchDrawingTests {
  @Test("A choice draws the batches that the book's loop draws", arguments: [true, false])
  func choice(replacing: Bool) throws {
    let trainer = trainer(
      [.affine(3)], SGD(), batchSize: 25, drawing: .choice(replacing: replacing))
    var (random, twin) = (RandomState(seed: 4), RandomState(seed: 4))
    _ = Sequential<Double>(input: [4], [.affine(3)], random: &random)
    twin = random
    var batches: [Tensor<Double>] = []
    trainer.afterStep = { batches.append($0.batch.x) }
    try trainer.train(samples, epochs: 2)
    #expect(batches.count == 4)
    for batch in batches {
      let places = twin.choice(60, count: 25, replacing: replacing)
      #expect(batch == samples.x[rows: places])
    }
  }

  @Test("An epoch of choices is as many steps as fit, and at least one")
  func steps() {
    let choice = BatchDrawing.choice(replacing: false)
    #expect(choice.stepsPerEpoch(samples: 60_000, batchSize: 100) == 600)
    #expect(choice.stepsPerEpoch(samples: 199, batchSize: 100) == 1)
    #expect(choice.stepsPerEpoch(samples: 50, batchSize: 100) == 1)
    #expect(BatchDrawing.permutation.stepsPerEpoch(samples: 101, batchSize: 100) == 2)
  }

  @Test("Fewer samples than a batch make a smaller batch")
  func few() throws {
    let trainer = trainer(batchSize: 100, drawing: .choice(replacing: false))
    var sizes: [Int] = []
    trainer.afterStep = { sizes.append($0.batch.count) }
    try trainer.train(samples, iterations: 2)
    #expect(sizes == [60, 60])
  }
}
