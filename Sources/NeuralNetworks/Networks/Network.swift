import Tensors

/// A network that classifies: from samples to a score for each class, and to a loss that can be
/// derived by its parameters.
///
/// This is all that training, evaluation, saving and the gradient check ask of a network. A chain of
/// layers gets it from ``LayerChain``. One that branches says itself how it is walked:
///
/// ```swift
/// final class TwoBranches: Network {
///   let left: Affine<Double>, right: Affine<Double>
///   let lastLayer = SoftmaxWithLoss<Double>()
///
///   var layers: [any Layer<Double>] { [left, right] }
///
///   func predict(_ x: Tensor<Double>) -> Tensor<Double> { left.predict(x) + right.predict(x) }
///
///   func forward(_ x: Tensor<Double>, _ t: Tensor<Int>) -> Outcome<Double> {
///     let scores = left.forward(x) + right.forward(x)
///     return Outcome(scores: scores, loss: lastLayer.forward(scores, t))
///   }
///
///   func gradient(_ x: Tensor<Double>, _ t: Tensor<Int>) -> Outcome<Double> {
///     let outcome = forward(x, t)
///     let dout = lastLayer.backward()
///     left.setGradients(dout)
///     right.setGradients(dout)
///     return outcome
///   }
/// }
/// ```
public protocol Network<Element>: AnyObject {
  /// The type of number that the network computes with.
  associatedtype Element: Scalar

  /// The layers that the network is made of, in the order of a walk forward; none in a network that
  /// is written without layers.
  var layers: [any Layer<Element>] { get }

  /// What the network learns, in order, each under a name of its own.
  var parameters: [Parameter<Element>] { get }

  /// What the network measures while it trains and needs for inference, in order.
  var statistics: [Parameter<Element>] { get }

  /// Computes the scores of each class, as in inference: (N, …) → (N, classes).
  func predict(_ x: Tensor<Element>) -> Tensor<Element>

  /// Computes scores and loss of samples x under labels t, as in training.
  ///
  /// - Parameters:
  ///   - x: samples, (N, …).
  ///   - t: labels, one-hot (N, classes) or class numbers (N,).
  func forward(_ x: Tensor<Element>, _ t: Tensor<Int>) -> Outcome<Element>

  /// Sets the gradient of each parameter for a batch, and returns what the walk forward gave.
  ///
  /// - Parameters:
  ///   - x: samples, (N, …).
  ///   - t: labels, one-hot (N, classes) or class numbers (N,).
  @discardableResult
  func gradient(_ x: Tensor<Element>, _ t: Tensor<Int>) -> Outcome<Element>

  /// The probabilities that scores stand for: (N, classes) → (N, classes).
  func probabilities(ofScores scores: Tensor<Element>) -> Tensor<Element>

  /// The loss of scores under labels t in nats, averaged over the batch, without weight decay.
  func loss(ofScores scores: Tensor<Element>, _ t: Tensor<Int>) -> Element

  /// A table of what the network is made of, with the totals below.
  func summary() -> String
}

extension Network {
  /// None.
  public var layers: [any Layer<Element>] { [] }

  /// Those of the layers.
  public var parameters: [Parameter<Element>] { layers.flatMap { $0.parameters } }

  /// Those of the layers.
  public var statistics: [Parameter<Element>] { layers.flatMap { $0.statistics } }

  /// Softmax.
  public func probabilities(ofScores scores: Tensor<Element>) -> Tensor<Element> {
    softmax(scores)
  }

  /// The cross-entropy of softmax.
  public func loss(ofScores scores: Tensor<Element>, _ t: Tensor<Int>) -> Element {
    SoftmaxWithLoss().forward(scores, t)
  }

  /// Computes the loss of samples x under labels t, as in training: dropout draws, batch normalization takes
  /// the batch's own mean and moves its running ones, and weights decay.
  ///
  /// To measure how good a network is, use ``evaluate(_:batchSize:)``, which changes nothing.
  public func loss(_ x: Tensor<Element>, _ t: Tensor<Int>) -> Element { forward(x, t).loss }

  /// The parameter of this name.
  ///
  /// - Precondition: there is one.
  public subscript(name: String) -> Parameter<Element> {
    guard let parameter = parameters.first(where: { $0.name == name }) else {
      let names = parameters.map(\.name).joined(separator: ", ")
      fatalError("no parameter is called \(name); there are \(names)")
    }
    return parameter
  }
}
