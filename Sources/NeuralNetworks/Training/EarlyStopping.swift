import Tensors

/// When to stop because the validation loss does not fall any more.
public struct EarlyStopping: Sendable {
  /// How many epochs may pass without a new lowest loss.
  public let patience: Int

  /// Makes a rule.
  ///
  /// - Precondition: the patience is at least 1.
  public init(patience: Int) {
    require(patience > 0, "EarlyStopping: a patience of \(patience) epochs is none")
    self.patience = patience
  }

  /// Whether the last `patience` epochs have brought no loss below the lowest before them.
  ///
  /// A loss that is not a number is above all others.
  public func shouldStop(after history: [EpochRecord]) -> Bool {
    let losses = history.compactMap { $0.validation?.loss }.map { $0.isNaN ? .infinity : $0 }
    guard losses.count > patience, let lowest = losses.dropLast(patience).min() else {
      return false
    }
    return losses.suffix(patience).allSatisfy { !($0 < lowest) }
  }
}
