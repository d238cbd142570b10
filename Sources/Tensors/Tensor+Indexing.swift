extension Tensor {
  /// The element at an index of one number per axis.
  ///
  /// - Precondition: each number is within its axis.
  public subscript(_ index: Int...) -> Element {
    get { elements[place(of: index)] }
    set { elements[place(of: index)] = newValue }
  }

  /// The element at a place in row-major order, whatever the shape.
  ///
  /// - Precondition: the place is in 0..<count.
  public subscript(flat place: Int) -> Element {
    get {
      requirePlace(place)
      return elements[place]
    }
    set {
      requirePlace(place)
      elements[place] = newValue
    }
  }

  private func requirePlace(_ place: Int) {
    require(0..<count ~= place, "place \(place) is not in a tensor of \(describe(shape))")
  }

  /// The row at `index` of the first axis: a tensor of one axis less.
  public subscript(row index: Int) -> Tensor {
    require(
      rank > 0 && 0..<shape[0] ~= index, "row \(index) is not in a tensor of \(describe(shape))")
    return self[index..<index + 1].reshaped(Array(shape.dropFirst()))
  }

  /// The rows with these indices, in their order; one may come more than once.
  ///
  /// - Returns: a tensor of shape (indices, rest of this shape).
  public subscript(rows indices: Tensor<Int>) -> Tensor {
    require(
      rank > 0 && indices.rank == 1, "rows \(describe(indices.shape)) of \(describe(shape))")
    for index in indices.elements {
      require(0..<shape[0] ~= index, "row \(index) is not in a tensor of \(describe(shape))")
    }
    let length = shape.dropFirst().reduce(1, *)
    let result = gather(elements, rows: indices.elements, length: length)
    return Tensor(shape: [indices.count] + shape.dropFirst(), elements: result)
  }

  /// The part of this tensor that lies in `range` along `axis`: `x[0..<3]` are the first three
  /// rows, `x[1..., axis: 1]` all columns but the first.
  ///
  /// - Precondition: the range is within the axis.
  public subscript(_ range: some RangeExpression<Int>, axis axis: Int = 0) -> Tensor {
    require(0..<rank ~= axis, "axis \(axis) is not in a tensor of \(describe(shape))")
    let length = shape[axis]
    // Relative to the axis alone, `5...` of three rows would stop the program without a message, and
    // `..<(-1)` relative to its start.
    let bounds = range.relative(to: Int.min..<Int.max)
    let lower = bounds.lowerBound == .min ? 0 : bounds.lowerBound
    let upper = bounds.upperBound == .max ? Swift.max(lower, length) : bounds.upperBound
    require(
      0 <= lower && lower <= upper && upper <= length,
      "\(lower)..<\(upper) is not within axis \(axis) of \(describe(shape))")
    let inner = shape[(axis + 1)...].reduce(1, *)
    let outer = shape[..<axis].reduce(1, *)
    var result: [Element] = []
    result.reserveCapacity(outer * (upper - lower) * inner)
    for block in 0..<outer {
      let start = block * length * inner
      result += elements[start + lower * inner..<start + upper * inner]
    }
    var newShape = shape
    newShape[axis] = upper - lower
    return Tensor(shape: newShape, elements: result)
  }

  private func place(of index: [Int]) -> Int {
    require(
      index.count == rank && zip(index, shape).allSatisfy { 0..<$1 ~= $0 },
      "index \(index) is not in a tensor of \(describe(shape))")
    return zip(index, shape).reduce(0) { $0 * $1.1 + $1.0 }
  }
}
