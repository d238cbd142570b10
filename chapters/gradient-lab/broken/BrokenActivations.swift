import NeuralNetworks
import Tensors

/// The mask asks where the gradient is positive, not where the input was.
final class MaskFromGradient: BrokenLayer<ReLU<Double>> {
  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    dout.replacing(with: 0, where: dout .<= 0)
  }
}

/// A sign is lost on the way: 1 − y became y − 1.
final class WrongSign: BrokenLayer<Sigmoid<Double>> {
  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    let y = sigmoid(x)
    return dout * (y - 1) * y
  }
}

/// The slope y (1 − y) is taken of the input instead of the output.
final class SlopeOfInput: BrokenLayer<Sigmoid<Double>> {
  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> { dout * (1 - x) * x }
}

/// Backward draws a mask of its own instead of using forward's.
final class MaskDrawnAgain: BrokenLayer<Dropout<Double>>, RandomLayer {
  var random: RandomState {
    get { whole.random }
    set { whole.random = newValue }
  }

  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    _ = whole.forward(x)
    return whole.backward(dout)
  }
}

/// At 0, where ReLU has its corner, the slope is said to be 7.
public final class SevenAtZero: BrokenLayer<ReLU<Double>> {
  /// Lets the gradient through as it should be, and seven times where x is 0.
  public override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    whole.backward(dout) + 7 * dout.replacing(with: 0, where: x .!= 0)
  }
}
