import Tensors

/// How the batches of a training are drawn from its samples.
public enum BatchDrawing: Hashable, Codable, Sendable {
  /// Each epoch uses every sample once, in an order drawn anew; the last batch may be smaller.
  case permutation

  /// Each step draws a batch from all samples, as the book does: within a batch no sample comes
  /// twice, or with `replacing` it may. An epoch is as many steps as it takes to draw as many
  /// samples as there are, rounded down.
  case choice(replacing: Bool)

  /// The number of steps of an epoch.
  ///
  /// - Parameters:
  ///   - count: how many samples there are, at least 1.
  ///   - batchSize: how many a step takes, at least 1.
  public func stepsPerEpoch(samples count: Int, batchSize: Int) -> Int {
    switch self {
    case .permutation: count.dividedRoundingUp(by: batchSize)
    case .choice: max(count / batchSize, 1)
    }
  }
}
