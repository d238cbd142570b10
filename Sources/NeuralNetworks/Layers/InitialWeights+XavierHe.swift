extension InitialWeights {
  /// How far the weights scatter around 0.
  ///
  /// A sum of n products has n times the variance of one of them. Xavier Glorot's weights have the
  /// variance 1 / n, so that the outputs of a layer scatter as its inputs do; with 2 / (n + m) that
  /// holds halfway for the gradients too, which are sums of m products. ReLU lets half of the
  /// variance through, so Kaiming He's weights have twice as much.
  ///
  /// Glorot and Bengio 2010; He et al. 2015.
  ///
  /// - Parameters:
  ///   - n: the number of inputs of each output.
  ///   - m: the number of outputs of each input.
  func standardDeviation(inputs n: Double, outputs m: Double) -> Double {
    switch self {
    case .normal(let standardDeviation): standardDeviation
    case .xavier: (1 / n).squareRoot()
    case .glorotNormal, .glorotUniform: (2 / (n + m)).squareRoot()
    case .he: (2 / n).squareRoot()
    }
  }
}
