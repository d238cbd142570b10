import Tensors

extension GradientMistake {
  static let wholeWindow = Self(
    "to the whole window", "Only the pixel that won its window gets the gradient.")
  static let meanOfWindow = Self(
    "the gradient of a mean", "A maximum hands all of it to the winner; a mean shares it out.")
  static let firstOfWindow = Self(
    "to the first pixel of the window", "Remember where in its window the largest pixel was.")
  static let wholeToEach = Self(
    "whole to each maximum", "Where pixels tie, hand it to one, or share it out.")
}

extension LayerFacts {
  /// How the layer hands each element of dout to the pixels of its window, where it is a maximum
  /// under a window: the places of the pixels, and of those that are largest.
  private var windows: [(pixels: [Int], winners: [Int])]? {
    guard parameters.isEmpty, x.rank == 4, y.rank == 4, x.shape[..<2] == y.shape[..<2], y.count > 0,
      min(x.shape[2], x.shape[3]) > 1
    else { return nil }
    for size in 2...min(4, x.shape[2], x.shape[3]) {
      for stride in 1...4
      where (y.shape[2] - 1) * stride + size <= x.shape[2]
        && (y.shape[3] - 1) * stride + size <= x.shape[3]
      {
        let windows = windows(size, stride)
        if windows.enumerated().allSatisfy({ x[flat: $1.winners[0]] == y[flat: $0] }) {
          return windows
        }
      }
    }
    return nil
  }

  private func windows(_ size: Int, _ stride: Int) -> [(pixels: [Int], winners: [Int])] {
    (0..<y.count).map { place in
      let (column, row) = (place % y.shape[3], place / y.shape[3] % y.shape[2])
      let image = place / (y.shape[2] * y.shape[3])
      let pixels = (0..<(size * size)).map { pixel in
        (image * x.shape[2] + row * stride + pixel / size) * x.shape[3]
          + column * stride + pixel % size
      }
      let largest = pixels.reduce(-Double.infinity) { max($0, x[flat: $1]) }
      return (pixels, pixels.filter { x[flat: $0] == largest })
    }
  }

  private func handed(
    isSet: Bool = false,
    _ places: (_ window: (pixels: [Int], winners: [Int])) -> ([Int], Double)
  ) -> Tensor<Double>? {
    guard let windows else { return nil }
    var dx = Tensor<Double>.zeros(x.shape)
    for (place, window) in windows.enumerated() {
      let (targets, share) = places(window)
      for target in targets {
        dx[flat: target] = (isSet ? 0 : dx[flat: target]) + share * dout[flat: place]
      }
    }
    return dx
  }

  /// The gradient that goes whole to each of equal maxima.
  func wholeToEach(_ variable: Int) -> Tensor<Double>? {
    variable == 0 ? handed { ($0.winners, 1) } : nil
  }

  /// What mistakes in max pooling would make of a gradient.
  func poolingCandidates(_ variable: Int) -> [Candidate] {
    guard variable == 0, let all = handed({ ($0.pixels, 1) }),
      let mean = handed({ ($0.pixels, 1 / Double($0.pixels.count)) }),
      let each = handed({ ($0.winners, 1) }),
      let first = handed({ (Array($0.pixels.prefix(1)), 1) }),
      let last = handed(isSet: true, { (Array($0.winners.prefix(1)), 1) })
    else { return [] }
    return [
      Candidate(.wholeWindow, all), Candidate(.meanOfWindow, mean), Candidate(.wholeToEach, each),
      Candidate(.firstOfWindow, first), Candidate(.overwritten, last),
    ]
  }
}
