// Sums, maxima and their places along the middle axis of an array of shape (outer, length, inner).

/// What many elements become one by.
enum Reduction: Sendable {
  case sum
  case max
  case min
}

/// Reduces the middle axis to one element: (outer, length, inner) → (outer, inner).
@specialized(where Element == Float)
@specialized(where Element == Double)
@specialized(where Element == Int)
func reduced<Element: Number>(
  _ reduction: Reduction, _ x: [Element], outer: Int, length: Int, inner: Int
) -> [Element] {
  [Element](count: outer * inner) { result in
    x.withUnsafeBufferPointer { x in
      let shared = Shared((x: x, result: result))
      shareOut(outer, .elements(x.count)) { part in
        let (x, result) = shared.value
        for o in part {
          let block = UnsafeBufferPointer(
            rebasing: x[o * length * inner..<(o + 1) * length * inner])
          let target = UnsafeMutableBufferPointer(start: result + o * inner, count: inner)
          switch reduction {
          case .sum where inner == 1: target.initializeElement(at: 0, to: pairwiseSum(block))
          case .sum: foldRows(block, into: target) { $0 + $1 }
          case .max: foldRows(block, into: target) { ($0 >= $1) != ($0 != $0) ? $0 : $1 }
          case .min: foldRows(block, into: target) { ($0 <= $1) != ($0 != $0) ? $0 : $1 }
          }
        }
      }
    }
  }
}

/// Folds rows into one, in order: (length, inner) → (inner).
@inline(__always)
private func foldRows<Element: Number>(
  _ block: UnsafeBufferPointer<Element>, into result: UnsafeMutableBufferPointer<Element>,
  _ combine: (Element, Element) -> Element
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
private func pairwiseSum<Element: Number>(_ x: UnsafeBufferPointer<Element>) -> Element {
  if x.count > 128 {
    let half = x.count / 16 * 8
    return pairwiseSum(UnsafeBufferPointer(rebasing: x[..<half]))
      + pairwiseSum(UnsafeBufferPointer(rebasing: x[half...]))
  }
  var lanes = SIMD8<Element>()
  var i = 0
  while i + 8 <= x.count {
    for lane in 0..<8 { lanes[lane] += x[i + lane] }
    i += 8
  }
  var sum = lanes[0]
  for lane in 1..<8 { sum += lanes[lane] }
  while i < x.count {
    sum += x[i]
    i += 1
  }
  return sum
}

/// Finds the first index of the largest or the smallest along the middle axis:
/// (outer, length, inner) → (outer, inner).
///
/// A NaN is larger, or smaller, than all others.
@specialized(where Element == Float)
@specialized(where Element == Double)
@specialized(where Element == Int)
func placesOfExtremes<Element: Number>(
  ofLargest: Bool, _ x: [Element], outer: Int, length: Int, inner: Int
) -> [Int] {
  [Int](count: outer * inner) { result in
    x.withUnsafeBufferPointer { x in
      for o in 0..<outer {
        for i in 0..<inner {
          let line = (first: o * length * inner + i, step: inner, count: length)
          let place =
            ofLargest ? firstPlace(x, line) { $0 <= $1 } : firstPlace(x, line) { $0 >= $1 }
          (result + o * inner + i).initialize(to: place)
        }
      }
    }
  }
}

/// Finds the first element of a line that no other is better than.
@inline(__always)
private func firstPlace<Element: Number>(
  _ x: UnsafeBufferPointer<Element>, _ line: (first: Int, step: Int, count: Int),
  _ isNoBetter: (Element, Element) -> Bool
) -> Int {
  var best = x[line.first]
  var place = 0
  for k in 1..<max(line.count, 1) where best == best {
    let candidate = x[line.first + k * line.step]
    if !isNoBetter(candidate, best) {
      best = candidate
      place = k
    }
  }
  return place
}
