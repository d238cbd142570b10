// Parts of a tensor, to be read and to be written to. What is written is broadcast to the part's shape.
//
//     x[row: 0]                a row; -1 is the last
//     x[column: 0]             a column
//     x[0, axis: 2]            the part at an index of any axis
//     x[rows: [0, 2]]          several rows
//     x[columns: [0, 2]]       several columns
//     x[1..<3]                 a range of rows
//     x[1..<3, axis: 1]        a range along any axis
//     x[1..<3, 0..<2]          a range along each of the first axes
//     x[mask]                  the elements where a mask is true

extension Tensor {
  /// The row at `index` of the first axis, -1 being the last: a tensor of one axis less.
  public subscript(row index: Int) -> Tensor {
    get { part(at: index, axis: 0, "row") }
    set { setPart(newValue, at: index, axis: 0, "row") }
  }

  /// The column at `index` of the second axis, -1 being the last: a tensor of one axis less.
  public subscript(column index: Int) -> Tensor {
    get { part(at: index, axis: 1, "column") }
    set { setPart(newValue, at: index, axis: 1, "column") }
  }

  /// The part at `index` of an axis, -1 being the last: a tensor of one axis less.
  public subscript(_ index: Int, axis axis: Int) -> Tensor {
    get { part(at: index, axis: position(of: axis), "index") }
    set { setPart(newValue, at: index, axis: position(of: axis), "index") }
  }

  /// The rows with these indices, in their order; one may come more than once.
  ///
  /// A negative index is a mistake here: lists of indices are data.
  ///
  /// - Returns: a tensor of shape (indices, rest of this shape).
  public subscript(rows indices: Tensor<Int>) -> Tensor {
    get { taking(checked(indices, axis: 0, "row"), axis: 0) }
    set { put(newValue, at: checked(indices, axis: 0, "row"), axis: 0) }
  }

  /// The rows with these indices; see the form with a tensor of them.
  @_disfavoredOverload
  public subscript(rows indices: some Sequence<Int>) -> Tensor {
    get { self[rows: Tensor<Int>(Array(indices))] }
    set { self[rows: Tensor<Int>(Array(indices))] = newValue }
  }

  /// The columns with these indices, in their order; one may come more than once.
  public subscript(columns indices: Tensor<Int>) -> Tensor {
    get { taking(checked(indices, axis: 1, "column"), axis: 1) }
    set { put(newValue, at: checked(indices, axis: 1, "column"), axis: 1) }
  }

  /// The part of this tensor that lies in `range` along `axis`: `x[0..<3]` are the first three
  /// rows, `x[1..., axis: 1]` all columns but the first.
  ///
  /// - Precondition: the range is within the axis.
  public subscript(_ range: some RangeExpression<Int>, axis axis: Int = 0) -> Tensor {
    get {
      let (axis, bounds) = (position(of: axis), bounds(of: range, axis: axis))
      let inner = shape[(axis + 1)...].reduce(1, *)
      let outer = shape[..<axis].reduce(1, *)
      var result: [Element] = []
      result.reserveCapacity(outer * bounds.count * inner)
      for block in 0..<outer {
        let start = block * shape[axis] * inner
        result += elements[start + bounds.lowerBound * inner..<start + bounds.upperBound * inner]
      }
      var newShape = shape
      newShape[axis] = bounds.count
      return Tensor(shape: newShape, elements: result)
    }
    set {
      put(newValue, at: Array(bounds(of: range, axis: axis)), axis: position(of: axis))
    }
  }

  /// The part that lies in a range along each of the first two axes.
  public subscript(
    _ rows: some RangeExpression<Int>, _ columns: some RangeExpression<Int>
  ) -> Tensor {
    get { self[rows][columns, axis: 1] }
    set {
      var part = self[rows]
      part[columns, axis: 1] = newValue
      self[rows] = part
    }
  }

  /// The part that lies in a range along each of the first three axes.
  public subscript(
    _ first: some RangeExpression<Int>, _ second: some RangeExpression<Int>,
    _ third: some RangeExpression<Int>
  ) -> Tensor {
    get { self[first, second][third, axis: 2] }
    set {
      var part = self[first, second]
      part[third, axis: 2] = newValue
      self[first, second] = part
    }
  }

  /// The part that lies in a range along each of the first four axes.
  public subscript(
    _ first: some RangeExpression<Int>, _ second: some RangeExpression<Int>,
    _ third: some RangeExpression<Int>, _ fourth: some RangeExpression<Int>
  ) -> Tensor {
    get { self[first, second, third][fourth, axis: 3] }
    set {
      var part = self[first, second, third]
      part[fourth, axis: 3] = newValue
      self[first, second, third] = part
    }
  }

  /// The elements where a mask is true, or the rows where a mask of shape (rows,) is.
  ///
  /// - Precondition: the mask has the lengths of this tensor's first axes.
  /// - Returns: (how many are true, lengths of the other axes).
  public subscript(_ mask: Tensor<Bool>) -> Tensor {
    get {
      let (places, rest) = (places(where: mask), Array(shape.dropFirst(mask.rank)))
      let result = gather(elements, rows: places, length: rest.reduce(1, *))
      return Tensor(shape: [places.count] + rest, elements: result)
    }
    set {
      let (places, rest) = (places(where: mask), Array(shape.dropFirst(mask.rank)))
      let values = newValue.fitted(to: [places.count] + rest)
      scatter(values.elements, into: &elements, rows: places, length: rest.reduce(1, *))
    }
  }

  /// The parts along the first axis, one after the other, as for a loop.
  ///
  /// - Precondition: the tensor has an axis.
  public var rows: LazyMapCollection<Range<Int>, Tensor> {
    require(rank > 0, "rows: a tensor of shape () has none")
    return (0..<shape[0]).lazy.map { self[row: $0] }
  }
}
