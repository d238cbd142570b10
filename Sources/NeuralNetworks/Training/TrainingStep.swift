import Tensors

/// What one step of training came to.
public struct TrainingStep<Element: Scalar> {
  /// Its number, from 1.
  public let iteration: Int

  /// The samples that its gradient was averaged over.
  public let batch: Samples<Element>

  /// Their loss before the step, as in training and with weight decay.
  public let loss: Element

  /// How many samples of the epoch have gone through the network.
  public let samplesDone: Int

  /// Their loss and accuracy, averaged.
  public let score: Score
}
