// Many elements become one: over the whole tensor, or along one axis.

extension Tensor where Element: Scalar {
  /// The sum of all elements; 0 where there are none.
  public func sum() -> Element { reduced(.sum)[0] }

  /// The sum along an axis.
  ///
  /// - Parameters:
  ///   - axis: the axis that is summed; -1 is the last.
  ///   - keepingAxis: whether the axis stays, with length 1, so that the result broadcasts.
  /// - Returns: this shape without the axis, or with length 1 there.
  public func sum(axis: Int, keepingAxis: Bool = false) -> Tensor {
    reduced(.sum, axis: axis, keepingAxis: keepingAxis)
  }

  /// The arithmetic mean of all elements; NaN where there are none.
  public func mean() -> Element { sum() / Element(count) }

  /// The arithmetic mean along an axis; see ``sum(axis:keepingAxis:)``.
  public func mean(axis: Int, keepingAxis: Bool = false) -> Tensor {
    sum(axis: axis, keepingAxis: keepingAxis) / Element(length(of: axis))
  }

  /// The largest element; NaN if there is one.
  ///
  /// - Precondition: there is an element.
  public func max() -> Element {
    require(count > 0, "max: a tensor of \(describe(shape)) has no elements")
    return reduced(.max)[0]
  }

  /// The largest elements along an axis; see ``sum(axis:keepingAxis:)``.
  ///
  /// - Precondition: the axis is not empty.
  public func max(axis: Int, keepingAxis: Bool = false) -> Tensor {
    require(length(of: axis) > 0, "max: axis \(axis) of \(describe(shape)) is empty")
    return reduced(.max, axis: axis, keepingAxis: keepingAxis)
  }

  /// The place of the largest element in row-major order; the first of equals.
  ///
  /// - Precondition: there is an element.
  public func argMax() -> Int {
    require(count > 0, "argMax: a tensor of \(describe(shape)) has no elements")
    return placesOfMaxima(elements, outer: 1, length: count, inner: 1)[0]
  }

  /// The index of the largest element along an axis; the first of equals.
  ///
  /// - Parameter axis: the axis that is searched; -1 is the last.
  /// - Returns: this shape without the axis.
  /// - Precondition: the axis is not empty.
  public func argMax(axis: Int) -> Tensor<Int> {
    require(length(of: axis) > 0, "argMax: axis \(axis) of \(describe(shape)) is empty")
    let around = lengths(around: axis)
    return Tensor<Int>(
      shape: around.outer + around.inner,
      elements: placesOfMaxima(
        elements, outer: around.outer.reduce(1, *), length: length(of: axis),
        inner: around.inner.reduce(1, *)))
  }

  private func reduced(_ reduction: Reduction) -> [Element] {
    Tensors.reduced(reduction, elements, outer: 1, length: count, inner: 1)
  }

  private func reduced(_ reduction: Reduction, axis: Int, keepingAxis: Bool) -> Tensor {
    let around = lengths(around: axis)
    let result = Tensors.reduced(
      reduction, elements, outer: around.outer.reduce(1, *), length: length(of: axis),
      inner: around.inner.reduce(1, *))
    return Tensor(
      shape: around.outer + (keepingAxis ? [1] : []) + around.inner, elements: result)
  }

  private func length(of axis: Int) -> Int { shape[position(of: axis)] }

  private func lengths(around axis: Int) -> (outer: [Int], inner: [Int]) {
    let axis = position(of: axis)
    return (Array(shape[..<axis]), Array(shape[(axis + 1)...]))
  }

  private func position(of axis: Int) -> Int {
    let position = axis < 0 ? axis + rank : axis
    require(0..<rank ~= position, "axis \(axis) is not in a tensor of \(describe(shape))")
    return position
  }
}
