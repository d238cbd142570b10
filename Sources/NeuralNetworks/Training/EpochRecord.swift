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
