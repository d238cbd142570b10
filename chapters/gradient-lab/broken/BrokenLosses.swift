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

/// An affine layer with its loss, which grows by ½ λ ΣW²; the gradient knows nothing of that.
final class DecayForgotten: DecayingLoss {
  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    let dx = super.backward(dout)
    affine.weight.gradient -= dout[] * decay * affine.weight.value
    return dx
  }

  override var repaired: any Layer<Double> { DecayingLoss(affine, labels: labels) }
}
