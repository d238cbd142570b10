// Where the largest and the smallest elements are.

extension Tensor where Element: Number {
  /// The place of the largest element in row-major order; the first of equals, or the first NaN if there is one.
  ///
  /// - Precondition: there is an element.
  public func argMax() -> Int {
    requireElement(for: "argMax")
    return Tensors.placesOfExtremes(ofLargest: true, elements, outer: 1, length: count, inner: 1)[0]
  }

  /// The index of the largest element along an axis; the first of equals, or the first NaN if there is one.
  ///
  /// - Parameters:
  ///   - axis: the axis that is searched; -1 is the last.
  ///   - keepingAxis: whether the axis stays, with length 1.
  /// - Returns: this shape without the axis, or with length 1 there.
  /// - Precondition: the axis is not empty.
  public func argMax(axis: Int, keepingAxis: Bool = false) -> Tensor<Int> {
    requireElement(along: axis, for: "argMax")
    return placesOfExtremes(areLargest: true, axis: axis, keepingAxis)
  }

  /// The place of the smallest element in row-major order; the first of equals, or the first NaN if there is one.
  ///
  /// - Precondition: there is an element.
  public func argMin() -> Int {
    requireElement(for: "argMin")
    return Tensors.placesOfExtremes(ofLargest: false, elements, outer: 1, length: count, inner: 1)[
      0]
  }

  /// The index of the smallest element along an axis; see ``argMax(axis:keepingAxis:)``.
  ///
  /// - Precondition: the axis is not empty.
  public func argMin(axis: Int, keepingAxis: Bool = false) -> Tensor<Int> {
    requireElement(along: axis, for: "argMin")
    return placesOfExtremes(areLargest: false, axis: axis, keepingAxis)
  }

  private func placesOfExtremes(
    areLargest: Bool, axis: Int, _ keepingAxis: Bool
  ) -> Tensor<Int> {
    let around = lengths(around: axis)
    return Tensor<Int>(
      shape: around.outer + (keepingAxis ? [1] : []) + around.inner,
      elements: Tensors.placesOfExtremes(
        ofLargest: areLargest, elements, outer: around.outer.reduce(1, *),
        length: length(of: axis), inner: around.inner.reduce(1, *)))
  }
}
