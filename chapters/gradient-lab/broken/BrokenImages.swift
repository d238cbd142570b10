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

/// The patches of the weight's gradient are cut with height and width of the stride exchanged.
final class StrideSwapped: BrokenLayer<Convolution<Double>> {
  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    let dx = whole.backward(dout)
    let stride = whole.window.stride
    let swapped = Window(
      kernel: whole.window.kernel, stride: Extent(height: stride.width, width: stride.height))
    let rows = dout.transposed(0, 2, 3, 1).reshaped(-1, dout.shape[1])
    whole.weight.gradient =
      matmul(transposed: rows, im2col(x, swapped)).reshaped(whole.weight.value.shape)
    return dx
  }
}

/// The window moves by one pixel in backward, whatever the stride.
final class StrideForgotten: BrokenLayer<Convolution<Double>> {
  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    _ = whole.backward(dout)
    let w = whole.weight.value
    return scattered(dout, like: x) { image, filter, channel, row, column, i, j in
      (row + i, column + j, w[filter, channel, i, j])
    }
  }

  /// Adds dout times a weight to the pixel that each product came from.
  private func scattered(
    _ dout: Tensor<Double>, like x: Tensor<Double>,
    _ target: (Int, Int, Int, Int, Int, Int, Int) -> (Int, Int, Double)
  ) -> Tensor<Double> {
    var dx = Tensor<Double>.zeros(x.shape)
    let (height, width) = (x.shape[2], x.shape[3])
    let kernel = whole.window.kernel
    for place in 0..<dout.count {
      let (column, row) = (place % dout.shape[3], place / dout.shape[3] % dout.shape[2])
      let filter = place / (dout.shape[2] * dout.shape[3]) % dout.shape[1]
      let image = place / (dout.shape[1] * dout.shape[2] * dout.shape[3])
      for channel in 0..<x.shape[1] {
        for weight in 0..<(kernel.height * kernel.width) {
          let (i, j) = (weight / kernel.width, weight % kernel.width)
          let (down, right, factor) = target(image, filter, channel, row, column, i, j)
          guard 0..<height ~= down, 0..<width ~= right else { continue }
          let pixel = ((image * x.shape[1] + channel) * height + down) * width + right
          dx[flat: pixel] += factor * dout[flat: place]
        }
      }
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
