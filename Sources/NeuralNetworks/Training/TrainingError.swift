/// Training cannot go on.
public enum TrainingError: Error, Equatable, CustomStringConvertible {
  /// The loss is not a number any more: the steps were too long, and the weights have run away.
  case diverged(iteration: Int, learningRate: Double)

  /// A checkpoint comes from a training with other settings.
  case otherTraining(file: String, _ problem: String)

  /// The samples are not those that the training began with.
  case otherSamples

  /// One line: what happened, where, and what to try.
  public var description: String {
    switch self {
    case .diverged(let iteration, let learningRate):
      """
      the loss is not a number after iteration \(iteration) at learning rate \(Float(learningRate)): \
      try a rate ten times smaller
      """
    case .otherTraining(let file, let problem):
      "\(file): \(problem); remove it, or go on with the settings that it was made with"
    case .otherSamples:
      """
      the training began with other samples than these; go on with its own, or begin anew
      """
    }
  }
}
