// swift-format-ignore-file
// NumPy's names for what has another one here. None of them can be used, and nothing
// here runs: they are there so that the compiler says what to write instead, and editors offer it.
//
// Documentation is the message of each.
#if !hasFeature(Embedded)

/// NumPy's name, whose functions say what to write here.
public let np = NumPyNames()

/// What one would write after `np.`
public struct NumPyNames: Sendable {
  @available(*, unavailable, message: "write let x: Tensor<Double> = [[1, 2], [3, 4]]") public var array: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Double>.zeros([2, 3])") public var zeros: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Double>.ones([2, 3])") public var ones: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Tensor.zeros(like: x)") public var zeros_like: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Tensor.ones(like: x)") public var ones_like: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Tensor(repeating: value, shape: [2, 3])") public var full: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Double>.identity(n)") public var eye: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Double>.range(start, end, step: step)") public var arange: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Double>.range(start, through: end, count: n)") public var linspace: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write matmul(a, b)") public var dot: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write matmul(a, b)") public var matmul: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write choose(mask, a, b)") public var `where`: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.clamped(to: 0...1)") public var clip: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write concatenated([a, b], axis: 0)") public var concatenate: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write concatenated([a, b]), or stacked([a, b]) for rows") public var vstack: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write concatenated([a, b], axis: 1), or without an axis for vectors") public var hstack: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write stacked([a, b], axis: 0)") public var stack: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write maximum(a, b)") public var maximum: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write minimum(a, b)") public var minimum: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write exp(x)") public var exp: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write log(x)") public var log: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write sqrt(x)") public var sqrt: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write abs(x)") public var abs: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.sum(axis: 0)") public var sum: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.mean(axis: 0)") public var mean: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.standardDeviation(axis: 0)") public var std: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.variance(axis: 0)") public var `var`: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.max(axis: 0)") public var max: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.min(axis: 0)") public var min: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.argMax(axis: 1)") public var argmax: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.argMin(axis: 1)") public var argmin: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.argSorted()") public var argsort: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.sorted()") public var sort: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.cumulativeSum(axis: 0)") public var cumsum: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.padded([(1, 1), (1, 1)], with: 0)") public var pad: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.repeated(n, axis: 0)") public var `repeat`: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.tiled(2, 2)") public var tile: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write labels.counts(classes: 10)") public var bincount: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write outer(a, b)") public var outer: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write a.isClose(to: b).all()") public var allclose: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write a.isClose(to: b)") public var isclose: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x .!= x") public var isnan: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write mask.any()") public var any: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write mask.all()") public var all: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.reshaped(2, 3)") public var reshape: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.transposed()") public var transpose: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.reshaped(…) with a 1 where the new axis is") public var expand_dims: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.reshaped(…) without the axes of length 1") public var squeeze: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write pow(x, 2)") public var power: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write NumPyFile.read(from: path), of TensorFiles") public var load: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write NumPyFile(x).write(to: path), of TensorFiles") public var save: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write NumberTable.read(from: path), of TensorFiles") public var loadtxt: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write NumberTable, of TensorFiles") public var savetxt: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Double.pi") public var pi: Double { fatalError() }
  @available(*, unavailable, message: "write x.sorted(), and take the element in the middle, or the mean of the two there") public var median: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.sorted(), and take the element there") public var percentile: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.sorted(), and take the element there") public var quantile: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.elements.reduce(1, *)") public var prod: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "there is no such function: write a loop over x.elements") public var cumprod: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write (x * Tensor.identity(n)).sum(axis: 1), or a loop over x[i, i]") public var diag: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write (x * Tensor.identity(n)).sum()") public var trace: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write a loop over x[i, i]") public var fill_diagonal: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "there is no such function: write a loop over x[i, j]") public var triu: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "there is no such function: write a loop over x[i, j]") public var tril: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Double>.identity(n)") public var identity: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Double>.zeros([2, 3])") public var empty: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Tensor.zeros(like: x)") public var empty_like: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Tensor(repeating: value, shape: x.shape)") public var full_like: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write let x: Tensor<Double> = [[1, 2], [3, 4]]") public var asarray: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.flattened()") public var ravel: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write concatenated([a, b], axis: 0)") public var append: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write stacked([a, b], axis: 1)") public var column_stack: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write concatenated([a, b], axis: 2)") public var dstack: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write concatenated([a, b]), or stacked([a, b]) for rows") public var row_stack: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x[0..<2] and x[2...]") public var split: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x[0..<2] and x[2...]") public var array_split: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x[rows: (0..<n).reversed()]") public var flip: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write concatenated([x[(x.count - k)...], x[..<(x.count - k)]]), for one axis") public var roll: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Set(labels.elements).sorted(), or labels.counts(classes: 10)") public var unique: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write mask.elements.indices.filter { mask.elements[$0] }") public var nonzero: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write mask.elements.indices.filter { mask.elements[$0] }") public var argwhere: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write mask.elements.indices.filter { mask.elements[$0] }") public var flatnonzero: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write mask.trueCount, or (x .!= 0).trueCount") public var count_nonzero: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write sign(x)") public var sign: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write floor(x)") public var floor: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write ceil(x)") public var ceil: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write round(x)") public var round: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write round(x)") public var around: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write round(x)") public var rint: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write square(x)") public var square: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write tanh(x)") public var tanh: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write sin(x)") public var sin: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write cos(x)") public var cos: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write log1p(x)") public var log1p: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write expm1(x)") public var expm1: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write abs(x)") public var absolute: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write abs(x)") public var fabs: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write log(x) / log(2)") public var log2: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write log(x) / log(10)") public var log10: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write 1 / x") public var reciprocal: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write matmul(a, b), or products and sums of broadcast tensors") public var einsum: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write matmul(a, b) after reshaping to two axes") public var tensordot: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write matmul(a, b) for vectors, or matmul(a, transposed: b)") public var inner: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write (a * b).sum()") public var vdot: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.reshaped(1, -1) and y.reshaped(-1, 1): they broadcast") public var meshgrid: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write pow(10, Tensor<Double>.range(start, through: end, count: n))") public var logspace: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write a == b") public var array_equal: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write abs(x) .== .infinity") public var isinf: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write abs(x) .< .infinity") public var isfinite: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.replacing(with: 0, where: x .!= x), which leaves infinities as they are") public var nan_to_num: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Double.infinity") public var inf: Double { fatalError() }
  @available(*, unavailable, message: "write Double.nan") public var nan: Double { fatalError() }
  @available(*, unavailable, message: "write Foundation.exp(1.0)") public var e: Double { fatalError() }
  @available(*, unavailable, message: "write x.reshaped(…) with a 1 where the new axis is") public var newaxis: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Double>") public var ndarray: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Float>") public var float32: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Double>") public var float64: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Int>") public var int32: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Int>") public var int64: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Bool>") public var bool_: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Int>") public var uint8: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write a + b") public var add: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write a - b") public var subtract: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write a * b") public var multiply: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write a / b; whole numbers divide with Tensor<Double>(a) / Tensor<Double>(b)") public var divide: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write a / b; whole numbers divide with Tensor<Double>(a) / Tensor<Double>(b)") public var true_divide: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write -x") public var negative: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write remainder(labels, 2)") public var mod: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write remainder(labels, 2)") public var remainder: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write floorDivide(labels, 2)") public var floor_divide: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x .> y") public var greater: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x .< y") public var less: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x .== y") public var equal: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x .!= y") public var not_equal: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write a .& b") public var logical_and: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write a .| b") public var logical_or: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write a .^ b") public var logical_xor: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write .!mask") public var logical_not: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.mean(axis: 0)") public var average: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.max(axis: 0)") public var amax: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.min(axis: 0)") public var amin: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.max() - x.min()") public var ptp: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x[1...] - x[..<(n - 1)]") public var diff: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.broadcast(to: [2, 3])") public var broadcast_to: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.reshaped(1, -1)") public var atleast_2d: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.transposed(…) with the axes in their new order") public var swapaxes: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.transposed(…) with the axes in their new order") public var moveaxis: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Safetensors, of TensorFiles") public var savez: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write NumberTable.read(from: path), of TensorFiles") public var genfromtxt: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "a tensor is a value: let y = x is a copy") public var copy: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write labels.counts(classes: 10) for whole numbers") public var histogram: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write ((x - x.mean()) * (y - y.mean())).sum() / Double(x.count - 1)") public var cov: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write ((x - x.mean()) * (y - y.mean())).mean() / (x.standardDeviation() * y.standardDeviation())") public var corrcoef: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.rank") public var ndim: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.shape") public var shape: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x.count") public var size: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write x[rows: indices]") public var take: OtherName<Tensor<Double>> { fatalError() }
  public let random = RandomNames()
  public let linalg = LinearAlgebraNames()

  public struct RandomNames: Sendable {
    @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.normal(shape: [2, 3])") public var randn: OtherName<Tensor<Double>> { fatalError() }
    @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.uniform(shape: [2, 3])") public var rand: OtherName<Tensor<Double>> { fatalError() }
    @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.integers(in: 0..<10, shape: [3])") public var randint: OtherName<Tensor<Double>> { fatalError() }
    @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.choice(10, count: 3)") public var choice: OtherName<Tensor<Double>> { fatalError() }
    @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.permutation(10)") public var permutation: OtherName<Tensor<Double>> { fatalError() }
    @available(*, unavailable, message: "write var random = RandomState(seed: 0)") public var seed: OtherName<Tensor<Double>> { fatalError() }
    @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.normal(shape: [2, 3])") public var normal: OtherName<Tensor<Double>> { fatalError() }
    @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.shuffle(&x)") public var shuffle: OtherName<Tensor<Double>> { fatalError() }
    @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.uniform(shape: [2, 3])") public var uniform: OtherName<Tensor<Double>> { fatalError() }
    @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.uniform(shape: [2, 3])") public var random: OtherName<Tensor<Double>> { fatalError() }
    @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.uniform(shape: [2, 3])") public var random_sample: OtherName<Tensor<Double>> { fatalError() }
    @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.normal(shape: [2, 3])") public var standard_normal: OtherName<Tensor<Double>> { fatalError() }
    @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.uniform(shape: [3]) .< p") public var binomial: OtherName<Tensor<Double>> { fatalError() }
    @available(*, unavailable, message: "write var random = RandomState(seed: 0)") public var default_rng: OtherName<Tensor<Double>> { fatalError() }
    @available(*, unavailable, message: "write var random = RandomState(seed: 0)") public var RandomState: OtherName<Tensor<Double>> { fatalError() }
  }

  public struct LinearAlgebraNames: Sendable {
    @available(*, unavailable, message: "write x.norm()") public var norm: OtherName<Tensor<Double>> { fatalError() }
    @available(*, unavailable, message: "there is no such function") public var inv: OtherName<Tensor<Double>> { fatalError() }
    @available(*, unavailable, message: "there is no such function") public var det: OtherName<Tensor<Double>> { fatalError() }
    @available(*, unavailable, message: "there is no such function") public var solve: OtherName<Tensor<Double>> { fatalError() }
    @available(*, unavailable, message: "there is no such function") public var svd: OtherName<Tensor<Double>> { fatalError() }
    @available(*, unavailable, message: "there is no such function") public var eig: OtherName<Tensor<Double>> { fatalError() }
  }
}

#endif
