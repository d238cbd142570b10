// Sums, maxima and their places along one axis of an array of shape (outer, length, inner), written
// once and made concrete for Float and Double at the end of the file.

extension Scalar {
  @inline(__always)
  fileprivate static func reducedBy(
    _ reduction: Reduction, _ x: [Self], outer: Int, length: Int, inner: Int
  ) -> [Self] {
    [Self](unsafeUninitializedCapacity: outer * inner) { result, count in
      count = outer * inner
      let result = result
      x.withUnsafeBufferPointer { x in
        shareOut(outer, isWorthwhile: x.count >= 1 << 14) { part in
          for o in part {
            let block = UnsafeBufferPointer(
              rebasing: x[o * length * inner..<(o + 1) * length * inner])
            let target = UnsafeMutableBufferPointer(rebasing: result[o * inner..<(o + 1) * inner])
            switch reduction {
            case .sum where inner == 1: target.initializeElement(at: 0, to: pairwiseSum(block))
            case .sum: foldRows(block, into: target) { $0 + $1 }
            case .max: foldRows(block, into: target) { ($0 >= $1) != ($0 != $0) ? $0 : $1 }
            }
          }
        }
      }
    }
  }

  /// Folds the rows of (length, inner) into one, in order.
  @inline(__always)
  private static func foldRows(
    _ block: UnsafeBufferPointer<Self>, into result: UnsafeMutableBufferPointer<Self>,
    _ combine: (Self, Self) -> Self
  ) {
    let inner = result.count
    guard inner > 0, let result = result.baseAddress else { return }
    guard let rows = block.baseAddress, !block.isEmpty else {
      return result.initialize(repeating: 0, count: inner)
    }
    result.initialize(from: rows, count: inner)
    for start in stride(from: inner, to: block.count, by: inner) {
      let row = rows + start
      for i in 0..<inner { result[i] = combine(result[i], row[i]) }
    }
  }

  /// Adds by halves, so that the rounding error grows with the logarithm of the length only; blocks
  /// of 128 are added in eight lanes.
  private static func pairwiseSum(_ x: UnsafeBufferPointer<Self>) -> Self {
    if x.count > 128 {
      let half = x.count / 16 * 8
      return pairwiseSum(UnsafeBufferPointer(rebasing: x[..<half]))
        + pairwiseSum(UnsafeBufferPointer(rebasing: x[half...]))
    }
    var lanes = SIMD8<Self>()
    var i = 0
    while i + 8 <= x.count {
      for lane in 0..<8 { lanes[lane] += x[i + lane] }
      i += 8
    }
    var sum = lanes.sum()
    while i < x.count {
      sum += x[i]
      i += 1
    }
    return sum
  }

  @inline(__always)
  fileprivate static func argMaxima(
    _ x: [Self], outer: Int, length: Int, inner: Int
  ) -> [Int] {
    [Int](unsafeUninitializedCapacity: outer * inner) { result, count in
      x.withUnsafeBufferPointer { x in
        for o in 0..<outer {
          for i in 0..<inner {
            let first = o * length * inner + i
            var best = x[first]
            var place = 0
            for k in 1..<Swift.max(length, 1) where best == best {
              let candidate = x[first + k * inner]
              if !(candidate <= best) {
                best = candidate
                place = k
              }
            }
            result.initializeElement(at: o * inner + i, to: place)
          }
        }
      }
      count = outer * inner
    }
  }
}

extension Double {
  /// Reduces the middle axis to one element.
  public static func reduce(
    _ reduction: Reduction, _ x: [Double], outer: Int, length: Int, inner: Int
  ) -> [Double] {
    reducedBy(reduction, x, outer: outer, length: length, inner: inner)
  }

  /// Finds the largest element along the middle axis.
  public static func argMax(_ x: [Double], outer: Int, length: Int, inner: Int) -> [Int] {
    argMaxima(x, outer: outer, length: length, inner: inner)
  }
}

extension Float {
  /// Reduces the middle axis to one element.
  public static func reduce(
    _ reduction: Reduction, _ x: [Float], outer: Int, length: Int, inner: Int
  ) -> [Float] {
    reducedBy(reduction, x, outer: outer, length: length, inner: inner)
  }

  /// Finds the largest element along the middle axis.
  public static func argMax(_ x: [Float], outer: Int, length: Int, inner: Int) -> [Int] {
    argMaxima(x, outer: outer, length: length, inner: inner)
  }
}
