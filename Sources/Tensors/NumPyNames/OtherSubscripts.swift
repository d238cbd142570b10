// swift-format-ignore-file
// Subscripts that are written otherwise here. None of them can be used, and nothing
// here runs: they are there so that the compiler says what to write instead, and editors offer it.
//
// Documentation is the message of each. The compiler looks at them only where nothing else fits, so they
// do not make it slower.
#if !hasFeature(Embedded)

extension Tensor {
  @available(*, unavailable, message: "write x[column: 1]")
  public subscript(_ a: UnboundedRange, _ column: Int) -> Tensor { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[row: 0]")
  public subscript(_ row: Int, _ a: UnboundedRange) -> Tensor { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[0..<2, axis: 1]")
  public subscript(_ a: UnboundedRange, _ columns: some RangeExpression<Int>) -> Tensor { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[0..<2]")
  public subscript(_ rows: some RangeExpression<Int>, _ a: UnboundedRange) -> Tensor { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[column: 1][0..<2]")
  public subscript(_ rows: some RangeExpression<Int>, _ column: Int) -> Tensor { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[row: 0][0..<2]")
  public subscript(_ row: Int, _ columns: some RangeExpression<Int>) -> Tensor { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[rows: [0, 2]]")
  public subscript(_ rows: [Int]) -> Tensor { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[rows: indices]")
  public subscript(_ rows: Tensor<Int>) -> Tensor { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[columns: [0, 2]]")
  public subscript(_ a: UnboundedRange, _ columns: [Int]) -> Tensor { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[0..<2][columns: [0, 2]]")
  public subscript(_ rows: some RangeExpression<Int>, _ columns: [Int]) -> Tensor { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[mask]")
  public subscript(rows mask: Tensor<Bool>) -> Tensor { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[column: 1]")
  @_disfavoredOverload public subscript(_ a: UnboundedRange, _ column: Int) -> TensorLiteral<Element> { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[row: 0]")
  @_disfavoredOverload public subscript(_ row: Int, _ a: UnboundedRange) -> TensorLiteral<Element> { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[0..<2, axis: 1]")
  @_disfavoredOverload public subscript(_ a: UnboundedRange, _ columns: some RangeExpression<Int>) -> TensorLiteral<Element> { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[0..<2]")
  @_disfavoredOverload public subscript(_ rows: some RangeExpression<Int>, _ a: UnboundedRange) -> TensorLiteral<Element> { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[column: 1][0..<2]")
  @_disfavoredOverload public subscript(_ rows: some RangeExpression<Int>, _ column: Int) -> TensorLiteral<Element> { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[row: 0][0..<2]")
  @_disfavoredOverload public subscript(_ row: Int, _ columns: some RangeExpression<Int>) -> TensorLiteral<Element> { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[rows: [0, 2]]")
  @_disfavoredOverload public subscript(_ rows: [Int]) -> TensorLiteral<Element> { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[rows: indices]")
  @_disfavoredOverload public subscript(_ rows: Tensor<Int>) -> TensorLiteral<Element> { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[columns: [0, 2]]")
  @_disfavoredOverload public subscript(_ a: UnboundedRange, _ columns: [Int]) -> TensorLiteral<Element> { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[0..<2][columns: [0, 2]]")
  @_disfavoredOverload public subscript(_ rows: some RangeExpression<Int>, _ columns: [Int]) -> TensorLiteral<Element> { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[mask]")
  @_disfavoredOverload public subscript(rows mask: Tensor<Bool>) -> TensorLiteral<Element> { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[row: 0]")
  public subscript(_ row: Int) -> Tensor { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[row: 0] = Tensor(numbers)")
  @_disfavoredOverload public subscript(row index: Int) -> [Element] { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "the part is a tensor: to fill it, write x[row: 0] = Tensor(number)")
  @_disfavoredOverload public subscript(row index: Int) -> Element { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[row: 0] = Tensor(numbers)")
  @_disfavoredOverload public subscript(column index: Int) -> [Element] { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "the part is a tensor: to fill it, write x[row: 0] = Tensor(number)")
  @_disfavoredOverload public subscript(column index: Int) -> Element { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[row: 0] = Tensor(numbers)")
  @_disfavoredOverload public subscript(_ index: Int, axis axis: Int) -> [Element] { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "the part is a tensor: to fill it, write x[row: 0] = Tensor(number)")
  @_disfavoredOverload public subscript(_ index: Int, axis axis: Int) -> Element { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[row: 0] = Tensor(numbers)")
  @_disfavoredOverload public subscript(rows indices: [Int]) -> [Element] { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "the part is a tensor: to fill it, write x[row: 0] = Tensor(number)")
  @_disfavoredOverload public subscript(rows indices: [Int]) -> Element { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[row: 0] = Tensor(numbers)")
  @_disfavoredOverload public subscript(_ range: some RangeExpression<Int>) -> [Element] { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "the part is a tensor: to fill it, write x[row: 0] = Tensor(number)")
  @_disfavoredOverload public subscript(_ range: some RangeExpression<Int>) -> Element { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "write x[row: 0] = Tensor(numbers)")
  @_disfavoredOverload public subscript(_ mask: Tensor<Bool>) -> [Element] { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "the part is a tensor: to fill it, write x[row: 0] = Tensor(number)")
  @_disfavoredOverload public subscript(_ mask: Tensor<Bool>) -> Element { get { fatalError() } set { fatalError() } }
  @available(*, unavailable, message: "the part is a tensor: to fill it, write x[0..<2, 0..<2] = Tensor(number)")
  @_disfavoredOverload public subscript(_ rows: some RangeExpression<Int>, _ columns: some RangeExpression<Int>) -> Element { get { fatalError() } set { fatalError() } }
}

#endif
