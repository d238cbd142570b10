// swift-format-ignore-file
// Functions that NumPy, mlx-swift or PyTorch have, and that have another name here. None of them can be used, and nothing
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
@available(*, unavailable, message: "write x.sum() or x.sum(axis: 0)")
public func sum(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.mean() or x.mean(axis: 0)")
public func mean(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.standardDeviation() or x.standardDeviation(axis: 0)")
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
@available(*, unavailable, message: "write Tensor<Double>.identity(n)")
public func identity(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.tiled(2, 2)")
public func tile(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x[0..<2] and x[2...]")
public func split(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write Tensor<Double>.range(start, end, step: step)")
public func arange(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write Tensor<Double>.range(start, through: end, count: n)")
public func linspace(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write Tensor<Double>.identity(n)")
public func eye(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write Tensor(repeating: value, shape: [2, 3])")
public func full(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write let x: Tensor<Double> = [[1, 2], [3, 4]]")
public func array(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write Tensor.zeros(like: x)")
public func zeros_like(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write Tensor.ones(like: x)")
public func ones_like(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "var random = RandomState(seed: 0), then random.normal(shape: [2, 3])")
public func randn(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "var random = RandomState(seed: 0), then random.uniform(shape: [2, 3])")
public func rand(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.padded([(1, 1), (1, 1)], with: 0)")
public func pad(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write concatenated([x[(x.count - k)...], x[..<(x.count - k)]]), for one axis")
public func roll(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.norm()")
public func norm(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x .!= x")
public func isnan(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.clamped(to: 0...1)")
public func clamp(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.argMin(axis: 1)")
public func argmin(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.argSorted()")
public func argsort(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.cumulativeSum(axis: 0)")
public func cumsum(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.sorted(), and take the element in the middle")
public func median(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.elements.reduce(1, *)")
public func prod(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write labels.oneHot(classes: 10)")
public func one_hot(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.reshaped(…) with a 1 where the new axis is")
public func expand_dims(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.reshaped(…) without the axes of length 1")
public func squeeze(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write x.flattened()")
public func flatten(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }
@available(*, unavailable, message: "write let x: Tensor<Double> = [[1, 2], [3, 4]]")
public func tensor(_ a: Any..., axis: Any = 0) -> Tensor<Double> { fatalError() }

@available(*, unavailable, message: "write x.max()")
public func max<Element: Number>(_ x: Tensor<Element>) -> Element { fatalError() }
@available(*, unavailable, message: "write maximum(x, 0)")
public func max<Element: Number>(_ a: Tensor<Element>, _ b: Tensor<Element>) -> Tensor<Element> { fatalError() }
@available(*, unavailable, message: "write maximum(x, 0)")
public func max<Element: Number>(_ a: Tensor<Element>, _ b: Element) -> Tensor<Element> { fatalError() }
@available(*, unavailable, message: "write maximum(x, 0)")
public func max<Element: Number>(_ a: Element, _ b: Tensor<Element>) -> Tensor<Element> { fatalError() }
@available(*, unavailable, message: "write x.min()")
public func min<Element: Number>(_ x: Tensor<Element>) -> Element { fatalError() }
@available(*, unavailable, message: "write minimum(x, 0)")
public func min<Element: Number>(_ a: Tensor<Element>, _ b: Tensor<Element>) -> Tensor<Element> { fatalError() }
@available(*, unavailable, message: "write minimum(x, 0)")
public func min<Element: Number>(_ a: Tensor<Element>, _ b: Element) -> Tensor<Element> { fatalError() }
@available(*, unavailable, message: "write minimum(x, 0)")
public func min<Element: Number>(_ a: Element, _ b: Tensor<Element>) -> Tensor<Element> { fatalError() }
@available(*, unavailable, message: "write concatenated([a, b], axis: 0)")
public func concatenated<Element>(_ tensors: Tensor<Element>..., axis: Int = 0) -> Tensor<Element> { fatalError() }
@available(*, unavailable, message: "write concatenated([a, b], axis: 0)")
public func concatenated<Element>(_ tensors: [Tensor<Element>], alongAxis: Int) -> Tensor<Element> { fatalError() }
@available(*, unavailable, message: "write stacked([a, b], axis: 0)")
public func stacked<Element>(_ tensors: Tensor<Element>..., axis: Int = 0) -> Tensor<Element> { fatalError() }
@available(*, unavailable, message: "write stacked([a, b], axis: 0)")
public func stacked<Element>(_ tensors: [Tensor<Element>], alongAxis: Int) -> Tensor<Element> { fatalError() }

#endif
