/// How the elements of two tensors are paired, by NumPy's rule: shapes are aligned at their last
/// axes, a missing axis counts as length 1, and an axis of length 1 is repeated to the length of
/// the other's.
///
/// The walk over the pairs is described by as few axes as possible: neighbouring axes that both
/// operands step through evenly are joined, so that equal shapes make one long run.
public struct Broadcast: Sendable {
  /// The shape of the result.
  public let shape: [Int]

  /// The lengths of the joined axes, outermost first; there is at least one.
  let lengths: [Int]

  /// By how many elements each operand moves on at each joined axis; 0 repeats the element.
  let strides: (a: [Int], b: [Int])

  /// Pairs shapes `a` and `b`, or returns nil where the rule does not allow it.
  public init?(_ a: [Int], _ b: [Int]) {
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

  /// Calls `body` with the starts of each run along the innermost joined axis: of the result, of
  /// `a` and of `b`.
  @inline(__always)
  func forEachRun(_ body: (_ result: Int, _ a: Int, _ b: Int) -> Void) {
    guard count > 0 else { return }
    let outer = lengths.count - 1
    var index = Array(repeating: 0, count: outer)
    var (result, a, b) = (0, 0, 0)
    while true {
      body(result, a, b)
      result += lengths[outer]
      var axis = outer - 1
      while axis >= 0 {
        index[axis] += 1
        a += strides.a[axis]
        b += strides.b[axis]
        if index[axis] < lengths[axis] { break }
        a -= strides.a[axis] * lengths[axis]
        b -= strides.b[axis] * lengths[axis]
        index[axis] = 0
        axis -= 1
      }
      if axis < 0 { return }
    }
  }
}
