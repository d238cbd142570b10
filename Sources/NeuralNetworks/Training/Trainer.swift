import Foundation
import Tensors

/// Trains a network: epoch by epoch, in batches of shuffled samples.
///
/// ```swift
/// let trainer = Trainer(network, Adam(), batchSize: 32, random: random)
/// trainer.afterEpoch = { print($0.epoch, $0.training.loss) }
/// try trainer.train(samples, validation: others, epochs: 5, savingTo: "run.safetensors")
/// ```
///
/// In each epoch every sample is used once, in an order drawn from the stream; the last batch may
/// be smaller. A run that was stopped goes on with ``resume(from:)`` and gives the same
/// numbers, bit for bit, as one that was not.
public final class Trainer<Element: Scalar> {
  /// The network that learns.
  public let network: Sequential<Element>

  /// The rule by which it does.
  public let optimizer: any Optimizer<Element>

  /// How many samples each step averages its gradient over.
  public let batchSize: Int

  /// What the epochs so far came to, in order.
  public internal(set) var history: [EpochRecord] = []

  /// When to stop early, if at all.
  public var earlyStopping: EarlyStopping?

  /// Is told after each step how many samples of the epoch are done, and the score so far.
  public var afterBatch: (_ samplesDone: Int, _ score: Score) -> Void = { _, _ in }

  /// Is told what each epoch came to, after it was saved.
  public var afterEpoch: (EpochRecord) throws -> Void = { _ in }

  /// The stream that the orders of the samples come from.
  var random: RandomState

  /// Makes a trainer.
  ///
  /// - Precondition: the batch size is at least 1.
  public init(
    _ network: Sequential<Element>, _ optimizer: any Optimizer<Element>, batchSize: Int,
    random: RandomState
  ) {
    require(batchSize > 0, "Trainer: a batch of \(batchSize) samples is none")
    self.network = network
    self.optimizer = optimizer
    self.batchSize = batchSize
    self.random = random
  }

  /// Trains until `epochs` are done in all, those before a resumption included, or until
  /// ``earlyStopping`` says so.
  ///
  /// - Parameters:
  ///   - samples: what to learn from.
  ///   - validation: what to measure on after each epoch, if anything.
  ///   - epochs: how many epochs the whole training has.
  ///   - path: where to save everything after each epoch, if anywhere.
  /// - Throws: ``TrainingError`` if the loss is not a number any more, ``SafetensorsError`` if it
  ///   cannot be saved.
  public func train(
    _ samples: Samples<Element>, validation: Samples<Element>? = nil, epochs: Int,
    savingTo path: String? = nil
  ) throws {
    require(samples.count > 0, "train: there are no samples")
    while history.count < epochs, earlyStopping?.shouldStop(after: history) != true {
      let start = Date()
      let training = try trainEpoch(samples)
      let record = EpochRecord(
        epoch: history.count + 1, training: training,
        validation: validation.map { network.evaluate($0) },
        seconds: Date().timeIntervalSince(start))
      history.append(record)
      if let path { try save(to: path) }
      try afterEpoch(record)
    }
  }

  private func trainEpoch(_ samples: Samples<Element>) throws -> Score {
    let order = random.permutation(samples.count)
    var (done, loss, correct) = (0, 0.0, 0)
    while done < samples.count {
      let batch = samples[rows: order[done..<min(done + batchSize, samples.count)]]
      let batchLoss = Double(network.loss(batch.x, batch.t))
      guard batchLoss.isFinite else { throw diverged(after: done, of: samples.count) }
      network.backward()
      optimizer.update(network.parameters)

      done += batch.count
      loss += batchLoss * Double(batch.count)
      if let y = network.lastLayer.probabilities {
        correct += (y.argMax(axis: 1) .== batch.t).trueCount
      }
      afterBatch(
        done, Score(loss: loss / Double(done), accuracy: Double(correct) / Double(done)))
    }
    return Score(loss: loss / Double(done), accuracy: Double(correct) / Double(done))
  }

  private func diverged(after done: Int, of count: Int) -> TrainingError {
    let stepsPerEpoch = (count + batchSize - 1) / batchSize
    return .diverged(
      iteration: history.count * stepsPerEpoch + done / batchSize,
      learningRate: Double(optimizer.learningRate))
  }
}
