import Tensors

extension GradientMistake {
  static let strideForgotten = Self(
    "the stride is forgotten", "In backward, too, the window moves by the stride.")
  static let paddingNotCut = Self(
    "the padding is not cut off", "The gradient by the image starts behind the margin.")
  static let paddingForgotten = Self(
    "the padding is forgotten", "The windows of dW lie where they lay in forward, margin included.")
  static let axesExchanged = Self(
    "height and width are exchanged", "w(i, j) belongs to row i and column j, in backward too.")
  static let overwritten = Self(
    "set where it should be added", "Windows overlap: a pixel adds up what all of them give.")
  static let filterNotMirrored = Self(
    "the filter's direction is wrong", "What forward multiplied by w(i, j) goes back by w(i, j).")
  static let channelsExchanged = Self(
    "channels are exchanged", "W is (filters, channels, …); dX adds up over filters.")
  static let firstPixelOnly = Self(
    "of the first pixel only", "A bias adds to every pixel; add up over all of them.")
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
    switch variable {
    case 0: return imageCandidates(made)
    case 1: return filterCandidates(made)
    default: return biasCandidates()
    }
  }

  private func imageCandidates(_ made: PlainConvolution) -> [Candidate] {
    let w = made.w
    var unstrided = made
    unstrided.stride = (1, 1)
    func candidate(_ mistake: GradientMistake, _ weights: Tensor<Double>) -> Candidate {
      Candidate(mistake, made.imageGradient(dout, weights))
    }
    return [
      Candidate(.strideForgotten, unstrided.imageGradient(dout, w)),
      Candidate(.paddingNotCut, made.imageGradient(dout, w, shift: made.padding)),
      candidate(.filterNotMirrored, w.turned),
      candidate(.channelsExchanged, w.shape[0] == w.shape[1] ? w.transposed(1, 0, 2, 3) : w),
      candidate(.axesExchanged, w.shape[2] == w.shape[3] ? w.transposed(0, 1, 3, 2) : w),
      Candidate(.overwritten, made.overwrittenGradient(dout, isFirst: false)),
      Candidate(.overwritten, made.overwrittenGradient(dout, isFirst: true)),
    ]
  }

  private func filterCandidates(_ made: PlainConvolution) -> [Candidate] {
    let (own, w) = (made.weightGradient(dout), made.w)
    var unstrided = made
    unstrided.stride = (1, 1)
    func of(sample: Int) -> Tensor<Double> {
      var single = Tensor<Double>.zeros(dout.shape)
      single[row: sample] = dout[row: sample]
      return made.weightGradient(single)
    }
    return [
      Candidate(.strideForgotten, unstrided.weightGradient(dout)),
      Candidate(.paddingForgotten, made.weightGradient(dout, shift: made.padding)),
      Candidate(.filterNotMirrored, own.turned),
      Candidate(
        .channelsExchanged, w.shape[0] == w.shape[1] ? own.transposed(1, 0, 2, 3) : own),
      Candidate(.axesExchanged, w.shape[2] == w.shape[3] ? own.transposed(0, 1, 3, 2) : own),
      Candidate(.firstSampleOnly, of(sample: 0)), Candidate(.lastSampleOnly, of(sample: -1)),
    ]
  }

  private func biasCandidates() -> [Candidate] {
    let pixels = dout.reshaped(dout.shape[0], dout.shape[1], -1)
    let first = pixels[..<1, axis: 2].sum(axis: 2).sum(axis: 0)
    return [
      Candidate(.firstPixelOnly, first),
      Candidate(.firstSampleOnly, pixels[row: 0].sum(axis: 1)),
      Candidate(.lastSampleOnly, pixels[row: -1].sum(axis: 1)),
      Candidate(.wrongAxis, Tensor(repeating: dout.sum(), shape: [pixels.shape[1]])),
    ]
  }
}

extension Tensor<Double> {
  /// Filters whose rows and columns run the other way.
  fileprivate var turned: Tensor {
    let size = shape[2] * shape[3]
    let turned = elements.indices.map { elements[$0 / size * size + size - 1 - $0 % size] }
    return Tensor(shape: shape, elements: turned)
  }
}
