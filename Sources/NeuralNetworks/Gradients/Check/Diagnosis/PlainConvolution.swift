import Tensors

/// A convolution as four nested loops, with the mistakes that its backward pass can have.
struct PlainConvolution {
  let x: Tensor<Double>
  let w: Tensor<Double>
  let outputSize: (height: Int, width: Int)
  var stride: (height: Int, width: Int)
  let padding: (height: Int, width: Int)

  /// Visits each product: places in the image, the weight, the output.
  ///
  /// A shift moves the image.
  private func visit(
    shift: (height: Int, width: Int) = (0, 0), _ body: (_ x: Int, _ w: Int, _ y: Int) -> Void
  ) {
    let (n, c, h, width) = (x.shape[0], x.shape[1], x.shape[2], x.shape[3])
    let (f, kh, kw) = (w.shape[0], w.shape[2], w.shape[3])
    for image in 0..<n {
      for filter in 0..<f {
        for row in 0..<outputSize.height {
          for column in 0..<outputSize.width {
            let y = ((image * f + filter) * outputSize.height + row) * outputSize.width + column
            for channel in 0..<c {
              for i in 0..<kh {
                let down = row * stride.height + i - padding.height + shift.height
                guard 0..<h ~= down else { continue }
                for j in 0..<kw {
                  let right = column * stride.width + j - padding.width + shift.width
                  guard 0..<width ~= right else { continue }
                  body(
                    ((image * c + channel) * h + down) * width + right,
                    ((filter * c + channel) * kh + i) * kw + j, y)
                }
              }
            }
          }
        }
      }
    }
  }

  /// The output, without a bias.
  var output: [Double] {
    var y = [Double](
      repeating: 0, count: x.shape[0] * w.shape[0] * outputSize.height * outputSize.width)
    visit { y[$2] += x[flat: $0] * w[flat: $1] }
    return y
  }

  /// The gradient by the image, with these weights.
  func imageGradient(
    _ dout: Tensor<Double>, _ weights: Tensor<Double>, shift: (height: Int, width: Int) = (0, 0)
  ) -> Tensor<Double> {
    var dx = [Double](repeating: 0, count: x.count)
    visit(shift: shift) { dx[$0] += dout[flat: $2] * weights[flat: $1] }
    return Tensor(shape: x.shape, elements: dx)
  }

  /// The gradient by the image where each window sets its pixels instead of adding to them, and the
  /// last one that sees a pixel wins, or the first one does.
  func overwrittenGradient(_ dout: Tensor<Double>, isFirst: Bool) -> Tensor<Double> {
    var dx = [Double](repeating: 0, count: x.count)
    var windows = [Int?](repeating: nil, count: x.count)
    visit { pixel, weight, place in
      let window = place % (outputSize.height * outputSize.width)
      let kept = windows[pixel] ?? window
      guard isFirst ? window <= kept : window >= kept else { return }
      let before = windows[pixel] == window ? dx[pixel] : 0
      dx[pixel] = before + dout[flat: place] * w[flat: weight]
      windows[pixel] = window
    }
    return Tensor(shape: x.shape, elements: dx)
  }

  /// The gradient by the weights.
  func weightGradient(
    _ dout: Tensor<Double>, shift: (height: Int, width: Int) = (0, 0)
  ) -> Tensor<Double> {
    var dw = [Double](repeating: 0, count: w.count)
    visit(shift: shift) { dw[$1] += dout[flat: $2] * x[flat: $0] }
    return Tensor(shape: w.shape, elements: dw)
  }
}
