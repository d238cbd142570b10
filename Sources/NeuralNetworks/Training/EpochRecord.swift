/// What one epoch of training came to.
public struct EpochRecord: Hashable, Codable, Sendable {
  /// Its number, from 1.
  public let epoch: Int

  /// Loss and accuracy on the training samples, each averaged over all of them as they went
  /// through the network, so while it was changing; the loss with weight decay.
  public let training: Score

  /// Loss and accuracy on the validation samples after the epoch, where there are any.
  public let validation: Score?

  /// How long the epoch took, validation included.
  public let seconds: Double

  /// Makes a record.
  public init(epoch: Int, training: Score, validation: Score?, seconds: Double) {
    self.epoch = epoch
    self.training = training
    self.validation = validation
    self.seconds = seconds
  }
}

/// When to stop because the validation loss does not fall any more.
public struct EarlyStopping: Sendable {
  /// How many epochs may pass without a new lowest loss.
  public let patience: Int

  /// Makes a rule.
  ///
  /// - Precondition: the patience is at least 1.
  public init(patience: Int) {
    precondition(patience > 0)
    self.patience = patience
  }

  /// Whether the last `patience` epochs have brought no loss below the lowest before them.
  public func shouldStop(after history: [EpochRecord]) -> Bool {
    let losses = history.compactMap { $0.validation?.loss }
    guard losses.count > patience, let lowest = losses.dropLast(patience).min() else {
      return false
    }
    return losses.suffix(patience).allSatisfy { !($0 < lowest) }
  }
}
