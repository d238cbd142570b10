// swift-format-ignore-file
// Members that tensors have elsewhere, and that have another name here. None of them can be used, and nothing
// here runs: they are there so that the compiler says what to write instead, and editors offer it.
//
// Documentation is the message of each.
#if !hasFeature(Embedded)

// In an extension of `Tensor`, those that are called as a function is here hide it: there one writes
// `Tensors.exp(x)`, as the compiler says.

extension Tensor {
  @available(*, unavailable, message: "write exp(x)") public var exp: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write log(x)") public var log: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write sin(x)") public var sin: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write cos(x)") public var cos: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write tanh(x)") public var tanh: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write sqrt(x)") public var sqrt: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write sqrt(x)") public var squareRoot: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write square(x)") public var square: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write square(x)") public var squared: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write abs(x)") public var abs: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write abs(x)") public var magnitude: Tensor { fatalError() }
  @available(*, unavailable, message: "write pow(x, 2)") public var pow: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write round(x)") public var round: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write round(x)") public var rounded: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write floor(x)") public var floor: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write ceil(x)") public var ceil: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write sign(x)") public var sign: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write log1p(x)") public var log1p: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write expm1(x)") public var expm1: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write 1 / x") public var reciprocal: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write -x") public var negated: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write softmax(x), of NeuralNetworks") public var softmax: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write sigmoid(x), of NeuralNetworks") public var sigmoid: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write relu(x), of NeuralNetworks") public var relu: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write matmul(a, b)") public var matmul: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write matmul(a, b)") public var mm: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write outer(a, b)") public var outer: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x.transposed()") public var t: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x.elements.reduce(1, *)") public var prod: OtherName<Element> { fatalError() }
  @available(*, unavailable, message: "write x.elements.reduce(1, *)") public var product: OtherName<Element> { fatalError() }
  @available(*, unavailable, message: "write x.sorted(), and take the element in the middle") public var median: OtherName<Element> { fatalError() }
  @available(*, unavailable, message: "write x.sorted(), and take the element there") public var quantile: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write (x * Tensor.identity(n)).sum()") public var trace: OtherName<Element> { fatalError() }
  @available(*, unavailable, message: "write (x * Tensor.identity(n)).sum(axis: 1), or a loop over x[i, i]") public var diagonal: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write (x * Tensor.identity(n)).sum(axis: 1), or a loop over x[i, i]") public var diag: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "there is no such function") public var inverse: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x.argSorted(), and take the last ones") public var topk: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x.max() - x.min()") public var ptp: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x .!= x") public var isNaN: Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write x .!= x") public var isnan: OtherName<Tensor<Bool>> { fatalError() }
  @available(*, unavailable, message: "write abs(x) .< .infinity") public var isFinite: Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write abs(x) .== .infinity") public var isInfinite: Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write a.isClose(to: b).all()") public var allClose: OtherName<Bool> { fatalError() }
  @available(*, unavailable, message: "write a.isClose(to: b).all()") public var isAlmostEqual: OtherName<Bool> { fatalError() }
  @available(*, unavailable, message: "write mask.elements.indices.filter { mask.elements[$0] }") public var nonzero: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write .!mask") public var not: Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write x.elements, or x[flat: 0]") public var flat: [Element] { fatalError() }
  @available(*, unavailable, message: "write x.count * 8, for Double") public var nbytes: Int { fatalError() }
  @available(*, unavailable, message: "elements lie row by row: the last axis varies fastest") public var strides: [Int] { fatalError() }
  @available(*, unavailable, message: "write x.tiled(2, 2)") public var tile: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x.padded([(1, 1), (1, 1)], with: 0)") public var pad: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x[rows: (0..<n).reversed()]") public var flip: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write concatenated([x[(x.count - k)...], x[..<(x.count - k)]]), for one axis") public var roll: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x[0..<2] and x[2...]") public var split: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x[0..<2] and x[2...]") public var chunk: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write concatenated([a, b], axis: 0)") public var append: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x.count == 0") public var isEmpty: Bool { fatalError() }
  @available(*, unavailable, message: "a tensor is no sequence: write x.elements, or x.rows") public var first: Tensor { fatalError() }
  @available(*, unavailable, message: "a tensor is no sequence: write x.elements, or x.rows") public var last: Tensor { fatalError() }
  @available(*, unavailable, message: "a tensor is no sequence: write x.elements, or x.rows") public var indices: Range<Int> { fatalError() }
  @available(*, unavailable, message: "write x[rows: (0..<n).reversed()]") public var reversed: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x[rows: random.permutation(n)]") public var shuffled: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "a tensor is no sequence: write x.elements, or x.rows") public var makeIterator: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x[..<2]") public var prefix: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x[2...]") public var suffix: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x[1...]") public var dropFirst: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x[..<(n - 1)]") public var dropLast: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Float>(converting: x), or Tensor<Float>(labels)") public var float: OtherName<Tensor<Float>> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Double>(converting: x), or Tensor<Double>(labels)") public var double: OtherName<Tensor<Double>> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Int>(truncating: x)") public var int: OtherName<Tensor<Int>> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Float>(converting: x)") public var to: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Float>(converting: x)") public var cast: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "tensors are values, and remember no gradient: write x") public var detach: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "tensors are values in memory: write x") public var cpu: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "elements always lie row by row: write x") public var contiguous: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "a tensor is a value: let y = x is a copy") public var clone: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write NumPyFile(x).write(to: path), of TensorFiles") public var numpy: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write NumPyFile(x).write(to: path), of TensorFiles") public var save: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x.reshaped(…) with a 1 where the new axis is") public var unsqueeze: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x.reshaped(…) with a 1 where the new axis is") public var expandedDimension: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x.reshaped(…) with a 1 where the new axis is") public var expand_dims: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x.transposed(…) with the axes in their new order") public var permute: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x.transposed(…) with the axes in their new order") public var movedAxis: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x.transposed(…) with the axes in their new order") public var swappedAxes: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x.shape[0], or x.rank") public var dim: OtherName<Int> { fatalError() }
  @available(*, unavailable, message: "write x.count") public var numel: OtherName<Int> { fatalError() }
  @available(*, unavailable, message: "write x.count") public var scalarCount: Int { fatalError() }
  @available(*, unavailable, message: "write x.rank") public var ndims: Int { fatalError() }
  @available(*, unavailable, message: "write x.elements") public var scalars: [Element] { fatalError() }
  @available(*, unavailable, message: "write x.elements") public var array: [Element] { fatalError() }
  @available(*, unavailable, message: "write x.elements") public var data: [Element] { fatalError() }
  @available(*, unavailable, message: "write x.elements") public var values: [Element] { fatalError() }
  @available(*, unavailable, message: "write x.elements") public var asArray: OtherName<[Element]> { fatalError() }
  @available(*, unavailable, message: "write x.elements") public var toArray: OtherName<[Element]> { fatalError() }
  @available(*, unavailable, message: "write x.elements") public var storage: [Element] { fatalError() }
  @available(*, unavailable, message: "write x.clamped(to: 0...1)") public var clamp: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x = Tensor.zeros(like: x)") public var zero: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x = Tensor.zeros(like: x)") public var zero_: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write Tensor.zeros(like: x)") public var zeros_like: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write Set(labels.elements).sorted(), or labels.counts(classes: 10)") public var unique: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write labels.counts(classes: 10)") public var bincount: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write labels.oneHot(classes: 10)") public var one_hot: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write choose(mask, a, b)") public var `where`: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, renamed: "rank") public var ndim: Int { fatalError() }
  @available(*, unavailable, renamed: "count") public var size: Int { fatalError() }
  @available(*, unavailable, message: "write x.transposed()") public var T: Tensor { fatalError() }
  @available(*, unavailable, message: "the type stands in Tensor<Element>: Double, Float, Int or Bool") public var dtype: Any { fatalError() }
  @available(*, unavailable, message: "write x.shape[0]") public var length: Int { fatalError() }
  @available(*, unavailable, renamed: "reshaped") public var reshape: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, renamed: "reshaped") public var view: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, renamed: "transposed") public var transpose: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, renamed: "flattened") public var flatten: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, renamed: "flattened") public var ravel: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Float>(converting: x), or Tensor<Int>(truncating: x)") public var astype: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write Tensor<Float>(converting: x), or Tensor<Int>(truncating: x)") public var asType: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "a tensor is a value: let y = x is a copy") public var copy: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x.elements") public var tolist: OtherName<[Element]> { fatalError() }
  @available(*, unavailable, message: "write x[] for the element of a tensor of shape (), x[0] for that of shape (1,); a sum is a number") public var item: OtherName<Element> { fatalError() }
  @available(*, unavailable, message: "write x.reshaped(…) with a 1 where the new axis is") public var expandedDimensions: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x.reshaped(…) without the axes of length 1") public var squeezed: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x.reshaped(…) without the axes of length 1") public var squeeze: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x.transposed(…) with the axes in their new order") public var swapaxes: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x.repeated(n, axis: 0)") public var `repeat`: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x = Tensor(repeating: value, shape: x.shape)") public var fill: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x[rows: indices]") public var take: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write matmul(a, b)") public var dot: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, renamed: "argMax") public var argmax: OtherName<Tensor<Int>> { fatalError() }
  @available(*, unavailable, renamed: "argMin") public var argmin: OtherName<Tensor<Int>> { fatalError() }
  @available(*, unavailable, renamed: "argSorted") public var argsort: OtherName<Tensor<Int>> { fatalError() }
  @available(*, unavailable, renamed: "sorted") public var sort: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, renamed: "cumulativeSum") public var cumsum: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, renamed: "standardDeviation") public var std: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, renamed: "variance") public var `var`: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "write x.clamped(to: 0...1)") public var clip: OtherName<Tensor> { fatalError() }
  @available(*, unavailable, message: "a tensor is no sequence: write x.elements, or x.rows") public var enumerated: OtherName<EnumeratedSequence<[Element]>> { fatalError() }
}

#endif
