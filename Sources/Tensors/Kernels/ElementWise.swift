import Foundation

// Loops over one or two arrays. Each is written once, generically, and made concrete for Float and
// Double at the end of this file, where the compiler sees both and specializes it.

/// How many elements are worth a second thread.
private let worthSharing = 1 << 14

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

extension Scalar {
  @inline(__always)
  fileprivate static func mapped(_ x: [Self], _ function: (Self) -> Self) -> [Self] {
    [Self](unsafeUninitializedCapacity: x.count) { result, count in
      x.withUnsafeBufferPointer { x in
        for i in 0..<x.count { result.initializeElement(at: i, to: function(x[i])) }
      }
      count = x.count
    }
  }

  /// Walks the runs that `broadcast` describes and lets `fill` compute each.
  @inline(__always)
  fileprivate static func combined<Result>(
    _ a: [Self], _ b: [Self], _ broadcast: Broadcast, _ fill: (Run<Self, Result>) -> Void
  ) -> [Result] {
    [Result](unsafeUninitializedCapacity: broadcast.count) { result, count in
      count = broadcast.count
      guard count > 0, let result = result.baseAddress else { return }
      let last = broadcast.lengths.count - 1
      let strides = (a: broadcast.strides.a[last], b: broadcast.strides.b[last])
      a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          guard let a = a.baseAddress, let b = b.baseAddress else { return }
          shareOut(broadcast.lengths[0], isWorthwhile: count >= worthSharing) { part in
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

  @inline(__always)
  fileprivate static func combined(
    _ operation: ElementOperation, into a: inout [Self], _ b: [Self]
  ) {
    a.withUnsafeMutableBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        guard let a = a.baseAddress, let first = b.baseAddress else { return }
        shareOut(b.count, isWorthwhile: b.count >= worthSharing) { part in
          let start = part.lowerBound
          fill(
            Run(
              result: a + start, a: a + start, aStride: 1, b: first + start, bStride: 1,
              length: part.count), by: operation)
        }
      }
    }
  }

  @inline(__always)
  fileprivate static func fill(_ run: Run<Self, Self>, by operation: ElementOperation) {
    switch operation {
    case .add: run.fill { $0 + $1 }
    case .subtract: run.fill { $0 - $1 }
    case .multiply: run.fill { $0 * $1 }
    case .divide: run.fill { $0 / $1 }
    case .maximum: run.fill { $0 > $1 || $0 != $0 ? $0 : $1 }
    }
  }

  @inline(__always)
  fileprivate static func fill(_ run: Run<Self, Bool>, by comparison: ElementComparison) {
    switch comparison {
    case .equal: run.fill { $0 == $1 }
    case .notEqual: run.fill { $0 != $1 }
    case .less: run.fill { $0 < $1 }
    case .lessOrEqual: run.fill { $0 <= $1 }
    case .greater: run.fill { $0 > $1 }
    case .greaterOrEqual: run.fill { $0 >= $1 }
    }
  }

  @inline(__always)
  fileprivate static func replaced(
    _ x: [Self], with replacement: Self, where mask: [Bool]
  ) -> [Self] {
    [Self](unsafeUninitializedCapacity: x.count) { result, count in
      count = x.count
      x.withUnsafeBufferPointer { x in
        mask.withUnsafeBufferPointer { mask in
          guard let result = result.baseAddress, let x = x.baseAddress, let mask = mask.baseAddress
          else { return }
          // A truth value is a byte; read as a bit it would not be vectorized.
          let bytes = UnsafeRawPointer(mask).assumingMemoryBound(to: UInt8.self)
          shareOut(count, isWorthwhile: count >= worthSharing) { part in
            for i in part {
              let value = x[i]
              (result + i).initialize(to: bytes[i] != 0 ? replacement : value)
            }
          }
        }
      }
    }
  }
}

extension Double {
  /// Converts integers.
  public static func converted(_ integers: [Int]) -> [Double] { integers.map { Double($0) } }

  /// Applies a function to each element.
  public static func map(_ function: ElementFunction, _ x: [Double]) -> [Double] {
    switch function {
    case .exp: mapped(x) { Foundation.exp($0) }
    case .log: mapped(x) { Foundation.log($0) }
    case .sin: mapped(x) { Foundation.sin($0) }
    case .cos: mapped(x) { Foundation.cos($0) }
    case .tanh: mapped(x) { Foundation.tanh($0) }
    case .squareRoot: mapped(x) { $0.squareRoot() }
    case .magnitude: mapped(x) { $0.magnitude }
    case .flushed: mapped(x) { $0.flushed }
    case .negation: mapped(x) { -$0 }
    }
  }

  /// Combines two arrays element by element.
  public static func combine(
    _ operation: ElementOperation, _ a: [Double], _ b: [Double], _ broadcast: Broadcast
  ) -> [Double] {
    combined(a, b, broadcast) { fill($0, by: operation) }
  }

  /// Combines two arrays in place.
  public static func combine(
    _ operation: ElementOperation, into a: inout [Double], _ b: [Double]
  ) {
    combined(operation, into: &a, b)
  }

  /// Compares two arrays element by element.
  public static func compare(
    _ comparison: ElementComparison, _ a: [Double], _ b: [Double], _ broadcast: Broadcast
  ) -> [Bool] {
    combined(a, b, broadcast) { fill($0, by: comparison) }
  }

  /// Replaces the elements where the mask is true.
  public static func replace(
    _ x: [Double], with replacement: Double, where mask: [Bool]
  ) -> [Double] {
    replaced(x, with: replacement, where: mask)
  }
}

extension Float {
  /// Converts integers.
  public static func converted(_ integers: [Int]) -> [Float] { integers.map { Float($0) } }

  /// Applies a function to each element.
  public static func map(_ function: ElementFunction, _ x: [Float]) -> [Float] {
    switch function {
    case .exp: mapped(x) { Foundation.exp($0) }
    case .log: mapped(x) { Foundation.log($0) }
    case .sin: mapped(x) { Foundation.sin($0) }
    case .cos: mapped(x) { Foundation.cos($0) }
    case .tanh: mapped(x) { Foundation.tanh($0) }
    case .squareRoot: mapped(x) { $0.squareRoot() }
    case .magnitude: mapped(x) { $0.magnitude }
    case .flushed: mapped(x) { $0.flushed }
    case .negation: mapped(x) { -$0 }
    }
  }

  /// Combines two arrays element by element.
  public static func combine(
    _ operation: ElementOperation, _ a: [Float], _ b: [Float], _ broadcast: Broadcast
  ) -> [Float] {
    combined(a, b, broadcast) { fill($0, by: operation) }
  }

  /// Combines two arrays in place.
  public static func combine(
    _ operation: ElementOperation, into a: inout [Float], _ b: [Float]
  ) {
    combined(operation, into: &a, b)
  }

  /// Compares two arrays element by element.
  public static func compare(
    _ comparison: ElementComparison, _ a: [Float], _ b: [Float], _ broadcast: Broadcast
  ) -> [Bool] {
    combined(a, b, broadcast) { fill($0, by: comparison) }
  }

  /// Replaces the elements where the mask is true.
  public static func replace(
    _ x: [Float], with replacement: Float, where mask: [Bool]
  ) -> [Float] {
    replaced(x, with: replacement, where: mask)
  }
}
