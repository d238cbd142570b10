import NeuralNetworks
import Tensors

/// The batch's mean depends on every input, but that path is left out.
final class MeanPathForgotten: BrokenLayer<BatchNormalization<Double>> {
  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    _ = whole.backward(dout)
    let centered = x - x.mean(axis: 0)
    let deviation = sqrt((centered * centered).mean(axis: 0) + whole.epsilon)
    let normalized = centered / deviation
    let path = normalized * (dout * normalized).mean(axis: 0)
    return whole.gamma.value / deviation * (dout - path)
  }
}

/// Every pixel under a window gets the gradient, not only the one that won.
final class GradientToAll: BrokenLayer<MaxPooling<Double>> {
  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    var dx = Tensor<Double>.zeros(x.shape)
    let (height, width) = (whole.window.kernel.height, whole.window.kernel.width)
    for place in 0..<dx.count {
      let (row, column) = (place / x.shape[3] % x.shape[2], place % x.shape[3])
      let image = place / (x.shape[2] * x.shape[3])
      let (down, right) = (row / height, column / width)
      guard down < dout.shape[2], right < dout.shape[3] else { continue }
      dx[flat: place] =
        dout[flat: (image * dout.shape[2] + down) * dout.shape[3] + right]
    }
    return dx
  }
}

/// Each of equal maxima gets the whole gradient.
final class WholeToEach: BrokenLayer<MaxPooling<Double>> {
  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    let y = whole.predict(x)
    var dx = Tensor<Double>.zeros(x.shape)
    let (height, width) = (whole.window.kernel.height, whole.window.kernel.width)
    for place in 0..<dx.count {
      let (row, column) = (place / x.shape[3] % x.shape[2], place % x.shape[3])
      let image = place / (x.shape[2] * x.shape[3])
      let output = (image * y.shape[2] + row / height) * y.shape[3] + column / width
      if x[flat: place] == y[flat: output] { dx[flat: place] = dout[flat: output] }
    }
    return dx
  }
}

/// The batch's variance depends on every input, but that path is left out.
final class VariancePathForgotten: BrokenLayer<BatchNormalization<Double>> {
  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    _ = whole.backward(dout)
    let centered = x - x.mean(axis: 0)
    let deviation = sqrt((centered * centered).mean(axis: 0) + whole.epsilon)
    return whole.gamma.value / deviation * (dout - dout.mean(axis: 0))
  }
}

/// Backward divides by the running deviation, forward by the batch's.
final class RunningStatistics: BrokenLayer<BatchNormalization<Double>> {
  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    _ = whole.backward(dout)
    return whole.gamma.value / sqrt(whole.runningVariance.value + whole.epsilon) * dout
  }
}

/// The gradients of γ and β are each set where the other's belongs.
final class GammaAndBetaExchanged: BrokenLayer<BatchNormalization<Double>> {
  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    let dx = whole.backward(dout)
    let gradient = whole.gamma.gradient
    whole.gamma.gradient = whole.beta.gradient
    whole.beta.gradient = gradient
    return dx
  }
}

/// What was scaled up in forward is not scaled in backward.
final class ScaleForgotten: BrokenLayer<Dropout<Double>>, RandomLayer {
  var random: RandomState {
    get { whole.random }
    set { whole.random = newValue }
  }

  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    whole.backward(dout) * (1 - whole.ratio)
  }
}
