import Foundation

// Loops over one or two arrays. Each is written once, generically, and made concrete for Float and
// Double at the end of this file, where the compiler sees both and specializes it.

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

  @inline(__always)
  fileprivate static func combined<Result>(
    _ a: [Self], _ b: [Self], _ broadcast: Broadcast, _ operation: (Self, Self) -> Result
  ) -> [Result] {
    [Result](unsafeUninitializedCapacity: broadcast.count) { result, count in
      guard let result = result.baseAddress else { return }
      a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          guard let a = a.baseAddress, let b = b.baseAddress else { return }
          let last = broadcast.lengths.count - 1
          let (aStride, bStride) = (broadcast.strides.a[last], broadcast.strides.b[last])
          let length = broadcast.lengths[last]
          broadcast.forEachRun { start, aStart, bStart in
            run(
              result + start, a + aStart, aStride, b + bStart, bStride, length: length, operation)
          }
        }
      }
      count = broadcast.count
    }
  }

  /// One run.
  ///
  /// Three plain loops, so that each can be vectorized: both operands move, or one stays.
  @inline(__always)
  private static func run<Result>(
    _ result: UnsafeMutablePointer<Result>, _ a: UnsafePointer<Self>, _ aStride: Int,
    _ b: UnsafePointer<Self>, _ bStride: Int, length: Int, _ operation: (Self, Self) -> Result
  ) {
    if aStride == 0 {
      let first = a[0]
      for i in 0..<length { (result + i).initialize(to: operation(first, b[i * bStride])) }
    } else if bStride == 0 {
      let second = b[0]
      for i in 0..<length { (result + i).initialize(to: operation(a[i], second)) }
    } else {
      for i in 0..<length { (result + i).initialize(to: operation(a[i], b[i])) }
    }
  }

  @inline(__always)
  fileprivate static func combinedBy(
    _ operation: ElementOperation, _ a: [Self], _ b: [Self], _ broadcast: Broadcast
  ) -> [Self] {
    switch operation {
    case .add: combined(a, b, broadcast) { $0 + $1 }
    case .subtract: combined(a, b, broadcast) { $0 - $1 }
    case .multiply: combined(a, b, broadcast) { $0 * $1 }
    case .divide: combined(a, b, broadcast) { $0 / $1 }
    case .maximum: combined(a, b, broadcast) { $0 > $1 || $0 != $0 ? $0 : $1 }
    }
  }

  @inline(__always)
  fileprivate static func comparedBy(
    _ comparison: ElementComparison, _ a: [Self], _ b: [Self], _ broadcast: Broadcast
  ) -> [Bool] {
    switch comparison {
    case .equal: combined(a, b, broadcast) { $0 == $1 }
    case .notEqual: combined(a, b, broadcast) { $0 != $1 }
    case .less: combined(a, b, broadcast) { $0 < $1 }
    case .lessOrEqual: combined(a, b, broadcast) { $0 <= $1 }
    case .greater: combined(a, b, broadcast) { $0 > $1 }
    case .greaterOrEqual: combined(a, b, broadcast) { $0 >= $1 }
    }
  }

  @inline(__always)
  fileprivate static func replaced(
    _ x: [Self], with replacement: Self, where mask: [Bool]
  ) -> [Self] {
    [Self](unsafeUninitializedCapacity: x.count) { result, count in
      x.withUnsafeBufferPointer { x in
        mask.withUnsafeBufferPointer { mask in
          for i in 0..<x.count {
            result.initializeElement(at: i, to: mask[i] ? replacement : x[i])
          }
        }
      }
      count = x.count
    }
  }
}

extension Double {
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
    case .negation: mapped(x) { -$0 }
    }
  }

  /// Combines two arrays element by element.
  public static func combine(
    _ operation: ElementOperation, _ a: [Double], _ b: [Double], _ broadcast: Broadcast
  ) -> [Double] {
    combinedBy(operation, a, b, broadcast)
  }

  /// Compares two arrays element by element.
  public static func compare(
    _ comparison: ElementComparison, _ a: [Double], _ b: [Double], _ broadcast: Broadcast
  ) -> [Bool] {
    comparedBy(comparison, a, b, broadcast)
  }

  /// Replaces the elements where the mask is true.
  public static func replace(
    _ x: [Double], with replacement: Double, where mask: [Bool]
  ) -> [Double] {
    replaced(x, with: replacement, where: mask)
  }
}

extension Float {
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
    case .negation: mapped(x) { -$0 }
    }
  }

  /// Combines two arrays element by element.
  public static func combine(
    _ operation: ElementOperation, _ a: [Float], _ b: [Float], _ broadcast: Broadcast
  ) -> [Float] {
    combinedBy(operation, a, b, broadcast)
  }

  /// Compares two arrays element by element.
  public static func compare(
    _ comparison: ElementComparison, _ a: [Float], _ b: [Float], _ broadcast: Broadcast
  ) -> [Bool] {
    comparedBy(comparison, a, b, broadcast)
  }

  /// Replaces the elements where the mask is true.
  public static func replace(
    _ x: [Float], with replacement: Float, where mask: [Bool]
  ) -> [Float] {
    replaced(x, with: replacement, where: mask)
  }
}
