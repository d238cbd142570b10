// What only whole numbers can do: count, number classes, divide with a remainder.

extension Tensor where Element == Int {
  /// Makes integers of a mask: 1 where it is true, 0 elsewhere.
  public init(_ mask: Tensor<Bool>) {
    self = mask.map { $0 ? 1 : 0 }
  }

  /// Makes whole numbers of others, without what is behind the point: 1.9 becomes 1, -1.9 becomes -1.
  ///
  /// - Precondition: all are finite, and within the range of `Int`.
  public init<Other: Scalar>(truncating other: Tensor<Other>) {
    let elements = other.elements.map { number in
      let size = Double(number)
      require(-0x1p63 <= size && size < 0x1p63, "Tensor: \(size) is no whole number")
      return Int(size)
    }
    self.init(shape: other.shape, elements: elements)
  }

  /// Writes class numbers of shape (N,) as rows of zeros with a single one: (N, classes).
  ///
  /// - Precondition: each class number is in 0..<classes.
  public func oneHot(classes: Int) -> Tensor {
    require(rank == 1, "oneHot: expected shape (N,), not \(describe(shape))")
    let size = requireElementCount([count, classes], for: "oneHot")
    var elements = Array(repeating: 0, count: size)
    for (row, label) in self.elements.enumerated() {
      require(
        0..<classes ~= label, "oneHot: row \(row) holds class \(label), not one of 0..<\(classes)")
      elements[row * classes + label] = 1
    }
    return Tensor(shape: [count, classes], elements: elements)
  }

  /// How often each class number occurs: shape (classes,).
  ///
  /// - Precondition: each class number is in 0..<classes.
  public func counts(classes: Int) -> Tensor {
    var result = Array(repeating: 0, count: requireElementCount([classes], for: "counts"))
    for label in elements {
      require(
        0..<classes ~= label, "counts: class \(label) is not one of 0..<\(classes)")
      result[label] += 1
    }
    return Tensor(result)
  }

  /// The arithmetic mean of all elements; NaN where there are none.
  public func mean() -> Double { Tensor<Double>(self).mean() }

  /// Changes the sign of each element.
  public static prefix func - (a: Tensor) -> Tensor { 0 - a }
}

/// The absolute value of each element.
public func abs(_ x: Tensor<Int>) -> Tensor<Int> { maximum(x, -x) }

/// 1 for positive elements, -1 for negative ones, 0 for 0.
public func sign(_ x: Tensor<Int>) -> Tensor<Int> { x.map { $0.signum() } }

/// Each whole number to the power of another one.
///
/// - Precondition: the power is not negative, and each result fits into an `Int`.
public func pow(_ a: Tensor<Int>, _ b: Int) -> Tensor<Int> {
  require(b >= 0, "pow: a whole number to the power of \(b) is not one")
  // b = 2 · half, or one more: aᵇ = (a²)ʰᵃˡᶠ, times a
  if b < 2 { return b == 0 ? .ones(like: a) : a }
  let rest = pow(a * a, b / 2)
  return b % 2 == 0 ? rest : rest * a
}

/// The quotients of whole numbers, rounded down as NumPy's `//` does, broadcast.
///
/// - Precondition: no divisor is 0, and each quotient fits into an `Int`.
public func floorDivide(_ a: Tensor<Int>, _ b: Tensor<Int>) -> Tensor<Int> {
  divided(a, b, "floorDivide") { a, b in
    let (quotient, overflows) = a.dividedReportingOverflow(by: b)
    require(!overflows, "floorDivide: \(a) / \(b) does not fit into an Int")
    return quotient - (a != quotient * b && (a < 0) != (b < 0) ? 1 : 0)
  }
}

/// The quotients of whole numbers by one, rounded down as NumPy's `//` does.
public func floorDivide(_ a: Tensor<Int>, _ b: Int) -> Tensor<Int> { floorDivide(a, Tensor(b)) }

/// What is left over when whole numbers are divided and rounded down, broadcast.
///
/// It has the sign of the divisor, as with NumPy's `%`.
///
/// - Precondition: no divisor is 0.
public func remainder(_ a: Tensor<Int>, _ b: Tensor<Int>) -> Tensor<Int> {
  divided(a, b, "remainder") { a, b in
    let rest = a.remainderReportingOverflow(dividingBy: b).partialValue
    return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest
  }
}

/// What is left over when whole numbers are divided by one and rounded down.
public func remainder(_ a: Tensor<Int>, _ b: Int) -> Tensor<Int> { remainder(a, Tensor(b)) }

private func divided(
  _ a: Tensor<Int>, _ b: Tensor<Int>, _ operation: String, _ divide: (Int, Int) -> Int
) -> Tensor<Int> {
  let shape = Tensor.broadcast(a, b, for: operation).shape
  let (a, b) = (a.broadcast(to: shape), b.broadcast(to: shape))
  require(!b.elements.contains(0), "\(operation): a divisor is 0")
  return Tensor(shape: shape, elements: zip(a.elements, b.elements).map(divide))
}
