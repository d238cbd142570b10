import NeuralNetworks
import Tensors

/// The largest difference between a layer's gradients, by the input and by each parameter, and the
/// numerical ones, over every element: |a − b| / max(1, |a|, |b|).
///
/// The loss is a sum of the outputs with random weights, which are then its gradient by them.
///
/// - Parameters:
///   - layer: the layer under test.
///   - x: its input, away from points where the slope jumps.
/// - Returns: about 1e-10 for a correct layer; infinity where shapes differ, or a gradient is NaN.
func gradientDifference(of layer: any Layer<Double>, at x: Tensor<Double>) -> Double {
  var random = RandomState(seed: 99)
  let weights = random.normal(shape: layer.forward(x).shape)
  func loss(_ x: Tensor<Double>) -> Double { (layer.forward(x) * weights).sum() }

  let inputGradient = layer.backward(weights)
  let gradients = [inputGradient] + layer.parameters.map(\.gradient)
  let numerical =
    [numericalGradient(of: loss, at: x)]
    + layer.parameters.map { numericalGradient(of: { loss(x) }, by: $0) }
  return zip(gradients, numerical).map(largestDifference).max() ?? .infinity
}

private func largestDifference(_ a: Tensor<Double>, _ b: Tensor<Double>) -> Double {
  guard a.shape == b.shape else { return .infinity }
  let scale = maximum(maximum(abs(a), abs(b)), 1)
  let largest = (abs(a - b) / scale).max()
  return largest.isNaN ? .infinity : largest
}
