import NeuralNetworks
import Tensors

extension Mistake {
  /// Mistakes in the gradient by a convolution's images.
  static let convolution: [Mistake] = [
    Mistake("dX with a window that moves by 1", "the stride is forgotten") {
      let layer = with(randomConvolution([3, 2, 2, 2], stride: 2, &$0)) { layer, x, dout in
        layer.setGradients(dout)
        return imageGradient(dout, layer.weight.value, x.shape, stride: 1, padding: 0)
      }
      return (layer, $0.normal(shape: [2, 2, 6, 6]))
    },
    Mistake("dX with its margin still on", "the padding is not cut off") {
      let layer = with(randomConvolution([3, 2, 3, 3], padding: 1, &$0)) { layer, x, dout in
        layer.setGradients(dout)
        return imageGradient(dout, layer.weight.value, x.shape, stride: 1, padding: 0)
      }
      return (layer, $0.normal(shape: [2, 2, 4, 5]))
    },
    Mistake("dX with the filter turned round", "the filter's direction is wrong") {
      let layer = with(randomConvolution([3, 2, 3, 3], padding: 1, &$0)) { layer, x, dout in
        layer.setGradients(dout)
        let turned = layer.weight.value.mapFilters { Array($0.reversed()) }
        return imageGradient(dout, turned, x.shape, stride: 1, padding: 1)
      }
      return (layer, $0.normal(shape: [2, 2, 4, 5]))
    },
    Mistake("dX with channels and filters exchanged", "channels are exchanged") {
      let layer = with(randomConvolution([2, 2, 3, 3], &$0)) { layer, x, dout in
        layer.setGradients(dout)
        let exchanged = layer.weight.value.transposed(1, 0, 2, 3)
        return imageGradient(dout, exchanged, x.shape, stride: 1, padding: 0)
      }
      return (layer, $0.normal(shape: [2, 2, 5, 5]))
    },
    Mistake("dX with the filter's axes exchanged", "height and width are exchanged") {
      let layer = with(randomConvolution([3, 2, 3, 3], &$0)) { layer, x, dout in
        layer.setGradients(dout)
        let exchanged = layer.weight.value.transposed(0, 1, 3, 2)
        return imageGradient(dout, exchanged, x.shape, stride: 1, padding: 0)
      }
      return (layer, $0.normal(shape: [2, 2, 5, 5]))
    },
    Mistake("dX set, not added, where windows overlap", "set where it should be added") {
      let layer = with(randomConvolution([3, 2, 3, 3], &$0)) { layer, x, dout in
        layer.setGradients(dout)
        return imageGradient(dout, layer.weight.value, x.shape, stride: 1, padding: 0, isSet: true)
      }
      return (layer, $0.normal(shape: [2, 2, 5, 5]))
    },
    Mistake("dX of one image, the others 0", "zero where it should not be") {
      let layer = with(randomConvolution([3, 2, 3, 3], &$0)) { layer, x, dout in
        var dx = layer.backward(dout)
        for place in (dx.count / 3)..<dx.count { dx[flat: place] = 0 }
        return dx
      }
      return (layer, $0.normal(shape: [3, 2, 5, 5]))
    },
    Mistake("dX one pixel too far to the right") {
      let layer = with(randomConvolution([3, 2, 3, 3], &$0)) { layer, x, dout in
        let dx = layer.backward(dout)
        return dx.padded([(0, 0), (0, 0), (0, 0), (1, 0)], with: 0)[..<5, axis: 3]
      }
      return (layer, $0.normal(shape: [2, 2, 5, 5]))
    },
  ]

