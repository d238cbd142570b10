extension Tensor {
  /// Makes a tensor in which every element is `value`.
  ///
  /// - Precondition: no length is negative.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  @specialized(where Element == Int)
  public init(repeating value: Element, shape: [Int]) {
    let count = requireElementCount(shape, for: "Tensor")
    self.init(shape: shape, elements: Array(repeating: value, count: count))
  }

  /// Applies a function to each element.
  ///
  /// - Returns: a tensor of the same shape.
  public func map<Result, Failure: Error>(
    _ transform: (Element) throws(Failure) -> Result
  ) throws(Failure) -> Tensor<Result> {
    Tensor<Result>(shape: shape, elements: try elements.map(transform))
  }
}

extension Tensor where Element: Numeric {
  /// Makes a tensor of zeros.
  public static func zeros(_ shape: [Int]) -> Tensor { Tensor(repeating: 0, shape: shape) }

  /// Makes a tensor of ones.
  public static func ones(_ shape: [Int]) -> Tensor { Tensor(repeating: 1, shape: shape) }
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
    let size = requireElementCount([count, classes], for: "oneHot")
    var elements = Array(repeating: 0, count: size)
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
    self.init(
      shape: integers.shape, elements: converted(integers.elements, to: Element.self))
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
