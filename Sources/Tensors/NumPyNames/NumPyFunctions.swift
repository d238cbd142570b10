// swift-format-ignore-file
// NumPy's and other libraries' names for what has another one here. None of them can be used, and nothing
// here runs: they are there so that the compiler says what to write instead, and editors offer it.
//
// Documentation is the message of each.
#if !hasFeature(Embedded)

@available(*, unavailable, message: "write matmul(a, b)")
public func dot(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.clamped(to: 0...1)")
public func clip(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write concatenated([a, b], axis: 0)")
public func concatenate(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write concatenated([a, b], axis: 0)")
public func concat(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write concatenated([a, b]), or stacked([a, b]) for rows")
public func vstack(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write concatenated([a, b], axis: 1)")
public func hstack(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write stacked([a, b], axis: 0)")
public func stack(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write choose(mask, a, b)")
public func which(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.reshaped(2, 3)")
public func reshape(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.transposed()")
public func transpose(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.argMax(axis: 1)")
public func argmax(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.sum()")
public func sum(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.mean()")
public func mean(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.standardDeviation()")
public func std(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write a.isClose(to: b).all()")
public func allclose(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.shape[0], or x.count")
public func len(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write Tensor<Double>.zeros([2, 3])")
public func zeros(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write Tensor<Double>.ones([2, 3])")
public func ones(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write pow(x, 2)")
public func power(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }

/// NumPy's name, whose functions say what to write here.
public let np = NumPyNames()
/// What one would write after `np.`
public struct NumPyNames: Sendable {
  @available(*, unavailable, message: "write let x: Tensor<Double> = [[1, 2], [3, 4]]")
  public func array(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Double>.zeros([2, 3])")
  public func zeros(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Double>.ones([2, 3])")
  public func ones(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write Tensor.zeros(like: x)")
  public func zeros_like(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write Tensor.ones(like: x)")
  public func ones_like(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write Tensor(repeating: value, shape: [2, 3])")
  public func full(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Double>.identity(n)")
  public func eye(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Double>.range(start, end, step: step)")
  public func arange(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Double>.range(start, through: end, count: n)")
  public func linspace(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write matmul(a, b)")
  public func dot(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write matmul(a, b)")
  public func matmul(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write choose(mask, a, b)")
  public func `where`(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write x.clamped(to: 0...1)")
  public func clip(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write concatenated([a, b], axis: 0)")
  public func concatenate(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write concatenated([a, b]), or stacked([a, b]) for rows")
  public func vstack(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write concatenated([a, b], axis: 1)")
  public func hstack(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write stacked([a, b], axis: 0)")
  public func stack(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write maximum(a, b)")
  public func maximum(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write minimum(a, b)")
  public func minimum(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write exp(x)")
  public func exp(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write log(x)")
  public func log(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write sqrt(x)")
  public func sqrt(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write abs(x)")
  public func abs(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write x.sum(axis: 0)")
  public func sum(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write x.mean(axis: 0)")
  public func mean(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write x.standardDeviation(axis: 0)")
  public func std(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write x.variance(axis: 0)")
  public func `var`(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write x.max(axis: 0)")
  public func max(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write x.min(axis: 0)")
  public func min(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write x.argMax(axis: 1)")
  public func argmax(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write x.argMin(axis: 1)")
  public func argmin(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write x.argSorted()")
  public func argsort(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write x.sorted()")
  public func sort(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write x.cumulativeSum(axis: 0)")
  public func cumsum(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write x.padded([(1, 1), (1, 1)], with: 0)")
  public func pad(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write x.repeated(n, axis: 0)")
  public func `repeat`(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write x.tiled(2, 2)")
  public func tile(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write labels.counts(classes: 10)")
  public func bincount(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write outer(a, b)")
  public func outer(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write a.isClose(to: b).all()")
  public func allclose(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write a.isClose(to: b)")
  public func isclose(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write x .!= x")
  public func isnan(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write mask.any()")
  public func any(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write mask.all()")
  public func all(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write x.reshaped(2, 3)")
  public func reshape(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write x.transposed()")
  public func transpose(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write x.reshaped(…) with a 1 where the new axis is")
  public func expand_dims(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write x.reshaped(…) without the axes of length 1")
  public func squeeze(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write pow(x, 2)")
  public func power(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write NumPyFile.read(from: path), of TensorFiles")
  public func load(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write NumPyFile(x).write(to: path), of TensorFiles")
  public func save(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write NumberTable.read(from: path), of TensorFiles")
  public func loadtxt(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write NumberTable, of TensorFiles")
  public func savetxt(_ a: Any..., axis: Any = 0, keepdims: Any = 0, dtype: Any = 0) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write Double.pi")
  public var pi: Double { fatalError() }
  public let random = RandomNames()
  public struct RandomNames: Sendable {
    @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.normal(shape: [2, 3])")
    public func randn(_ a: Any...) -> Tensor<Double> { fatalError() }
    @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.uniform(shape: [2, 3])")
    public func rand(_ a: Any...) -> Tensor<Double> { fatalError() }
    @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.integers(in: 0..<10, shape: [3])")
    public func randint(_ a: Any...) -> Tensor<Double> { fatalError() }
    @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.choice(10, count: 3)")
    public func choice(_ a: Any...) -> Tensor<Double> { fatalError() }
    @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.permutation(10)")
    public func permutation(_ a: Any...) -> Tensor<Double> { fatalError() }
    @available(*, unavailable, message: "write var random = RandomState(seed: 0)")
    public func seed(_ a: Any...) -> Tensor<Double> { fatalError() }
    @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.normal(shape: [2, 3])")
    public func normal(_ a: Any...) -> Tensor<Double> { fatalError() }
    @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.shuffle(&x)")
    public func shuffle(_ a: Any...) -> Tensor<Double> { fatalError() }
  }
}

#endif
