import Tensors

/// A network that classifies: from samples to one score per class.
public protocol Network<Element>: AnyObject {
  /// The type of number that the network computes with.
  associatedtype Element: Scalar

  /// What the network learns, in order.
  var parameters: [Parameter<Element>] { get }

  /// Computes the scores of each class: (N, …) → (N, classes).
  func predict(_ x: Tensor<Element>) -> Tensor<Element>

  /// Computes the loss of samples x under labels t, averaged over the batch.
  func loss(_ x: Tensor<Element>, _ t: Tensor<Int>) -> Element

  /// Sets the gradient of each parameter for a batch.
  func gradient(_ x: Tensor<Element>, _ t: Tensor<Int>)
}

extension Network {
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

  /// The fraction of samples whose highest score is that of the true class.
  ///
  /// - Parameters:
  ///   - x: samples, (N, …).
  ///   - t: labels, one-hot (N, classes) or class numbers (N,).
  ///   - batchSize: how many samples go through the network at once; nil means all. The last batch
  ///     may be smaller and counts like the others.
  /// - Returns: 0…1; NaN where there are no samples.
  public func accuracy(
    _ x: Tensor<Element>, _ t: Tensor<Int>, batchSize: Int? = nil
  ) -> Double {
    let count = x.shape[0]
    let batchSize = batchSize ?? max(count, 1)
    require(batchSize > 0, "accuracy: a batch of \(batchSize) samples is none")
    var correct = 0
    for start in stride(from: 0, to: count, by: batchSize) {
      let batch = start..<min(start + batchSize, count)
      let isWhole = batch.count == count
      let scores = predict(isWhole ? x : x[batch])
      let labels = oneHot(isWhole ? t : t[batch], like: scores)
      correct += (scores.argMax(axis: 1) .== labels.argMax(axis: 1)).trueCount
    }
    return Double(correct) / Double(count)
  }
}
