import Tensors

/// How well a network does on samples.
public struct Score: Hashable, Codable, Sendable {
  /// The loss in nats, averaged over all samples.
  public let loss: Double

  /// The fraction of samples whose class is right, 0…1.
  public let accuracy: Double

  /// Makes a score.
  public init(loss: Double, accuracy: Double) {
    self.loss = loss
    self.accuracy = accuracy
  }
}

/// A score on the way: what the batches so far came to, each weighed by its size.
struct ScoreSum: Hashable, Codable, Sendable {
  /// How many samples there were.
  private(set) var count = 0

  private var loss = 0.0
  private var correct = 0

  /// Adds a batch.
  ///
  /// - Parameters:
  ///   - outcome: what the network gave for it.
  ///   - t: its class numbers, (N,).
  mutating func add<Element>(_ outcome: Outcome<Element>, _ t: Tensor<Int>) {
    count += t.count
    loss += Double(outcome.loss) * Double(t.count)
    correct += (outcome.scores.argMax(axis: 1) .== t).trueCount
  }

  /// The averages so far; NaN without samples.
  var score: Score {
    Score(loss: loss / Double(count), accuracy: Double(correct) / Double(count))
  }
}
