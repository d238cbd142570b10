extension Tensor {
  /// Makes a tensor in which every element is `value`.
  ///
  /// - Precondition: no length is negative.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  @specialized(where Element == Int)
  public init(repeating value: Element, shape: [Int]) {
    let count = requireElementCount(shape, for: "Tensor")
    self.init(shape: shape, elements: Array(filledWith: value, count: count))
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

  /// Makes a tensor of zeros with the shape of another one.
  public static func zeros<Other>(like other: Tensor<Other>) -> Tensor { zeros(other.shape) }

  /// Makes a tensor of ones with the shape of another one.
  public static func ones<Other>(like other: Tensor<Other>) -> Tensor { ones(other.shape) }

  /// Makes a matrix with ones from the upper left to the lower right, and zeros elsewhere: (n, n).
  public static func identity(_ size: Int) -> Tensor {
    var result = zeros([size, size])
    for i in 0..<size { result.elements[i * size + i] = 1 }
    return result
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
