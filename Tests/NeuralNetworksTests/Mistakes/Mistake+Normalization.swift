import NeuralNetworks
import Tensors

extension Mistake {
  /// Mistakes in batch normalization, of rows and of images.
  static let normalization: [Mistake] = [
    Mistake("the mean of images taken for a constant", "the mean's path is missing") {
      (
        normalizationOfImages(&$0) { $0.scale * ($0.dy - $0.product) },
        $0.normal(shape: [3, 4, 2, 2])
      )
    },
    Mistake("the variance of images taken for a constant", "the variance's path is missing") {
      (normalizationOfImages(&$0) { $0.scale * ($0.dy - $0.mean) }, $0.normal(shape: [3, 4, 2, 2]))
    },
    Mistake("both of images taken for constants", "mean and variance taken for constants") {
      (normalizationOfImages(&$0) { $0.scale * $0.dy }, $0.normal(shape: [3, 4, 2, 2]))
    },
    Mistake("γ left out of dx̂", "γ is forgotten") {
      let layer = with(randomNormalization(4, &$0)) { layer, _, dout in
        layer.backward(dout) / layer.gamma.value
      }
      return (layer, $0.normal(shape: [6, 4]))
    },
    Mistake("the running deviation in backward", "running statistics") {
      let layer = with(randomNormalization(4, &$0)) { layer, x, dout in
        let parts = NormalizationParts(layer, x, dout)
        layer.setGradients(dout)
        let running = sqrt(layer.runningVariance.value + layer.epsilon)
        return layer.gamma.value / running * (parts.dy - parts.mean - parts.product)
      }
      return (layer, $0.normal(shape: [6, 4]))
    },
    Mistake("a variance divided by N − 1 in backward", "divided by N − 1") {
      let layer = normalizationOfRows(&$0) { $0.scale * ($0.dy - $0.mean - $0.product * (6.0 / 5)) }
      return (layer, $0.normal(shape: [6, 4]))
    },
    Mistake("ε forgotten in backward", "ε is forgotten") {
      let layer = normalizationOfRows(&$0) {
        $0.gamma / sqrt($0.variance) * ($0.dy - $0.mean - $0.product)
      }
      return (layer, $0.normal(shape: [6, 4]))
    },
    Mistake("a sign on the variance's path") {
      (
        normalizationOfRows(&$0) { $0.scale * ($0.dy - $0.mean + $0.product) },
        $0.normal(shape: [6, 4])
      )
    },
    Mistake("half of the variance's path") {
      let layer = normalizationOfRows(&$0) { $0.scale * ($0.dy - $0.mean - 0.5 * $0.product) }
      return (layer, $0.normal(shape: [6, 4]))
    },
    Mistake("sums where the means should be") {
      let layer = normalizationOfRows(&$0) { $0.scale * ($0.dy - 6 * $0.mean - 6 * $0.product) }
      return (layer, $0.normal(shape: [6, 4]))
    },
    Mistake("dγ with x for x̂", at: ["gamma"], "x in x̂'s place") {
      let layer = with(randomNormalization(4, &$0), 0) { _, x, dout in
        (dout * x).sum(axis: 0)
      }
      return (layer, $0.normal(shape: [6, 4]))
    },
    Mistake("dγ with x less its mean", at: ["gamma"], "x in x̂'s place") {
      let layer = with(randomNormalization(4, &$0), 0) { _, x, dout in
        (dout * (x - x.mean(axis: 0))).sum(axis: 0)
      }
      return (layer, $0.normal(shape: [6, 4]))
    },
    Mistake("dγ without x̂", at: ["gamma"], "the gradient of another parameter") {
      let layer = with(randomNormalization(4, &$0), 0) { _, _, dout in dout.sum(axis: 0) }
      return (layer, $0.normal(shape: [6, 4]))
    },
    Mistake("dγ and dβ exchanged", at: ["gamma", "beta"], "exchanged with another") {
      let layer = with(randomNormalization(4, &$0)) { layer, _, dout in
        let dx = layer.backward(dout)
        let gradient = layer.gamma.gradient
        layer.gamma.gradient = layer.beta.gradient
        layer.beta.gradient = gradient
        return dx
      }
      return (layer, $0.normal(shape: [6, 4]))
    },
    Mistake("dβ a mean", at: ["beta"], "÷ N twice: factor 1/6") {
      (
        with(randomNormalization(4, &$0), 1) { dβ, _, _ in dβ / 6 },
        $0.normal(shape: [6, 4])
      )
    },
    Mistake("dβ with γ in it", at: ["beta"]) {
      let layer = randomNormalization(4, &$0)
      return (with(layer, 1) { dβ, _, _ in dβ * layer.gamma.value }, $0.normal(shape: [6, 4]))
    },
    Mistake("a norm of each row whose mean is taken for a constant") {
      let layer = Handmade({ normalizedRows($0).value }) { x, dout in
        let (value, deviation) = normalizedRows(x)
        return (dout - value * (dout * value).mean(axis: 1, keepingAxis: true)) / deviation
      }
      return (layer, $0.normal(shape: [4, 6]))
    },
    Mistake("a length whose dependence on x is forgotten") {
      let layer = Handmade({ $0 / $0.norm(axis: 1, keepingAxis: true) }) { x, dout in
        dout / x.norm(axis: 1, keepingAxis: true)
      }
      return (layer, $0.normal(shape: [4, 6]))
    },
  ]
}

