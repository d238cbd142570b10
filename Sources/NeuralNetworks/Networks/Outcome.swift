import Tensors

/// What a walk forward in training gave.
public struct Outcome<Element: Scalar> {
  /// The scores of each class, (N, classes).
  public let scores: Tensor<Element>

  /// The loss in nats, averaged over the batch, with weight decay where there is any.
  public let loss: Element

  /// Makes an outcome.
  public init(scores: Tensor<Element>, loss: Element) {
    self.scores = scores
    self.loss = loss
  }
}
