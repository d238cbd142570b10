extension Tensor {
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
