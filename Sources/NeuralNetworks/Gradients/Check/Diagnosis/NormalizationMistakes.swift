import Tensors

extension GradientMistake {
  static let meanPath = Self(
    "the mean's path is missing", "The batch's mean depends on each x; follow that path back.")
  static let variancePath = Self(
    "the variance's path is missing", "The batch's variance depends on each x; follow that path.")
  static let bothPaths = Self(
    "mean and variance taken for constants", "Both depend on each x; follow their paths back.")
  static let runningStatistics = Self(
    "running statistics", "Backward takes the mean and variance that forward took."
  )
  static let unbiased = Self(
    "divided by N − 1", "Forward's variance is a mean over N; so is what backward takes off.")
  static let epsilonForgotten = Self(
    "ε is forgotten", "Forward divides by √(σ² + ε), and so must backward.")
  static let inputForNormalized = Self(
    "x in x̂'s place", "dγ is the sum of dout · x̂, normalized as in forward.")
  static let gammaForgotten = Self("γ is forgotten", "dx̂ is dout · γ.")
}

extension LayerFacts {
  /// x̂, √(σ² + ε), σ², where the layer is batch normalization; features in columns.
  private var normalization:
    (normalized: Tensor<Double>, deviation: Tensor<Double>, epsilon: Double)?
  {
    guard x.shape == y.shape, x.rank == 2 || x.rank == 4, parameters.count == 2,
      parameters.allSatisfy({ $0.shape == [x.shape[1]] }), abs(parameters[0]).max() > 0,
      parameters[0].elements.allSatisfy({ $0 != 0 })
    else { return nil }
    let rows = columns(x)
    let centered = rows - rows.mean(axis: 0)
    let variance = (centered * centered).mean(axis: 0)
    for epsilon in [1e-6, 1e-5, 1e-7, 1e-3, 1e-8, 1e-12, 0] {
      let deviation = sqrt(variance + epsilon)
      guard deviation.elements.allSatisfy({ $0 > 0 }) else { continue }
      let normalized = centered / deviation
      if isClose(normalized * parameters[0] + parameters[1], columns(y), 1e-11) {
        return (normalized, deviation, epsilon)
      }
    }
    return nil
  }

  /// A row for each sample, or for each pixel of each image; features in columns.
  private func columns(_ x: Tensor<Double>) -> Tensor<Double> {
    x.rank == 2 ? x : x.transposed(0, 2, 3, 1).reshaped(-1, x.shape[1])
  }

  private func shaped(_ rows: Tensor<Double>) -> Tensor<Double> {
    guard x.rank == 4 else { return rows }
    return rows.reshaped(x.shape[0], x.shape[2], x.shape[3], x.shape[1]).transposed(0, 3, 1, 2)
  }

  /// What mistakes in batch normalization would make of a gradient.
  func normalizationCandidates(_ variable: Int) -> [Candidate] {
    guard variable < 2, let (normalized, deviation, epsilon) = normalization else { return [] }
    let (dy, gamma) = (columns(dout), parameters[0])
    if variable == 1 {
      return [columns(x), normalized * deviation].map { rows in
        Candidate(.inputForNormalized, (dy * rows).sum(axis: 0))
      }
    }
    let mean = dy.mean(axis: 0)
    let product = normalized * (dy * normalized).mean(axis: 0)
    let scale = gamma / deviation
    let share = Double(dy.shape[0]) / Double(max(dy.shape[0] - 1, 1))
    let variance = deviation * deviation - epsilon
    let candidates = [
      Candidate(.meanPath, shaped(scale * (dy - product))),
      Candidate(.variancePath, shaped(scale * (dy - mean))),
      Candidate(.bothPaths, shaped(scale * dy)),
      Candidate(.gammaForgotten, shaped((dy - mean - product) / deviation)),
      Candidate(.unbiased, shaped(scale * (dy - mean - product * share))),
      Candidate(.epsilonForgotten, shaped(gamma / sqrt(variance) * (dy - mean - product))),
    ]
    return candidates + runningCandidates([dy, dy - mean - product], epsilon)
  }

  /// The gradient with statistics where forward took the batch's.
  private func runningCandidates(_ rows: [Tensor<Double>], _ epsilon: Double) -> [Candidate] {
    let gamma = parameters[0]
    let fitting = statistics.filter { statistic in
      statistic.shape == gamma.shape && statistic.elements.allSatisfy { $0 > 0 }
    }
    return fitting.flatMap { statistic in
      rows.map { Candidate(.runningStatistics, shaped(gamma / sqrt(statistic + epsilon) * $0)) }
    }
  }
}
