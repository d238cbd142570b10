import Tensors

/// Softmax and cross-entropy in one layer, the last of a classifier in training.
///
///     y = softmax(x),  L = −(1/N) Σ t · ln y
///
/// - Input x: scores of shape (N, classes).
/// - Labels t: one-hot (N, classes), or class numbers (N,).
/// - Output L: one number, in nats, averaged over the batch. The logarithm comes from the scores,
///   so that it stays exact and finite where y is nearly 0.
/// - Backward returns dx = (y − t) / N, times dout.
/// - Forward keeps y and the one-hot t.
///
/// Deep Learning from Scratch, 5.6 and appendix A.
public final class SoftmaxWithLoss<Element: Scalar> {
  private var outcome: (y: Tensor<Element>, t: Tensor<Element>)?

  /// Makes a layer.
  public init() {}

  /// The probabilities y of the last forward pass, (N, classes).
  public var probabilities: Tensor<Element>? { outcome?.y }

  /// Computes the loss.
  public func forward(_ x: Tensor<Element>, _ t: Tensor<Int>) -> Element {
    let t = oneHot(t, like: x)
    let logarithms = logSoftmax(x)
    outcome = (softmax(ofLogarithms: logarithms), t)
    return meanNegativeLogarithm(logarithms, of: t)
  }

  /// Computes the gradient of the loss by the scores.
  ///
  /// - Precondition: forward came before.
  public func backward(_ dout: Element = 1) -> Tensor<Element> {
    let (y, t) = kept(outcome, by: "SoftmaxWithLoss")
    return (y - t) * (dout / Element(y.shape[0]))
  }
}
