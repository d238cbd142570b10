// Whole numbers that become too large stop the program, as Swift's do. Of itself it would not say which
// numbers they were, and where: so operations ask here first. For other elements nothing is done.

extension Tensor where Element: Number {
  /// Stops the program where a result of two whole numbers, broadcast, does not fit into an `Int`.
  static func requireFitting(_ operation: ElementOperation, _ a: Tensor, _ b: Tensor) {
    guard Element.self == Int.self, let a = a as? Tensor<Int>, let b = b as? Tensor<Int> else {
      return
    }
    let name = operation.rawValue
    switch operation {
    case .add: requireNoOverflow(name, a, b) { $0.addingReportingOverflow($1).overflow }
    case .subtract: requireNoOverflow(name, a, b) { $0.subtractingReportingOverflow($1).overflow }
    case .multiply:
      requireNoOverflow(name, a, b) { $0.multipliedReportingOverflow(by: $1).overflow }
    case .divide:
      require(!b.elements.contains(0), "/: a whole number is divided by 0")
      requireNoOverflow(name, a, b) { $0.dividedReportingOverflow(by: $1).overflow }
    case .maximum, .minimum: break
    }
  }

  /// The sums along the middle axis of whole numbers so large that they may not fit into an `Int` on the
  /// way, though they do in the end; nil for smaller ones, and for other elements.
  ///
  /// - Precondition: each sum fits into an `Int`.
  func sumsOfLargeNumbers(outer: Int, length: Int, inner: Int) -> [Element]? {
    guard Element.self == Int.self, let x = (self as? Tensor<Int>)?.elements else { return nil }
    let largest = x.reduce(0) { Swift.max($0, $1.magnitude) }
    if !largest.multipliedReportingOverflow(by: 2 * UInt(length)).overflow { return nil }
    let sums = (0..<outer * inner).map { place in
      let start = place / inner * length * inner + place % inner
      // How often the sum went beyond the largest Int, less how often it came back.
      var (sum, turns) = (0, 0)
      for k in 0..<length {
        let (next, overflows) = sum.addingReportingOverflow(x[start + k * inner])
        if overflows { turns += sum < 0 ? -1 : 1 }
        sum = next
      }
      require(
        turns == 0,
        """
        sum: \(length) numbers of a tensor of \(describe(shape)), the first \(x[start]), add up to \
        \(turns < 0 ? "less" : "more") than an Int can hold
        """)
      return sum
    }
    return sums as? [Element]
  }
}

extension Tensor<Int> {
  /// Stops the program where a sum of the elements up to one, along the middle axis, does not fit.
  func requireFittingRunningSums(length: Int, inner: Int) {
    var sums = elements
    for place in sums.indices where place / inner % length != 0 {
      let (sum, overflows) = sums[place - inner].addingReportingOverflow(sums[place])
      require(
        !overflows,
        """
        cumulativeSum: \(sums[place - inner]) + \(sums[place]), at \(index(of: place, in: shape)) \
        of \(describe(shape)), does not fit into an Int
        """)
      sums[place] = sum
    }
  }
}

/// Stops the program at the first pair of numbers, broadcast, whose result overflows.
private func requireNoOverflow(
  _ operation: String, _ a: Tensor<Int>, _ b: Tensor<Int>, _ overflows: (Int, Int) -> Bool
) {
  let pairs = Tensor<Int>.broadcast(a, b, for: operation)
  let last = pairs.lengths.count - 1
  let (aStep, bStep) = (pairs.strides.a[last], pairs.strides.b[last])
  guard pairs.count > 0 else { return }
  pairs.forEachRun(in: 0..<pairs.lengths[0]) { start, aStart, bStart, length in
    for k in 0..<length {
      let (first, second) = (a.elements[aStart + k * aStep], b.elements[bStart + k * bStep])
      require(
        !overflows(first, second),
        """
        \(operation): \(first) \(operation) \(second), at \(index(of: start + k, in: pairs.shape)) \
        of \(describe(pairs.shape)), does not fit into an Int
        """)
    }
  }
}

/// The index, of one number per axis, of a place in row-major order.
package func index(of place: Int, in shape: [Int]) -> [Int] {
  var rest = place
  let reversed = shape.reversed().map { length in
    let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: length)
    rest = quotient
    return remainder
  }
  return reversed.reversed()
}
