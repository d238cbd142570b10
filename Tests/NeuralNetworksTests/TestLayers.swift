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

  var layers: [any Layer<Double>] { [layer] }

  func forward(_ x: Tensor<Double>) -> Tensor<Double> { layer.forward(x) }

  func predict(_ x: Tensor<Double>) -> Tensor<Double> { layer.predict(x) }

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

  func predict(_ x: Tensor<Double>) -> Tensor<Double> {
    Tensor(shape: [], elements: [SoftmaxWithLoss().forward(x, labels)])
  }

  func backward(_ dout: Tensor<Double>) -> Tensor<Double> { layer.backward(dout[]) }
}

/// A layer that draws the same random numbers in each forward pass, as a gradient check needs it.
final class Repeating: Layer {
  private let layer: any RandomLayer<Double>
  private let random: RandomState

  init(_ layer: any RandomLayer<Double>) {
    self.layer = layer
    random = layer.random
  }

  func forward(_ x: Tensor<Double>) -> Tensor<Double> {
    layer.random = random
    return layer.forward(x)
  }

  func predict(_ x: Tensor<Double>) -> Tensor<Double> { layer.predict(x) }

  func backward(_ dout: Tensor<Double>) -> Tensor<Double> { layer.backward(dout) }
}
