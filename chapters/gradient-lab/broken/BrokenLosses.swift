import NeuralNetworks
import Tensors

/// The loss is a mean, but its gradient is not divided by N.
final class MeanForgotten: LossLayer {
  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> { (y - t) * dout[] }
}

/// The gradient is y instead of y − t: every score is pushed down.
final class LabelForgotten: LossLayer {
  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    y * (dout[] / Double(y.shape[0]))
  }
}
