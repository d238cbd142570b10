// swift-format-ignore-file
// NumPy's and other libraries' names for what has another one here. None of them can be used, and nothing
// here runs: they are there so that the compiler says what to write instead, and editors offer it.
//
// Documentation is the message of each.
#if !hasFeature(Embedded)

infix operator ** : MultiplicationPrecedence

extension Tensor {
  @available(*, unavailable, renamed: "rank")
  public var ndim: Int { fatalError() }
  @available(*, unavailable, renamed: "count")
  public var size: Int { fatalError() }
  @available(*, unavailable, message: "write x.transposed()")
  public var T: Tensor { fatalError() }
  @available(*, unavailable, message: "the type stands in Tensor<Element>: Double, Float, Int or Bool")
  public var dtype: Any { fatalError() }
  @available(*, unavailable, message: "write x.shape[0]")
  public var length: Int { fatalError() }
  @available(*, unavailable, renamed: "reshaped(_:)")
  public func reshape(_ shape: Int...) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "reshaped(_:)")
  public func reshape(_ shape: [Int]) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "reshaped(_:)")
  public func view(_ shape: Int...) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "transposed(_:)")
  public func transpose(_ axes: Int...) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "flattened()")
  public func flatten() -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "flattened()")
  public func ravel() -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor<Float>(converting: x), or Tensor<Int>(truncating: x)")
  public func astype(_ type: Any) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor<Float>(converting: x), or Tensor<Int>(truncating: x)")
  public func asType(_ type: Any) -> Tensor { fatalError() }
  @available(*, unavailable, message: "a tensor is a value: let y = x is a copy")
  public func copy() -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.elements")
  public func tolist() -> [Element] { fatalError() }
  @available(*, unavailable, message: "write x[] for the element of a tensor of shape (), x[0] for that of shape (1,)")
  public func item(_ type: Any = 0) -> Element { fatalError() }
  @available(*, unavailable, message: "write x.reshaped(…) with a 1 where the new axis is")
  public func expandedDimensions(axis: Int) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.reshaped(…) without the axes of length 1")
  public func squeezed(axis: Int = 0) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.reshaped(…) without the axes of length 1")
  public func squeeze(axis: Int = 0) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.transposed(…) with the axes in their new order")
  public func swapaxes(_ a: Int, _ b: Int) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.repeated(n, axis: 0)")
  public func `repeat`(_ count: Int, axis: Int = 0) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x = Tensor(repeating: value, shape: x.shape)")
  public func fill(_ value: Element) { fatalError() }
  @available(*, unavailable, message: "write x[rows: indices]")
  public func take(_ indices: Any, axis: Int = 0) -> Tensor { fatalError() }
  @available(*, unavailable, message: "a tensor is no sequence: write x.rows, or x.elements")
  public func forEach(_ body: (Element) -> Void) { fatalError() }
  @available(*, unavailable, message: "write Tensor.zeros([2, 3])")
  public static func zeros(_ shape: Int...) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.ones([2, 3])")
  public static func ones(_ shape: Int...) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor(repeating: value, shape: [2, 3])")
  public static func full(_ shape: Any, _ value: Any) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.identity(n)")
  public static func eye(_ size: Int) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.range(start, end, step: step)")
  public static func arange(_ numbers: Any...) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.range(start, through: end, count: n)")
  public static func linspace(_ start: Any, _ end: Any, _ count: Int) -> Tensor { fatalError() }
  @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.normal(shape: [2, 3])")
  public static func randn(_ shape: Int...) -> Tensor { fatalError() }
  @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.uniform(shape: [2, 3])")
  public static func random(_ shape: Any...) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x[column: 1]")
  public subscript(_ a: UnboundedRange, _ column: Int) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x[row: 0]")
  public subscript(_ row: Int, _ a: UnboundedRange) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x[0..<2, axis: 1]")
  public subscript(_ a: UnboundedRange, _ columns: some RangeExpression<Int>) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x[0..<2]")
  public subscript(_ rows: some RangeExpression<Int>, _ a: UnboundedRange) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x[column: 1][0..<2]")
  public subscript(_ rows: some RangeExpression<Int>, _ column: Int) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x[row: 0][0..<2]")
  public subscript(_ row: Int, _ columns: some RangeExpression<Int>) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x[rows: [0, 2]]")
  public subscript(_ rows: [Int]) -> Tensor { fatalError() }
}

