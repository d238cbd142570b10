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
