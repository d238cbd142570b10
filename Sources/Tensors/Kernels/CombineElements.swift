/// An operation on two numbers.
enum ElementOperation: String, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case maximum
  case minimum
}

/// A comparison of two elements; false, but for `notEqual`, where one is NaN.
enum ElementComparison: String, Sendable {
  case equal = ".=="
  case notEqual = ".!="
  case less = ".<"
  case lessOrEqual = ".<="
  case greater = ".>"
  case greaterOrEqual = ".>="
}

/// Combines two arrays element by element, as `broadcast` pairs them: a, b → its shape.
@specialized(where Element == Float)
@specialized(where Element == Double)
@specialized(where Element == Int)
func combined<Element: Number>(
  _ operation: ElementOperation, _ a: [Element], _ b: [Element], _ broadcast: Broadcast
) -> [Element] {
  paired(a, b, broadcast) { fill($0, by: operation) }
}

/// Raises the elements of an array to powers, as `broadcast` pairs them: a, b → its shape.
@specialized(where Element == Float)
@specialized(where Element == Double)
func powers<Element: Scalar>(_ a: [Element], _ b: [Element], _ broadcast: Broadcast) -> [Element] {
  paired(a, b, broadcast) { run in
    run.fill { Element(Platform.power(Double($0), Double($1))) }
  }
}

/// Combines an array with another of the same length, in place.
@specialized(where Element == Float)
@specialized(where Element == Double)
@specialized(where Element == Int)
func combine<Element: Number>(
  _ operation: ElementOperation, into a: inout [Element], _ b: [Element]
) {
  a.withUnsafeMutableBufferPointer { a in
    b.withUnsafeBufferPointer { b in
      guard let a = a.baseAddress, let first = b.baseAddress else { return }
      let shared = Shared((a: a, b: first))
      shareOut(b.count, .elements(b.count)) { part in
        let a = shared.value.a + part.lowerBound
        let run = Run(
          result: a, a: a, aStride: 1, b: shared.value.b + part.lowerBound, bStride: 1,
          length: part.count)
        fill(run, by: operation)
      }
    }
  }
}

/// Compares two arrays element by element, as `broadcast` pairs them: a, b → its shape.
@specialized(where Element == Float)
@specialized(where Element == Double)
@specialized(where Element == Int)
func compared<Element: Number>(
  _ comparison: ElementComparison, _ a: [Element], _ b: [Element], _ broadcast: Broadcast
) -> [Bool] {
  paired(a, b, broadcast) { fill($0, by: comparison) }
}

@inline(__always)
private func fill<Element: Number>(_ run: Run<Element, Element>, by operation: ElementOperation) {
  switch operation {
  case .add: run.fill { $0 + $1 }
  case .subtract: run.fill { $0 - $1 }
  case .multiply: run.fill { $0 * $1 }
  case .divide: run.fill { Element.quotient($0, $1) }
  case .maximum: run.fill { $0 > $1 || $0 != $0 ? $0 : $1 }
  case .minimum: run.fill { $0 < $1 || $0 != $0 ? $0 : $1 }
  }
}

@inline(__always)
private func fill<Element: Number>(_ run: Run<Element, Bool>, by comparison: ElementComparison) {
  switch comparison {
  case .equal: run.fill { $0 == $1 }
  case .notEqual: run.fill { $0 != $1 }
  case .less: run.fill { $0 < $1 }
  case .lessOrEqual: run.fill { $0 <= $1 }
  case .greater: run.fill { $0 > $1 }
  case .greaterOrEqual: run.fill { $0 >= $1 }
  }
}

/// Walks the runs that `broadcast` describes and lets `fill` compute each.
///
///     a (2, 3)    b (3,)      pairs of runs
///     0 1 2       6 7 8       0 1 2 with 6 7 8
///     3 4 5                   3 4 5 with 6 7 8
@inline(__always)
private func paired<Element: Number, Result: Sendable>(
  _ a: [Element], _ b: [Element], _ broadcast: Broadcast,
  _ fill: @Sendable (Run<Element, Result>) -> Void
) -> [Result] {
  [Result](count: broadcast.count) { result in
    let last = broadcast.lengths.count - 1
    let strides = (a: broadcast.strides.a[last], b: broadcast.strides.b[last])
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        guard let a = a.baseAddress, let b = b.baseAddress else { return }
        let shared = Shared((result: result, a: a, b: b))
        shareOut(broadcast.lengths[0], .elements(broadcast.count)) { part in
          let (result, a, b) = shared.value
          broadcast.forEachRun(in: part) { resultStart, aStart, bStart, length in
            fill(
              Run(
                result: result + resultStart, a: a + aStart, aStride: strides.a,
                b: b + bStart, bStride: strides.b, length: length))
          }
        }
      }
    }
  }
}

/// A run of pairs along the innermost axis.
///
/// A stride is 1, or 0 where the operand's element stays.
private struct Run<Element, Result> {
  let result: UnsafeMutablePointer<Result>
  let a: UnsafePointer<Element>
  let aStride: Int
  let b: UnsafePointer<Element>
  let bStride: Int
  let length: Int

  /// Computes the run in one of three plain loops, so that each can be vectorized.
  @inline(__always)
  func fill(_ operation: (Element, Element) -> Result) {
    if aStride == 0 {
      let first = a[0]
      for i in 0..<length { (result + i).initialize(to: operation(first, b[i])) }
    } else if bStride == 0 {
      let second = b[0]
      for i in 0..<length { (result + i).initialize(to: operation(a[i], second)) }
    } else {
      for i in 0..<length { (result + i).initialize(to: operation(a[i], b[i])) }
    }
  }
}
