extension Tensor {
  /// Makes a tensor in which every element is `value`.
  ///
  /// - Precondition: no length is negative.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  @specialized(where Element == Int)
  public init(repeating value: Element, shape: [Int]) {
    require(
      shape.allSatisfy { $0 >= 0 }, "Tensor: shape \(describe(shape)) has a negative length")
    self.init(shape: shape, elements: Array(repeating: value, count: shape.reduce(1, *)))
  }

  /// Applies a function to each element.
  ///
  /// - Returns: a tensor of the same shape.
  public func map<Result>(_ transform: (Element) throws -> Result) rethrows -> Tensor<Result> {
    Tensor<Result>(shape: shape, elements: try elements.map(transform))
  }
}

extension Tensor where Element: Numeric {
  /// Makes a tensor of zeros.
  public static func zeros(_ shape: [Int]) -> Tensor { Tensor(repeating: 0, shape: shape) }

  /// Makes a tensor of ones.
  public static func ones(_ shape: [Int]) -> Tensor { Tensor(repeating: 1, shape: shape) }
}

extension Tensor where Element: Strideable {
  /// Makes a tensor with one axis: `start`, `start + step`, … up to but not including `end`.
  ///
  /// Each element is computed as `start + i · step`, so that no rounding error builds up.
  ///
  /// - Precondition: `step` is not zero.
  public static func range(
    _ start: Element, _ end: Element, step: Element.Stride = 1
  ) -> Tensor {
    require(step != 0, "range: a step of 0 does not lead from \(start) to \(end)")
    return Tensor(Array(stride(from: start, to: end, by: step)))
  }
}

extension Tensor where Element == Int {
  /// Makes integers of a mask: 1 where it is true, 0 elsewhere.
  public init(_ mask: Tensor<Bool>) {
    self = mask.map { $0 ? 1 : 0 }
  }

  /// Writes class numbers of shape (N,) as rows of zeros with a single one: (N, classes).
  ///
  /// - Precondition: each class number is in 0..<classes.
  public func oneHot(classes: Int) -> Tensor {
    require(rank == 1, "oneHot: expected shape (N,), not \(describe(shape))")
    var elements = Array(repeating: 0, count: count * classes)
    for (row, label) in self.elements.enumerated() {
      require(
        0..<classes ~= label, "oneHot: row \(row) holds class \(label), not one of 0..<\(classes)")
      elements[row * classes + label] = 1
    }
    return Tensor(shape: [count, classes], elements: elements)
  }
}

extension Tensor where Element: Scalar {
  /// Makes floating-point numbers of integers.
  public init(_ integers: Tensor<Int>) {
    self.init(shape: integers.shape, elements: Element.converted(integers.elements))
  }

  /// Makes floating-point numbers of a mask: 1 where it is true, 0 elsewhere.
  public init(_ mask: Tensor<Bool>) {
    self = mask.map { $0 ? 1 : 0 }
  }

  /// Makes the same numbers of another type, rounded where that has fewer digits.
  @_specialize(where Element == Float, Other == Double)
  @_specialize(where Element == Double, Other == Float)
  public init<Other: Scalar>(converting other: Tensor<Other>) {
    if let same = other as? Tensor {
      self = same
    } else {
      self.init(shape: other.shape, elements: other.elements.map { Element($0) })
    }
  }
}