  /// Mistakes in the gradients by a convolution's parameters.
  static let convolutionParameters: [Mistake] = [
    Mistake("dW with a window that moves by 1", at: ["W"], "the stride is forgotten") {
      let layer = with(randomConvolution([3, 2, 2, 2], stride: 2, &$0), 0) { dW, x, dout in
        let narrow = Convolution<Double>(
          weight: Parameter("W", .zeros([3, 2, 2, 2])), bias: Parameter("b", .zeros([3])))
        let part = x[..<4, axis: 2][..<4, axis: 3]
        _ = narrow.forward(part)
        narrow.setGradients(dout)
        return narrow.weight.gradient
      }
      return (layer, $0.normal(shape: [2, 2, 6, 6]))
    },
    Mistake("dW of the image without its margin", at: ["W"], "the padding is forgotten") {
      let layer = with(randomConvolution([3, 2, 3, 3], padding: 1, &$0), 0) { dW, x, dout in
        let moved = x.padded([(0, 0), (0, 0), (0, 2), (0, 2)], with: 0)
        let narrow = Convolution<Double>(
          weight: Parameter("W", .zeros([3, 2, 3, 3])), bias: Parameter("b", .zeros([3])))
        _ = narrow.forward(moved)
        narrow.setGradients(dout)
        return narrow.weight.gradient
      }
      return (layer, $0.normal(shape: [2, 2, 4, 5]))
    },
    Mistake("dW turned round", at: ["W"], "the filter's direction is wrong") {
      let layer = with(randomConvolution([3, 2, 3, 3], &$0), 0) { dW, _, _ in
        dW.mapFilters { Array($0.reversed()) }
      }
      return (layer, $0.normal(shape: [2, 2, 5, 5]))
    },
    Mistake("dW with its axes exchanged", at: ["W"], "height and width are exchanged") {
      let layer = with(randomConvolution([3, 2, 3, 3], &$0), 0) { dW, _, _ in
        dW.transposed(0, 1, 3, 2)
      }
      return (layer, $0.normal(shape: [2, 2, 5, 5]))
    },
    Mistake("dW of the last image", at: ["W"], "of the last sample only") {
      let whole = randomConvolution([3, 2, 3, 3], &$0)
      let layer = with(whole) { layer, x, dout in
        _ = layer.forward(x[1...])
        layer.setGradients(dout[1...])
        let last = layer.weight.gradient
        _ = layer.forward(x)
        let dx = layer.backward(dout)
        layer.weight.gradient = last
        return dx
      }
      return (layer, $0.normal(shape: [2, 2, 5, 5]))
    },
    Mistake("dW without the filter's last row", at: ["W"], "zero where it should not be") {
      let layer = with(randomConvolution([3, 2, 3, 3], &$0), 0) { dW, _, _ in
        dW.mapFilters { $0.prefix(6) + [0, 0, 0] }
      }
      return (layer, $0.normal(shape: [2, 2, 5, 5]))
    },
    Mistake("db of the first pixel", at: ["b"], "of the first pixel only") {
      let layer = with(randomConvolution([3, 2, 3, 3], &$0), 1) { _, _, dout in
        dout.reshaped(2, 3, 9)[..<1, axis: 2].sum(axis: 2).sum(axis: 0)
      }
      return (layer, $0.normal(shape: [2, 2, 5, 5]))
    },
    Mistake("db a mean over pixels", at: ["b"], "factor 0.111111") {
      let layer = with(randomConvolution([3, 2, 3, 3], &$0), 1) { db, _, _ in db / 9 }
      return (layer, $0.normal(shape: [2, 2, 5, 5]))
    },
    Mistake("db over filters too", at: ["b"], "summed over the wrong axis") {
      let layer = with(randomConvolution([3, 2, 3, 3], &$0), 1) { _, _, dout in
        Tensor(repeating: dout.sum(), shape: [3])
      }
      return (layer, $0.normal(shape: [2, 2, 5, 5]))
    },
  ]
}

/// The gradient by the image of a convolution, scattered product by product; set instead of added, the
/// last window wins.
private func imageGradient(
  _ dout: Tensor<Double>, _ w: Tensor<Double>, _ shape: [Int], stride: Int, padding: Int,
  isSet: Bool = false
) -> Tensor<Double> {
  var dx = Tensor<Double>.zeros(shape)
  for image in 0..<shape[0] {
    for place in 0..<(dout.shape[2] * dout.shape[3]) {
      let (row, column) = (place / dout.shape[3], place % dout.shape[3])
      for weight in 0..<(w.count / w.shape[0]) {
        let (i, j) = (weight / w.shape[3] % w.shape[2], weight % w.shape[3])
        let channel = weight / (w.shape[2] * w.shape[3])
        let (down, right) = (row * stride + i - padding, column * stride + j - padding)
        guard 0..<shape[2] ~= down, 0..<shape[3] ~= right else { continue }
        let sum = (0..<w.shape[0]).reduce(0.0) {
          $0 + dout[image, $1, row, column] * w[$1, channel, i, j]
        }
        dx[image, channel, down, right] = (isSet ? 0 : dx[image, channel, down, right]) + sum
      }
    }
  }
  return dx
}

extension Tensor<Double> {
  /// Each filter of one channel with its elements rearranged.
  fileprivate func mapFilters(_ change: (ArraySlice<Double>) -> [Double]) -> Tensor {
    let size = shape[2] * shape[3]
    let changed = stride(from: 0, to: count, by: size).flatMap {
      change(elements[$0..<($0 + size)])
    }
    return Tensor(shape: shape, elements: changed)
  }
}
