// A number written to a part, as in `x[row: 0] = 1` or `x[x .< 0] = 0`, fills it.
//
// It is a literal; a variable is written as `Tensor(value)`. They come after all others, and cannot be
// read: the part that one reads is a tensor.

extension Tensor {
  /// Fills a row.
  @_disfavoredOverload
  public subscript(row index: Int) -> TensorLiteral<Element> {
    @available(*, unavailable, message: "the part is a tensor")
    get { fatalError() }
    set { self[row: index] = Tensor(newValue) }
  }

  /// Fills a column.
  @_disfavoredOverload
  public subscript(column index: Int) -> TensorLiteral<Element> {
    @available(*, unavailable, message: "the part is a tensor")
    get { fatalError() }
    set { self[column: index] = Tensor(newValue) }
  }

  /// Fills the part at an index of an axis.
  @_disfavoredOverload
  public subscript(_ index: Int, axis axis: Int) -> TensorLiteral<Element> {
    @available(*, unavailable, message: "the part is a tensor")
    get { fatalError() }
    set { self[index, axis: axis] = Tensor(newValue) }
  }

  /// Fills several rows.
  @_disfavoredOverload
  public subscript(rows indices: Tensor<Int>) -> TensorLiteral<Element> {
    @available(*, unavailable, message: "the part is a tensor")
    get { fatalError() }
    set { self[rows: indices] = Tensor(newValue) }
  }

  /// Fills several columns.
  @_disfavoredOverload
  public subscript(columns indices: Tensor<Int>) -> TensorLiteral<Element> {
    @available(*, unavailable, message: "the part is a tensor")
    get { fatalError() }
    set { self[columns: indices] = Tensor(newValue) }
  }

  /// Fills a range along an axis.
  @_disfavoredOverload
  public subscript(_ range: some RangeExpression<Int>, axis axis: Int = 0) -> TensorLiteral<Element>
  {
    @available(*, unavailable, message: "the part is a tensor")
    get { fatalError() }
    set { self[range, axis: axis] = Tensor(newValue) }
  }

  /// Fills a range along each of the first two axes.
  @_disfavoredOverload
  public subscript(
    _ rows: some RangeExpression<Int>, _ columns: some RangeExpression<Int>
  ) -> TensorLiteral<Element> {
    @available(*, unavailable, message: "the part is a tensor")
    get { fatalError() }
    set { self[rows, columns] = Tensor(newValue) }
  }

  /// Fills a range along each of the first three axes.
  @_disfavoredOverload
  public subscript(
    _ first: some RangeExpression<Int>, _ second: some RangeExpression<Int>,
    _ third: some RangeExpression<Int>
  ) -> TensorLiteral<Element> {
    @available(*, unavailable, message: "the part is a tensor")
    get { fatalError() }
    set { self[first, second, third] = Tensor(newValue) }
  }

  /// Fills a range along each of the first four axes.
  @_disfavoredOverload
  public subscript(
    _ first: some RangeExpression<Int>, _ second: some RangeExpression<Int>,
    _ third: some RangeExpression<Int>, _ fourth: some RangeExpression<Int>
  ) -> TensorLiteral<Element> {
    @available(*, unavailable, message: "the part is a tensor")
    get { fatalError() }
    set { self[first, second, third, fourth] = Tensor(newValue) }
  }

  /// Fills the elements where a mask is true.
  @_disfavoredOverload
  public subscript(_ mask: Tensor<Bool>) -> TensorLiteral<Element> {
    @available(*, unavailable, message: "the part is a tensor")
    get { fatalError() }
    set { self[mask] = Tensor(newValue) }
  }
}
