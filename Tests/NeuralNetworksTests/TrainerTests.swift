import NeuralNetworks
import TensorFiles
import TestSupport
import Tensors
import Testing

@Suite("The trainer")
struct TrainerTests {
  /// Three clouds of points around the corners of a triangle.
  private let samples: Samples<Float> = {
    var random = RandomState(seed: 8)
    let t = random.integers(in: 0..<3, shape: [200])
    let corners: Tensor<Float> = [[2, 0], [-1, 2], [-1, -2]]
    return Samples(corners[rows: t] + random.normal(shape: [200, 2]), t)
  }()

  private func trainer(batchSize: Int = 32) -> Trainer<Float> {
    var random = RandomState(seed: 4)
    let network = Sequential<Float>(
      input: [2], [.affine(16), .relu, .affine(3)], random: &random)
    return Trainer(network, SGD(learningRate: 0.1), batchSize: batchSize, random: random)
  }

  @Test("It learns to tell three clouds apart")
  func learns() throws {
    let trainer = trainer()
    let (training, validation) = samples.split(validation: 0.2)
    try trainer.train(training, validation: validation, epochs: 20)
    #expect(trainer.history.map(\.epoch) == Array(1...20))
    #expect(trainer.history[19].training.accuracy > 0.88)
    #expect((trainer.history[19].validation?.accuracy ?? 0) > 0.85)
    #expect(trainer.history[19].training.loss < 0.6 * trainer.history[0].training.loss)
    #expect(trainer.network.evaluate(validation) == trainer.history[19].validation)
  }

  @Test("Each epoch uses every sample once, in batches of which the last may be smaller")
  func batches() throws {
    let trainer = trainer(batchSize: 64)
    var done: [Int] = []
    trainer.afterStep = { done.append($0.samplesDone) }
    try trainer.train(samples, epochs: 2)
    #expect(done == [64, 128, 192, 200, 64, 128, 192, 200])
  }

  @Test("An epoch whose last step ended the training is closed when it goes on")
  func stopAtTheEnd() throws {
    struct Enough: Error {}
    let (trainer, whole) = (trainer(batchSize: 100), trainer(batchSize: 100))
    trainer.afterStep = { [unowned trainer] _ in if trainer.iteration == 2 { throw Enough() } }
    #expect(throws: Enough.self) { try trainer.train(samples, epochs: 3) }
    trainer.afterStep = { _ in }
    try trainer.train(samples, epochs: 3)
    try whole.train(samples, epochs: 3)
    #expect(trainer.history.map(\.training) == whole.history.map(\.training))
    #expect(trainer.network["W1"].value == whole.network["W1"].value)
  }

  @Test("Epochs on other samples are as long as those have it")
  func otherSamples() throws {
    let trainer = trainer(batchSize: 10)
    try trainer.train(samples[0..<100], epochs: 1)
    var done: [Int] = []
    trainer.afterStep = { done.append($0.samplesDone) }
    try trainer.train(samples[100..<160], epochs: 3)
    #expect(done == [10, 20, 30, 40, 50, 60, 10, 20, 30, 40, 50, 60])
    #expect(trainer.history.map(\.epoch) == [1, 2, 3])
  }

  @Test("What augments may look at the trainer")
  func augmentLooks() throws {
    let trainer = trainer(batchSize: 100)
    var seen: [Int] = []
    trainer.augment = { [unowned trainer] batch, random in
      seen.append(trainer.iteration + trainer.history.count)
      return Samples(batch.x + random.normal(shape: batch.x.shape), batch.t)
    }
    try trainer.train(samples, epochs: 2)
    #expect(seen == [0, 1, 3, 4])
  }

  @Test("The history averages over every image, the small last batch no more than its share")
  func averages() throws {
    let trainer = trainer(batchSize: 150)
    trainer.optimizer.learningRate = 0
    try trainer.train(samples, epochs: 1)
    let score = trainer.network.evaluate(samples, batchSize: 200)
    expectClose(trainer.history[0].training.loss, score.loss, rtol: 1e-6)
    expectClose(trainer.history[0].training.accuracy, score.accuracy)
  }

  @Test("The order of the samples is drawn anew in each epoch, from the seed")
  func order() throws {
    var (random, twin) = (RandomState(seed: 4), RandomState(seed: 4))
    func plain(_ random: inout RandomState) -> Sequential<Float> {
      Sequential(input: [2], [.affine(3)], random: &random)
    }
    let trainer = Trainer(plain(&random), SGD(), batchSize: 50, random: random)
    try trainer.train(samples, epochs: 2)

    let byHand = plain(&twin)
    for _ in 0..<2 {
      let order = twin.permutation(200)
      for start in stride(from: 0, to: 200, by: 50) {
        let batch = samples[rows: order[start..<start + 50]]
        byHand.gradient(batch.x, batch.t)
        SGD().update(byHand.parameters)
      }
    }
    #expect(trainer.network["W1"].value == byHand["W1"].value)
  }

