extension Tensor {
  /// Gives the same elements, in the same order, another shape.
  ///
  /// - Parameter newShape: the lengths; at most one may be -1, which stands for what is left.
  /// - Precondition: the new shape has as many places as there are elements.
  public func reshaped(_ newShape: Int...) -> Tensor { reshaped(newShape) }

  /// Gives the same elements, in the same order, another shape; see the form with single lengths.
  public func reshaped(_ newShape: [Int]) -> Tensor {
    let known = newShape.filter { $0 != -1 }
    let product = known.reduce(1, *)
    let isInferred = known.count == newShape.count - 1 && product > 0 && count % product == 0
    require(
      known.allSatisfy { $0 >= 0 } && (isInferred || (newShape == known && product == count)),
      "reshaped: \(describe(shape)) cannot become \(describe(newShape))")
    return Tensor(shape: newShape.map { $0 == -1 ? count / product : $0 }, elements: elements)
  }

  /// All elements along one axis: shape (count,).
  public func flattened() -> Tensor { Tensor(elements) }

  /// Reorders the axes: axis `i` of the result is axis `axes[i]` of this tensor.
  ///
  /// Without `axes` the order is reversed, which transposes a matrix.
  ///
  /// - Precondition: `axes` names each axis once.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  public func transposed(_ axes: Int...) -> Tensor {
    let axes = axes.isEmpty ? Array((0..<rank).reversed()) : axes
    require(
      axes.sorted() == Array(0..<rank),
      "transposed: \(axes) does not name each axis of \(describe(shape)) once")
    var strides = Array(repeating: 1, count: rank)
    for axis in stride(from: rank - 2, through: 0, by: -1) {
      strides[axis] = strides[axis + 1] * shape[axis + 1]
    }
    let newShape = axes.map { shape[$0] }
    let newStrides = axes.map { strides[$0] }
    var result: [Element] = []
    result.reserveCapacity(count)
    var index = Array(repeating: 0, count: rank)
    var place = 0
    while result.count < count {
      result.append(elements[place])
      var axis = rank - 1
      while axis >= 0 {
        index[axis] += 1
        place += newStrides[axis]
        if index[axis] < newShape[axis] { break }
        place -= newStrides[axis] * newShape[axis]
        index[axis] = 0
        axis -= 1
      }
    }
    return Tensor(shape: newShape, elements: result)
  }
}
