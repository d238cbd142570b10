/// Training cannot go on.
public enum TrainingError: Error, Equatable, CustomStringConvertible {
  /// The loss is not a number any more: the steps were too long, and the weights have run away.
  case diverged(iteration: Int, learningRate: Double)

  /// One line: what happened, where, and what to try.
  public var description: String {
    switch self {
    case .diverged(let iteration, let learningRate):
      """
      the loss is not a number after iteration \(iteration) at learning rate \(learningRate): \
      try a rate ten times smaller
      """
    }
  }
}
