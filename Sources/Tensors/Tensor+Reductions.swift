// Many elements become one: over the whole tensor, or along one axis.

extension Tensor where Element: Number {
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

  /// The largest element; NaN if there is one.
  ///
  /// - Precondition: there is an element.
  public func max() -> Element {
    requireElement(for: "max")
    return reduced(.max)[0]
  }

  /// The largest elements along an axis; see ``sum(axis:keepingAxis:)``.
  ///
  /// - Precondition: the axis is not empty.
  public func max(axis: Int, keepingAxis: Bool = false) -> Tensor {
    requireElement(along: axis, for: "max")
    return reduced(.max, axis: axis, keepingAxis: keepingAxis)
  }

  /// The smallest element; NaN if there is one.
  ///
  /// - Precondition: there is an element.
  public func min() -> Element {
    requireElement(for: "min")
    return reduced(.min)[0]
  }

  /// The smallest elements along an axis; see ``sum(axis:keepingAxis:)``.
  ///
  /// - Precondition: the axis is not empty.
  public func min(axis: Int, keepingAxis: Bool = false) -> Tensor {
    requireElement(along: axis, for: "min")
    return reduced(.min, axis: axis, keepingAxis: keepingAxis)
  }

  private func reduced(_ reduction: Reduction) -> [Element] {
    reduced(reduction, outer: 1, length: count, inner: 1)
  }

  private func reduced(_ reduction: Reduction, axis: Int, keepingAxis: Bool) -> Tensor {
    let around = lengths(around: axis)
    let result = reduced(
      reduction, outer: around.outer.reduce(1, *), length: length(of: axis),
      inner: around.inner.reduce(1, *))
    return Tensor(
      shape: around.outer + (keepingAxis ? [1] : []) + around.inner, elements: result)
  }

  private func reduced(
    _ reduction: Reduction, outer: Int, length: Int, inner: Int
  ) -> [Element] {
    if reduction == .sum,
      let sums = sumsOfLargeNumbers(outer: outer, length: length, inner: inner)
    {
      return sums
    }
    return Tensors.reduced(reduction, elements, outer: outer, length: length, inner: inner)
  }
}

extension Tensor where Element: Scalar {
  /// The arithmetic mean of all elements; NaN where there are none.
  public func mean() -> Element { sum() / Element(count) }

  /// The arithmetic mean along an axis; see ``sum(axis:keepingAxis:)``.
  public func mean(axis: Int, keepingAxis: Bool = false) -> Tensor {
    sum(axis: axis, keepingAxis: keepingAxis) / Element(length(of: axis))
  }
}

extension Tensor {
  func requireElement(for operation: String) {
    require(count > 0, "\(operation): a tensor of \(describe(shape)) has no elements")
  }

  func requireElement(along axis: Int, for operation: String) {
    require(
      length(of: axis) > 0, "\(operation): axis \(axis) of \(describe(shape)) is empty")
  }

  func length(of axis: Int) -> Int { shape[position(of: axis)] }

  func lengths(around axis: Int) -> (outer: [Int], inner: [Int]) {
    let axis = position(of: axis)
    return (Array(shape[..<axis]), Array(shape[(axis + 1)...]))
  }

  func position(of axis: Int) -> Int {
    let position = axis < 0 ? axis + rank : axis
    require(0..<rank ~= position, "axis \(axis) is not in a tensor of \(describe(shape))")
    return position
  }
}