  @Test("A resumed run gives what an unbroken one gives, bit for bit")
  func resumes() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("saved.safetensors")
    let unbroken = trainer()
    try unbroken.train(samples, validation: samples[..<20], epochs: 5)

    let first = trainer()
    try first.train(samples, validation: samples[..<20], epochs: 2, savingTo: path)
    let second = trainer()
    second.network["W1"].value = .zeros([2, 16])
    try second.resume(from: path)
    #expect(second.history == first.history)
    try second.train(samples, validation: samples[..<20], epochs: 5)
    #expect(second.history.map(\.training) == unbroken.history.map(\.training))
    #expect(second.history.map(\.validation) == unbroken.history.map(\.validation))
    for name in ["W1", "b1", "W2", "b2"] {
      #expect(second.network[name].value == unbroken.network[name].value)
    }
  }

  @Test("A run that is resumed within an epoch does so too, where batches are changed at random")
  func resumesWithinEpoch() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("saved.safetensors")
    func augmented() -> Trainer<Float> {
      let trainer = trainer()
      trainer.augment = { batch, random in
        let noise: Tensor<Float> = random.normal(shape: batch.x.shape)
        return Samples(batch.x + noise, batch.t)
      }
      return trainer
    }
    let (unbroken, first, second) = (augmented(), augmented(), augmented())
    try unbroken.train(samples, epochs: 3)
    try first.train(samples, iterations: 2, savingTo: path)
    try second.resume(from: path)
    try second.train(samples, epochs: 3)
    #expect(second.history.map(\.training) == unbroken.history.map(\.training))
    #expect(second.network["W1"].value == unbroken.network["W1"].value)
  }

  @Test("Batches may grow on the way: each sample of an epoch is drawn once")
  func growingBatches() throws {
    let trainer = trainer()
    var drawn: [Float] = []
    trainer.augment = { batch, _ in
      drawn += batch.x[column: 0].elements
      return Samples(concatenated([batch.x, batch.x]), concatenated([batch.t, batch.t]))
    }
    var done = 0
    trainer.afterStep = { done = $0.samplesDone }
    try trainer.train(samples, epochs: 1)
    #expect(drawn.sorted() == samples.x[column: 0].elements.sorted())
    #expect(done == 2 * samples.count)
  }

  @Test("A checkpoint of another training is refused, and nothing changes")
  func otherTraining() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("saved.safetensors")
    try trainer().train(samples, epochs: 1, savingTo: path)

    let other = trainer(batchSize: 50)
    let error = #expect(throws: TrainingError.self) { try other.resume(from: path) }
    #expect(
      error?.description == """
        \(path): its batches have 32 samples, not 50; remove it, or go on with the settings that \
        it was made with
        """)
    #expect(other.history.isEmpty)

    var random = RandomState(seed: 4)
    let wider = Sequential<Float>(
      input: [2], [.affine(17), .relu, .affine(3)], random: &random)
    let misfit = Trainer(wider, SGD(), batchSize: 32, random: random)
    #expect(throws: SafetensorsError.self) { try misfit.resume(from: path) }
    #expect(misfit.history.isEmpty)
  }

  @Test("Plain parameters are no checkpoint")
  func parametersOnly() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("saved.safetensors")
    let trainer = trainer()
    try Safetensors(trainer.network.parameters).write(to: path)
    let error = #expect(throws: TrainingError.self) { try trainer.resume(from: path) }
    #expect(error?.description.contains("does not say how the training stood") == true)
  }

  @Test("A loss that is not a number any more ends the training with the rate to blame")
  func diverges() throws {
    let trainer = trainer()
    trainer.optimizer.learningRate = 1e30
    let error = #expect(throws: TrainingError.self) { try trainer.train(samples, epochs: 3) }
    #expect(error?.description.contains("at learning rate 1e+30") == true)
  }

  @Test("Early stopping waits as many epochs as it was told for a new lowest validation loss")
  func earlyStopping() {
    func record(_ epoch: Int, _ loss: Double) -> EpochRecord {
      let score = Score(loss: loss, accuracy: 0)
      return EpochRecord(epoch: epoch, training: score, validation: score, seconds: 0)
    }
    let history = [5, 3, 4, 3, 2.9, 2.95, 3, .nan].enumerated().map { record($0 + 1, $1) }
    let rule = EarlyStopping(patience: 2)
    let stops = (0...8).map { rule.shouldStop(after: Array(history[..<$0])) }
    #expect(stops == [false, false, false, false, true, false, false, true, true])
    #expect(!EarlyStopping(patience: 9).shouldStop(after: history))
  }

  @Test("Training ends early, and a resumed training knows")
  func stopsEarly() throws {
    let trainer = trainer()
    trainer.optimizer.learningRate = 0
    trainer.earlyStopping = EarlyStopping(patience: 3)
    try trainer.train(samples, validation: samples[..<50], epochs: 20)
    #expect(trainer.history.count == 4)
    try trainer.train(samples, validation: samples[..<50], epochs: 20)
    #expect(trainer.history.count == 4)
  }
}
