import NeuralNetworks
import Tensors

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
    scattered(dout, whole.weight.value, stride: 1)
  }
}

/// The gradient of the padded image is taken for that of the image: it begins at the margin.
final class PaddingNotCut: BrokenLayer<Convolution<Double>> {
  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    let margin = whole.window.margins(of: Extent(height: x.shape[2], width: x.shape[3])).before
    return scattered(dout, whole.weight.value, stride: whole.window.stride, from: margin)
  }
}

/// In backward the filters lie the other way round.
final class FilterNotMirrored: BrokenLayer<Convolution<Double>> {
  override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    let (w, size) = (whole.weight.value, whole.window.kernel.height * whole.window.kernel.width)
    let turned = w.elements.indices.map { w[flat: $0 / size * size + size - 1 - $0 % size] }
    return scattered(
      dout, Tensor(shape: w.shape, elements: turned), stride: whole.window.stride)
  }
}

extension BrokenLayer where Whole == Convolution<Double> {
  /// Sets the parameters' gradients as they should be, and adds dout times each weight to the pixel
  /// that the weight met.
  ///
  /// - Parameters:
  ///   - start: where the image begins in the padded one, too far down and to the right.
  fileprivate func scattered(
    _ dout: Tensor<Double>, _ w: Tensor<Double>, stride: Extent, from start: Extent = 0
  ) -> Tensor<Double> {
    whole.setGradients(dout)
    var dx = Tensor<Double>.zeros(x.shape)
    let (height, width) = (x.shape[2], x.shape[3])
    let (kernel, margin) = (whole.window.kernel, whole.window.margins(of: [height, width]).before)
    for place in 0..<dout.count {
      let (column, row) = (place % dout.shape[3], place / dout.shape[3] % dout.shape[2])
      let filter = place / (dout.shape[2] * dout.shape[3]) % dout.shape[1]
      let image = place / (dout.shape[1] * dout.shape[2] * dout.shape[3])
      for weight in 0..<(x.shape[1] * kernel.height * kernel.width) {
        let (i, j) = (weight / kernel.width % kernel.height, weight % kernel.width)
        let channel = weight / (kernel.height * kernel.width)
        let down = row * stride.height + i - margin.height + start.height
        let right = column * stride.width + j - margin.width + start.width
        guard 0..<height ~= down, 0..<width ~= right else { continue }
        dx[image, channel, down, right] += w[filter, channel, i, j] * dout[flat: place]
      }
    }
    return dx
  }
}
