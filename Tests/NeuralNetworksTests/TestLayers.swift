import NeuralNetworks
import Tensors

/// A layer with another backward: the negative control of gradient checks.
final class Broken: Layer {
  private let layer: any Layer<Double>
  private let wrongBackward: (any Layer<Double>, Tensor<Double>) -> Tensor<Double>

  init(
    _ layer: any Layer<Double>,
    backward: @escaping (any Layer<Double>, Tensor<Double>) -> Tensor<Double>
  ) {
    self.layer = layer
    wrongBackward = backward
  }

  var parameters: [Parameter<Double>] { layer.parameters }

  func forward(_ x: Tensor<Double>) -> Tensor<Double> { layer.forward(x) }

  func backward(_ dout: Tensor<Double>) -> Tensor<Double> { wrongBackward(layer, dout) }
}

/// Softmax and loss for given labels, as a layer whose output is the loss, of shape ().
final class SoftmaxWithLabels: Layer {
  private let layer = SoftmaxWithLoss<Double>()
  private let labels: Tensor<Int>

  init(_ labels: Tensor<Int>) { self.labels = labels }

  func forward(_ x: Tensor<Double>) -> Tensor<Double> {
    Tensor(shape: [], elements: [layer.forward(x, labels)])
  }

  func backward(_ dout: Tensor<Double>) -> Tensor<Double> { layer.backward(dout[]) }
}
