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
