import Tensors

extension GradientMistake {
  static let strideForgotten = Self(
    "the stride is forgotten", "In backward, too, the window moves by the stride.")
  static let paddingNotCut = Self(
    "the padding is not cut off", "The gradient by the image starts behind the margin.")
  static let filterNotMirrored = Self(
    "the filter's direction is wrong", "What forward multiplied by w(i, j) goes back by w(i, j).")
  static let channelsExchanged = Self(
    "channels are exchanged", "W is (filters, channels, …); dX adds up over filters.")
  static let firstPixelOnly = Self(
    "of the first pixel only", "A bias adds to every pixel; add up over all of them.")
}

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

  /// The gradient by the weights.
  func weightGradient(
    _ dout: Tensor<Double>, shift: (height: Int, width: Int) = (0, 0)
  ) -> Tensor<Double> {
    var dw = [Double](repeating: 0, count: w.count)
    visit(shift: shift) { dw[$1] += dout[flat: $2] * x[flat: $0] }
    return Tensor(shape: w.shape, elements: dw)
  }
}

extension LayerFacts {
  /// The convolution that the layer is, with the stride and the padding that explain its output.
  private var convolution: PlainConvolution? {
    guard x.rank == 4, y.rank == 4, let w = parameters.first, w.rank == 4,
      w.shape[1] == x.shape[1], y.shape[1] == w.shape[0], y.count > 0, parameters.count <= 2,
      parameters.count < 2 || parameters[1].shape == [w.shape[0]]
    else { return nil }
    func pairs(_ axis: Int) -> [(stride: Int, padding: Int)] {
      (1...4).flatMap { stride in
        (0..<w.shape[axis]).filter { padding in
          let room = x.shape[axis] + 2 * padding - w.shape[axis]
          return room >= 0 && room / stride + 1 == y.shape[axis]
            || 0..<stride ~= x.shape[axis] + padding - (y.shape[axis] - 1) * stride - 1
        }.map { (stride, $0) }
      }
    }
    let bias = parameters.count == 2 ? parameters[1].reshaped(-1, 1, 1) : [0.0]
    for down in pairs(2) {
      for across in pairs(3) {
        let made = PlainConvolution(
          x: x, w: w, outputSize: (y.shape[2], y.shape[3]),
          stride: (down.stride, across.stride), padding: (down.padding, across.padding))
        if isClose(Tensor(shape: y.shape, elements: made.output) + bias, y) { return made }
      }
    }
    return nil
  }

  /// What mistakes in a convolution would make of a gradient.
  func convolutionCandidates(_ variable: Int) -> [Candidate] {
    guard let made = convolution else { return [] }
    let w = made.w
    let mirrored = Tensor(
      shape: w.shape,
      elements: w.elements.indices.map { place in
        let size = w.shape[2] * w.shape[3]
        return w[flat: place / size * size + size - 1 - place % size]
      })
    var unstrided = made
    unstrided.stride = (1, 1)
    let shift = made.padding
    let isSquare = w.shape[0] == w.shape[1]
    switch variable {
    case 0:
      let exchanged = isSquare ? w.transposed(1, 0, 2, 3) : w
      return [
        Candidate(.strideForgotten, unstrided.imageGradient(dout, w)),
        Candidate(.paddingNotCut, made.imageGradient(dout, w, shift: shift)),
        Candidate(.filterNotMirrored, made.imageGradient(dout, mirrored)),
        Candidate(.channelsExchanged, made.imageGradient(dout, exchanged)),
      ]
    case 1:
      let own = made.weightGradient(dout)
      let size = w.shape[2] * w.shape[3]
      let turned = own.elements.indices.map { own[flat: $0 / size * size + size - 1 - $0 % size] }
      return [
        Candidate(.strideForgotten, unstrided.weightGradient(dout)),
        Candidate(.paddingNotCut, made.weightGradient(dout, shift: shift)),
        Candidate(.filterNotMirrored, Tensor(shape: w.shape, elements: turned)),
        Candidate(.channelsExchanged, isSquare ? own.transposed(1, 0, 2, 3) : own),
      ]
    default:
      let pixels = dout.reshaped(dout.shape[0], dout.shape[1], -1)
      let count = pixels.shape[1]
      let firsts = (0..<count).map { filter in
        (0..<pixels.shape[0]).reduce(0.0) { $0 + pixels[$1, filter, 0] }
      }
      let firstSample = pixels[row: 0].sum(axis: 1)
      return [
        Candidate(.firstPixelOnly, Tensor(firsts)),
        Candidate(.firstSampleOnly, firstSample),
        Candidate(.wrongAxis, Tensor(repeating: dout.sum(), shape: [count])),
      ]
    }
  }
}
