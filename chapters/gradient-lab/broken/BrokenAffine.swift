import NeuralNetworks
import Tensors

/// The bias's gradient is the sum over both axes: `dout.sum()` instead of `dout.sum(axis: 0)`.
final class BiasOverBothAxes: BrokenLayer<Affine<Double>> {
  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    let dx = whole.backward(dout)
    whole.bias.gradient = Tensor(repeating: dout.sum(), shape: whole.bias.value.shape)
    return dx
  }
}

/// The product has its factors the wrong way round.
///
/// In a square layer the shapes do not complain.
final class WeightTransposed: BrokenLayer<Affine<Double>> {
  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    let dx = whole.backward(dout)
    whole.weight.gradient = matmul(transposed: dout, x)
    return dx
  }
}

/// The first input is kept, and never replaced.
final class StaleCache: BrokenLayer<Affine<Double>> {
  private var first: Tensor<Double>?

  override func forward(_ x: Tensor<Double>) -> Tensor<Double> {
    first = first ?? x
    return super.forward(x)
  }

  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    let dx = whole.backward(dout)
    whole.weight.gradient = matmul(transposed: first ?? x, dout)
    return dx
  }
}

/// The layer updates its own weight, before anyone has asked.
final class ChangedInPlace: BrokenLayer<Affine<Double>> {
  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    let dx = whole.backward(dout)
    whole.weight.value -= 0.01 * whole.weight.gradient
    return dx
  }
}

/// The gradient is added to that of the call before, and nobody resets it.
final class Accumulated: BrokenLayer<Affine<Double>> {
  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    let before = whole.weight.gradient
    let dx = whole.backward(dout)
    whole.weight.gradient += before
    return dx
  }
}