extension Tensor where Element: Number {
  @available(*, unavailable, message: "write x .< 0")
  public static func < (a: Tensor, b: Element) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write x .<= 0")
  public static func <= (a: Tensor, b: Element) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write x .> 0")
  public static func > (a: Tensor, b: Element) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write x .>= 0")
  public static func >= (a: Tensor, b: Element) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write x .== 0")
  public static func == (a: Tensor, b: Element) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write x .!= 0")
  public static func != (a: Tensor, b: Element) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "compare element by element with x .< y")
  public static func < (a: Tensor, b: Tensor) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "compare element by element with x .> y")
  public static func > (a: Tensor, b: Tensor) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write pow(x, 2)")
  public static func ** (a: Tensor, b: Element) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write remainder(x, 2) for whole numbers")
  public static func % (a: Tensor, b: Element) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write matmul(a, b)")
  public func dot(_ other: Tensor) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "argMax(axis:)")
  public func argmax(axis: Int = 0) -> Tensor<Int> { fatalError() }
  @available(*, unavailable, renamed: "argMin(axis:)")
  public func argmin(axis: Int = 0) -> Tensor<Int> { fatalError() }
  @available(*, unavailable, renamed: "argSorted(axis:)")
  public func argsort(axis: Int = 0) -> Tensor<Int> { fatalError() }
  @available(*, unavailable, renamed: "sorted(axis:)")
  public func sort(axis: Int = 0) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "cumulativeSum(axis:)")
  public func cumsum(axis: Int = 0) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "standardDeviation(axis:)")
  public func std(axis: Int = 0, keepdims: Bool = false) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "variance(axis:)")
  public func `var`(axis: Int = 0, keepdims: Bool = false) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "sum(axis:keepingAxis:)")
  public func sum(axis: Int, keepdims: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "sum(axis:keepingAxis:)")
  public func sum(axis: Int, keepDims: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "sum(axis:)")
  public func sum(_ axis: Int) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "max(axis:keepingAxis:)")
  public func max(axis: Int, keepdims: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "max(axis:keepingAxis:)")
  public func max(axis: Int, keepDims: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "max(axis:)")
  public func max(_ axis: Int) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "min(axis:keepingAxis:)")
  public func min(axis: Int, keepdims: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "min(axis:keepingAxis:)")
  public func min(axis: Int, keepDims: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "min(axis:)")
  public func min(_ axis: Int) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "mean(axis:keepingAxis:)")
  public func mean(axis: Int, keepdims: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "mean(axis:keepingAxis:)")
  public func mean(axis: Int, keepDims: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "mean(axis:)")
  public func mean(_ axis: Int) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.clamped(to: 0...1)")
  public func clip(_ low: Element, _ high: Element) -> Tensor { fatalError() }
}

extension Tensor where Element == Bool {
  @available(*, unavailable, message: "write a .& b")
  public static func & (a: Tensor, b: Tensor) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write a .| b")
  public static func | (a: Tensor, b: Tensor) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write a .& b")
  public static func && (a: Tensor, b: Tensor) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write a .| b")
  public static func || (a: Tensor, b: Tensor) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write .!mask")
  public static prefix func ! (a: Tensor) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write .!mask")
  public static prefix func ~ (a: Tensor) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write mask.trueCount")
  public func sum() -> Int { fatalError() }
}

extension RandomState {
  @available(*, unavailable, message: "write normal(shape: [2, 3])")
  public func randn(_ shape: Int...) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write uniform(shape: [2, 3])")
  public func rand(_ shape: Int...) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write integers(in: 0..<10, shape: [3])")
  public func randint(_ numbers: Any...) -> Tensor<Int> { fatalError() }
}

#endif
