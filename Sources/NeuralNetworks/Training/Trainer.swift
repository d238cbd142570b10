import Foundation
import Tensors

/// Trains a network: batch by batch, epoch by epoch.
///
/// ```swift
/// let trainer = Trainer(network, Adam(), batchSize: 32, random: random)
/// trainer.afterEpoch = { print($0.epoch, $0.training.loss) }
/// try trainer.train(samples, validation: others, epochs: 5, savingTo: "run.safetensors")
/// ```
///
/// How batches are drawn is up to ``BatchDrawing``. A run that was stopped goes on with
/// ``resume(from:)`` and gives the same numbers, bit for bit, as one that was not.
public final class Trainer<Element: Scalar> {
  /// The network that learns.
  public let network: any Network<Element>

  /// The rule by which it does.
  public let optimizer: any Optimizer<Element>

  /// How many samples each step averages its gradient over.
  public let batchSize: Int

  /// How they are drawn.
  public let drawing: BatchDrawing

  /// How many steps have been made.
  public var iteration: Int { progress.iteration }

  /// What the epochs so far came to, in order.
  public var history: [EpochRecord] { progress.history }

  /// When to stop early, if at all.
  public var earlyStopping: EarlyStopping?

  /// What a checkpoint is to keep beside the training, such as measurements of one's own, by name.
  public var notes: [String: String] = [:]

  /// Makes of each batch the one that is learned from, such as of images shifted ones, as many or more;
  /// draws from the trainer's stream.
  public var augment: ((Samples<Element>, inout RandomState) -> Samples<Element>)?

  /// Is told what each step came to, before the training is saved.
  public var afterStep: (TrainingStep<Element>) throws -> Void = { _ in }

  /// Is told what each epoch came to, after the training was saved.
  public var afterEpoch: (EpochRecord) throws -> Void = { _ in }

  /// How far the training is.
  var progress: TrainingProgress

  /// The samples of this epoch in their order, where an epoch has one.
  var order: Tensor<Int>?

  /// A fingerprint of the samples that the training began with, once that matters.
  var fingerprint: String?

  /// Makes a trainer.
  ///
  /// - Parameters:
  ///   - network: what is to learn.
  ///   - optimizer: the rule by which it does.
  ///   - batchSize: how many samples each step takes, at least 1; fewer where there are fewer.
  ///   - drawing: how they are drawn.
  ///   - random: the stream from which they are.
  /// - Precondition: the network is sound; see ``Network/requireSound()``.
  public init(
    _ network: any Network<Element>, _ optimizer: any Optimizer<Element>, batchSize: Int,
    drawing: BatchDrawing = .permutation, random: RandomState
  ) {
    require(batchSize > 0, "Trainer: a batch of \(batchSize) samples is none")
    require(!network.parameters.isEmpty, "Trainer: the network has no parameters to learn")
    network.requireSound()
    self.network = network
    self.optimizer = optimizer
    self.batchSize = batchSize
    self.drawing = drawing
    progress = TrainingProgress(random: random)
  }

  /// Trains until `epochs` are done in all, those before a resumption included, or until
  /// ``earlyStopping`` says so.
  ///
  /// - Parameters:
  ///   - samples: what to learn from.
  ///   - validation: what to measure on after each epoch, if anything.
  ///   - epochs: how many epochs the whole training has.
  ///   - path: where to save everything after each epoch, if anywhere.
  /// - Throws: ``TrainingError`` if the loss is not a number any more, or if the training began with
  ///   other samples; `SafetensorsError` if it cannot be saved.
  public func train(
    _ samples: Samples<Element>, validation: Samples<Element>? = nil, epochs: Int,
    savingTo path: String? = nil
  ) throws {
    let steps = stepsPerEpoch(of: samples)
    let last = epochStart + (epochs - history.count) * steps
    try train(samples, validation: validation, iterations: last, savingTo: path)
  }

