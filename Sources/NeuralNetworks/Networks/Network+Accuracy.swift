import Tensors

extension Network {
  /// The fraction of samples whose highest score is that of the true class.
  ///
  /// - Parameters:
  ///   - x: samples, (N, …).
  ///   - t: labels, one-hot (N, classes) or class numbers (N,).
  ///   - batchSize: how many samples go through the network at once, and so how much memory it takes; a
  ///     ``LayerChain`` takes at most 100 in any case. The last batch may be smaller and counts like the
  ///     others.
  /// - Returns: 0…1; NaN where there are no samples.
  public func accuracy(
    _ x: Tensor<Element>, _ t: Tensor<Int>, batchSize: Int = 100
  ) -> Double {
    require(
      x.shape.first == 1 || x.rank > 0 && t.shape.first == x.shape[0],
      "accuracy: labels \(describe(t.shape)) do not fit samples \(describe(x.shape))")
    var correct = 0
    forEachBatch(of: x.shape[0], batchSize) { batch in
      let isWhole = batch.count == x.shape[0]
      let scores = predict(isWhole ? x : x[batch])
      let labels = oneHot(isWhole ? t : t[batch], like: scores)
      correct += (scores.argMax(axis: 1) .== labels.argMax(axis: 1)).trueCount
    }
    return Double(correct) / Double(x.shape[0])
  }

  /// Measures loss and accuracy, as in inference and without weight decay; NaN without samples.
  ///
  /// - Parameters:
  ///   - samples: what to measure on.
  ///   - batchSize: how many go through the network at once.
  public func evaluate(_ samples: Samples<Element>, batchSize: Int = 100) -> Score {
    var sum = ScoreSum()
    forEachBatch(of: samples.count, batchSize) { range in
      let batch = samples[range]
      let scores = predict(batch.x)
      sum.add(Outcome(scores: scores, loss: loss(ofScores: scores, batch.t)), batch.t)
    }
    return sum.score
  }

  /// Computes the probability of each class, as in inference.
  ///
  /// - Parameters:
  ///   - x: samples, (N, …).
  ///   - batchSize: how many go through the network at once.
  /// - Returns: (N, classes). The class is where the largest is: `argMax(axis: 1)`.
  public func probabilities(_ x: Tensor<Element>, batchSize: Int = 100) -> Tensor<Element> {
    var (rows, classes): ([Element], Int?) = ([], nil)
    forEachBatch(of: x.shape[0], batchSize) { batch in
      let probabilities = probabilities(ofScores: predict(x[batch]))
      classes = probabilities.shape[1]
      rows += probabilities.elements
    }
    return Tensor(shape: [x.shape[0], classes ?? predict(x).shape[1]], elements: rows)
  }

  /// Walks through batches of samples, of which the last may be smaller.
  func forEachBatch(of count: Int, _ batchSize: Int, _ body: (Range<Int>) -> Void) {
    require(batchSize > 0, "a batch of \(batchSize) samples is none")
    for start in stride(from: 0, to: count, by: batchSize) {
      body(start..<min(start + batchSize, count))
    }
  }
}
