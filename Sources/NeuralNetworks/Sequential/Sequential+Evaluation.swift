import Tensors

/// How well a network does on samples.
public struct Score: Hashable, Codable, Sendable {
  /// The loss in nats, averaged over all samples.
  public let loss: Double

  /// The fraction of samples whose class is right, 0…1.
  public let accuracy: Double

  /// Makes a score.
  public init(loss: Double, accuracy: Double) {
    self.loss = loss
    self.accuracy = accuracy
  }
}

extension Sequential {
  /// Computes the probability of each class, as in inference.
  ///
  /// - Parameters:
  ///   - x: samples, (N, …).
  ///   - batchSize: how many go through the network at once.
  /// - Returns: (N, classes). The class is where the largest is: `argMax(axis: 1)`.
  public func probabilities(_ x: Tensor<Element>, batchSize: Int = 100) -> Tensor<Element> {
    var rows: [Tensor<Element>] = []
    forEachBatch(of: x.shape[0], batchSize) { rows.append(softmax(predict(x[$0]))) }
    return Tensor(
      shape: [x.shape[0], outputShape.reduce(1, *)], elements: rows.flatMap { $0.elements })
  }

  /// Measures loss and accuracy, as in inference and without weight decay; NaN without samples.
  public func evaluate(_ samples: Samples<Element>, batchSize: Int = 100) -> Score {
    var (loss, correct) = (0.0, 0)
    forEachBatch(of: samples.count, batchSize) { range in
      let batch = samples[range]
      let scores = predict(batch.x)
      loss += Double(SoftmaxWithLoss().forward(scores, batch.t)) * Double(batch.count)
      correct += (scores.argMax(axis: 1) .== batch.t).trueCount
    }
    let count = Double(samples.count)
    return Score(loss: loss / count, accuracy: Double(correct) / count)
  }

  private func forEachBatch(of count: Int, _ batchSize: Int, _ body: (Range<Int>) -> Void) {
    require(batchSize > 0, "a batch of \(batchSize) samples is none")
    for start in stride(from: 0, to: count, by: batchSize) {
      body(start..<min(start + batchSize, count))
    }
  }
}