  /// Trains until so many steps are done in all; an epoch that they end within has no record yet.
  ///
  /// The rest is as with epochs.
  public func train(
    _ samples: Samples<Element>, validation: Samples<Element>? = nil, iterations: Int,
    savingTo path: String? = nil
  ) throws {
    require(samples.count > 0, "train: there are no samples")
    require(
      earlyStopping == nil || validation != nil,
      "train: early stopping needs validation samples to measure on")
    require(
      order == nil || order?.count == samples.count,
      "train: an epoch of \(order?.count ?? 0) samples has begun, and these are \(samples.count)")
    if path != nil || fingerprint != nil { try recognize(samples) }
    let steps = stepsPerEpoch(of: samples)
    // Whether the epoch is whole: also one whose last step `afterStep` took for its own last.
    func isWhole() -> Bool { iteration - epochStart >= steps }
    while iteration < iterations || isWhole(), earlyStopping?.shouldStop(after: history) != true {
      let start = Date()
      while iteration < iterations && !isWhole() { try step(samples) }
      let isWhole = isWhole()
      let score = isWhole ? validation.map { network.evaluate($0) } : nil
      progress.seconds += Date().timeIntervalSince(start)
      if isWhole { closeEpoch(score) }
      if let path { try save(to: path) }
      if isWhole, let record = history.last { try afterEpoch(record) }
    }
  }

  /// How many steps had been made when the epoch began.
  private var epochStart: Int { progress.epochStart ?? 0 }

  /// How many steps an epoch has; where the epoch began is settled too, if a checkpoint does not say it.
  private func stepsPerEpoch(of samples: Samples<Element>) -> Int {
    let steps = drawing.stepsPerEpoch(samples: samples.count, batchSize: batchSize)
    progress.epochStart = progress.epochStart ?? iteration / max(steps, 1) * steps
    return steps
  }

  /// Makes sure that these are the samples that the training began with.
  private func recognize(_ samples: Samples<Element>) throws {
    let found = samples.fingerprint
    guard fingerprint == nil || fingerprint == found else { throw TrainingError.otherSamples }
    fingerprint = found
  }

  /// One step: a batch, its gradient, an update.
  private func step(_ samples: Samples<Element>) throws {
    var batch = samples[rows: drawBatch(from: samples.count)]
    if let augment {
      // A copy: what augments may look at the trainer.
      var random = progress.random
      batch = augment(batch, &random)
      progress.random = random
    }
    let outcome = network.gradient(batch.x, batch.t)
    guard outcome.loss.isFinite else {
      throw TrainingError.diverged(
        iteration: iteration, learningRate: Double(optimizer.learningRate))
    }
    optimizer.update(network.parameters)

    progress.iteration += 1
    progress.sum.add(outcome, batch.t)
    try afterStep(
      TrainingStep(
        iteration: iteration, batch: batch, loss: outcome.loss,
        samplesDone: progress.sum.count, score: progress.sum.score))
  }

  /// The places of the next batch's samples.
  private func drawBatch(from count: Int) -> Tensor<Int> {
    switch drawing {
    case .choice(let replacing):
      let size = replacing ? batchSize : min(batchSize, count)
      return progress.random.choice(count, count: size, replacing: replacing)
    case .permutation:
      let order = order ?? drawOrder(of: count)
      let step = iteration - epochStart
      return order[step * batchSize..<min((step + 1) * batchSize, count)]
    }
  }

  /// Draws the order of an epoch; after a checkpoint within it, the same once more.
  private func drawOrder(of count: Int) -> Tensor<Int> {
    let drawn: Tensor<Int>
    if var random = progress.randomAtEpoch {
      drawn = random.permutation(count)
    } else {
      progress.randomAtEpoch = progress.random
      drawn = progress.random.permutation(count)
    }
    order = drawn
    return drawn
  }

  private func closeEpoch(_ validation: Score?) {
    progress.history.append(
      EpochRecord(
        epoch: history.count + 1, training: progress.sum.score, validation: validation,
        seconds: progress.seconds))
    (progress.sum, progress.seconds, order, progress.randomAtEpoch) = (ScoreSum(), 0, nil, nil)
    progress.epochStart = iteration
  }
}

/// How far a training is: what it takes to go on, beside the tensors.
struct TrainingProgress: Codable {
  /// How many steps have been made.
  var iteration = 0

  /// How many had been made when the epoch began; older checkpoints do not say it.
  var epochStart: Int? = 0

  /// What the epochs so far came to.
  var history: [EpochRecord] = []

  /// The stream that batches are drawn from.
  var random: RandomState

  /// The stream as it was before it drew the order of the epoch that has begun, if it did.
  var randomAtEpoch: RandomState?

  /// What the epoch that has begun came to so far.
  var sum = ScoreSum()

  /// How long it has taken so far.
  var seconds = 0.0

  init(random: RandomState) { self.random = random }
}
