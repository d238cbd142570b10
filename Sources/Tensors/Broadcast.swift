/// How the elements of two tensors are paired, by NumPy's rule: shapes are aligned at their last
/// axes, a missing axis counts as length 1, and an axis of length 1 is repeated to the length of
/// the other's.
///
/// The walk over the pairs is described by as few axes as possible: neighbouring axes that both
/// operands step through evenly are joined, so that equal shapes make one long run.
struct Broadcast: Sendable {
  /// The shape of the result.
  let shape: [Int]

  /// The lengths of the joined axes, outermost first; there is at least one.
  let lengths: [Int]

  /// By how many elements each operand moves on at each joined axis; 0 repeats the element.
  let strides: (a: [Int], b: [Int])

  /// Pairs shapes `a` and `b`, or returns nil where the rule does not allow it.
  init?(_ a: [Int], _ b: [Int]) {
    let rank = Swift.max(a.count, b.count)
    let a = Array(repeating: 1, count: rank - a.count) + a
    let b = Array(repeating: 1, count: rank - b.count) + b
    guard zip(a, b).allSatisfy({ $0 == $1 || $0 == 1 || $1 == 1 }) else { return nil }
    shape = zip(a, b).map { $0 == 1 ? $1 : $0 }
    let (aStrides, bStrides) = (Self.strides(of: a), Self.strides(of: b))

    var joined: (lengths: [Int], a: [Int], b: [Int]) = ([], [], [])
    for axis in 0..<rank where shape[axis] != 1 {
      let (length, aStride, bStride) = (shape[axis], aStrides[axis], bStrides[axis])
      if let last = joined.lengths.indices.last,
        joined.a[last] == aStride * length, joined.b[last] == bStride * length
      {
        joined.lengths[last] *= length
        joined.a[last] = aStride
        joined.b[last] = bStride
      } else {
        joined.lengths.append(length)
        joined.a.append(aStride)
        joined.b.append(bStride)
      }
    }
    lengths = joined.lengths.isEmpty ? [1] : joined.lengths
    strides = joined.lengths.isEmpty ? ([1], [1]) : (joined.a, joined.b)
  }

  /// The number of elements of the result.
  var count: Int { shape.reduce(1, *) }

  /// The row-major strides of a shape, with 0 for the axes of length 1, which are repeated.
  private static func strides(of shape: [Int]) -> [Int] {
    var strides = Array(repeating: 0, count: shape.count)
    var stride = 1
    for axis in shape.indices.reversed() {
      strides[axis] = shape[axis] == 1 ? 0 : stride
      stride *= shape[axis]
    }
    return strides
  }

  /// Calls `body` with each run along the innermost joined axis: where it begins in the result, in
  /// `a` and in `b`, and its length.
  ///
  /// - Parameter part: the part of the outermost joined axis that is walked.
  @inline(__always)
  func forEachRun(
    in part: Range<Int>, _ body: (_ result: Int, _ a: Int, _ b: Int, _ length: Int) -> Void
  ) {
    let inner = lengths.count - 1
    var starts = (a: part.lowerBound * strides.a[0], b: part.lowerBound * strides.b[0])
    if inner == 0 { return body(part.lowerBound, starts.a, starts.b, part.count) }

    let runs = part.count * lengths[1..<inner].reduce(1, *)
    var result = part.lowerBound * lengths[1...].reduce(1, *)
    var index = Array(repeating: 0, count: inner)
    for _ in 0..<runs {
      body(result, starts.a, starts.b, lengths[inner])
      result += lengths[inner]
      for axis in (0..<inner).reversed() {
        index[axis] += 1
        starts.a += strides.a[axis]
        starts.b += strides.b[axis]
        if axis == 0 || index[axis] < lengths[axis] { break }
        starts.a -= strides.a[axis] * lengths[axis]
        starts.b -= strides.b[axis] * lengths[axis]
        index[axis] = 0
      }
    }
  }
}