/// Batch normalization with random γ and β, and an ε that shows.
private func randomNormalization(
  _ features: Int, _ random: inout RandomState
) -> BatchNormalization<Double> {
  BatchNormalization(
    gamma: Parameter("gamma", awayFromZero([features], &random)),
    beta: Parameter("beta", random.normal(shape: [features])), epsilon: 1e-5)
}

/// What batch normalization's gradient is made of, features in columns.
private struct NormalizationParts {
  let dy: Tensor<Double>
  let gamma: Tensor<Double>
  let variance: Tensor<Double>
  let scale: Tensor<Double>
  let mean: Tensor<Double>
  let product: Tensor<Double>

  init(_ layer: BatchNormalization<Double>, _ rows: Tensor<Double>, _ dy: Tensor<Double>) {
    let centered = rows - rows.mean(axis: 0)
    variance = (centered * centered).mean(axis: 0)
    let deviation = sqrt(variance + layer.epsilon)
    let normalized = centered / deviation
    (self.dy, gamma) = (dy, layer.gamma.value)
    scale = gamma / deviation
    mean = dy.mean(axis: 0)
    product = normalized * (dy * normalized).mean(axis: 0)
  }
}

private func normalizationOfRows(
  _ random: inout RandomState, dx: @escaping (NormalizationParts) -> Tensor<Double>
) -> Handmade {
  with(randomNormalization(4, &random)) { layer, x, dout in
    layer.setGradients(dout)
    return dx(NormalizationParts(layer, x, dout))
  }
}

private func normalizationOfImages(
  _ random: inout RandomState, dx: @escaping (NormalizationParts) -> Tensor<Double>
) -> Handmade {
  with(randomNormalization(4, &random)) { layer, x, dout in
    layer.setGradients(dout)
    func rows(_ x: Tensor<Double>) -> Tensor<Double> { x.transposed(0, 2, 3, 1).reshaped(-1, 4) }
    return dx(NormalizationParts(layer, rows(x), rows(dout))).reshaped(3, 2, 2, 4)
      .transposed(0, 3, 1, 2)
  }
}

/// Each row less its mean, divided by its deviation.
private func normalizedRows(
  _ x: Tensor<Double>
) -> (value: Tensor<Double>, deviation: Tensor<Double>) {
  let centered = x - x.mean(axis: 1, keepingAxis: true)
  let deviation = sqrt((centered * centered).mean(axis: 1, keepingAxis: true) + 1e-5)
  return (centered / deviation, deviation)
}
