/// An n-dimensional array: a shape and the elements in row-major order (the last axis varies
/// fastest).
///
/// A tensor is a value: assigning it never lets one variable change another. A tensor of shape `()`
/// has one element and no axes.
///
/// ```swift
/// let x: Tensor<Double> = [[1, 2, 3], [4, 5, 6]]
/// x.shape      // [2, 3]
/// x[1, 2]      // 6.0
/// ```
public struct Tensor<Element: TensorElement>: Hashable, Sendable {
  /// The length of each axis, outermost first.
  public private(set) var shape: [Int]

  /// The elements in row-major order; there are as many as the product of the shape.
  public internal(set) var elements: [Element]

  /// Makes a tensor from its elements in row-major order.
  ///
  /// - Precondition: no length is negative, and there is one element for each place.
  public init(shape: [Int], elements: [Element]) {
    require(
      elementCount(shape) == elements.count,
      "Tensor: \(elements.count) elements do not fill shape \(describe(shape))")
    self.shape = shape
    self.elements = elements
  }

  /// Makes a tensor with one axis.
  public init(_ elements: [Element]) {
    self.init(shape: [elements.count], elements: elements)
  }

  /// The number of axes.
  public var rank: Int { shape.count }

  /// The number of elements.
  public var count: Int { elements.count }
}

/// Writes a shape as Python writes a tuple: `(2, 3)`, `(3,)`, `()`.
public func describe(_ shape: [Int]) -> String {
  let lengths = shape.map(String.init).joined(separator: ", ")
  return shape.count == 1 ? "(\(lengths),)" : "(\(lengths))"
}

/// How many elements a tensor of a shape has; nil where a length is negative, or there are more than can
/// be counted.
func elementCount(_ shape: [Int]) -> Int? {
  guard !shape.contains(0) || shape.contains(where: { $0 < 0 }) else { return 0 }
  var count = 1
  for length in shape {
    let (product, overflows) = count.multipliedReportingOverflow(by: length)
    if length < 0 || overflows { return nil }
    count = product
  }
  return count
}

/// How many elements a tensor has that is to be made.
///
/// - Parameter operation: who makes it.
/// - Precondition: no length is negative, and the elements can be counted.
func requireElementCount(_ shape: [Int], for operation: String) -> Int {
  require(
    !shape.contains { $0 < 0 }, "\(operation): shape \(describe(shape)) has a negative length")
  let count = elementCount(shape)
  require(
    count != nil, "\(operation): shape \(describe(shape)) has more elements than can be counted")
  return count ?? 0
}
