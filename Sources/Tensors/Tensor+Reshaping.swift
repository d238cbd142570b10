extension Tensor {
  /// Gives the same elements, in the same order, another shape.
  ///
  /// - Parameter newShape: the lengths; at most one may be -1, which stands for what is left.
  /// - Precondition: the new shape has as many places as there are elements.
  public func reshaped(_ newShape: Int...) -> Tensor { reshaped(newShape) }

  /// Gives the same elements, in the same order, another shape; see the form with single lengths.
  public func reshaped(_ newShape: [Int]) -> Tensor {
    let known = newShape.filter { $0 != -1 }
    let product = elementCount(known) ?? -1
    let isInferred = known.count == newShape.count - 1 && product > 0 && count % product == 0
    require(
      isInferred || (newShape == known && product == count),
      "reshaped: \(describe(shape)) cannot become \(describe(newShape))")
    return Tensor(shape: newShape.map { $0 == -1 ? count / product : $0 }, elements: elements)
  }

  /// All elements along one axis: shape (count,).
  public func flattened() -> Tensor { Tensor(elements) }
}
