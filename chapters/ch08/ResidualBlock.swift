import NeuralNetworks
import Tensors

/// Layers with a way around them: what they give is added to what they got.
///
///     y = x + f(x)        dx = dy + f's backward of dy
///
/// - Input and output: the same shape, which f keeps.
///
/// He et al. 2016.
final class ResidualBlock: Layer {
  /// The layers of f, in order.
  let layers: [any Layer<Float>]

  init(_ layers: [any Layer<Float>]) { self.layers = layers }

  var parameters: [Parameter<Float>] { layers.flatMap { $0.parameters } }

  func forward(_ x: Tensor<Float>) -> Tensor<Float> {
    x + layers.reduce(x) { $1.forward($0) }
  }

  func predict(_ x: Tensor<Float>) -> Tensor<Float> {
    x + layers.reduce(x) { $1.predict($0) }
  }

  func backward(_ dout: Tensor<Float>) -> Tensor<Float> {
    dout + layers.reversed().reduce(dout) { $1.backward($0) }
  }

  func outputShape(for inputShape: [Int]) -> [Int] { inputShape }
}
