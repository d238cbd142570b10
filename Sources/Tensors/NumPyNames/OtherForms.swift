// swift-format-ignore-file
// Arguments and labels that are written otherwise here. None of them can be used, and nothing
// here runs: they are there so that the compiler says what to write instead, and editors offer it.
//
// Documentation is the message of each. The compiler looks at them only where nothing else fits, so they
// do not make it slower.
#if !hasFeature(Embedded)

extension Tensor {
  @available(*, unavailable, message: "a tensor is no sequence: write x.elements, or x.rows")
  public func forEach(_ body: (Element) -> Void) { fatalError() }
  @available(*, unavailable, message: "a tensor is no sequence: write x.elements, or x.rows")
  public func filter(_ isIncluded: (Element) -> Bool) -> Tensor { fatalError() }
  @available(*, unavailable, message: "a tensor is no sequence: write x.elements, or x.rows")
  public func reduce<R>(_ initial: R, _ combine: (R, Element) -> R) -> R { fatalError() }
  @available(*, unavailable, message: "a tensor is no sequence: write x.elements, or x.rows")
  public func compactMap<R>(_ transform: (Element) -> R?) -> [R] { fatalError() }
  @available(*, unavailable, message: "a tensor is no sequence: write x.elements, or x.rows")
  public func contains(where isWanted: (Element) -> Bool) -> Bool { fatalError() }
  @available(*, unavailable, message: "a tensor is no sequence: write x.elements, or x.rows")
  public func contains(_ element: Element) -> Bool { fatalError() }
  @available(*, unavailable, message: "a tensor is no sequence: write x.elements, or x.rows")
  public func allSatisfy(_ isRight: (Element) -> Bool) -> Bool { fatalError() }
  @available(*, unavailable, message: "a tensor is no sequence: write x.elements, or x.rows")
  public func sorted(by isBefore: (Element, Element) -> Bool) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.zeros([2, 3])")
  public static func zeros(_ shape: Int...) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.zeros([2, 3])")
  public static func zeros(_ shape: (Int, Int)) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.zeros([2, 3])")
  public static func zeros(_ shape: (Int, Int, Int)) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.zeros([2, 3])")
  public static func zeros(shape: [Int]) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.ones([2, 3])")
  public static func ones(_ shape: Int...) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.ones([2, 3])")
  public static func ones(_ shape: (Int, Int)) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.ones([2, 3])")
  public static func ones(_ shape: (Int, Int, Int)) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.ones([2, 3])")
  public static func ones(shape: [Int]) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.zeros(like: x)")
  public static func zeros_like(_ other: Any) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.zeros(like: x)")
  public static func zerosLike(_ other: Any) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.ones(like: x)")
  public static func ones_like(_ other: Any) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.zeros([2, 3])")
  public static func empty(_ shape: Any) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor(repeating: value, shape: [2, 3])")
  public static func full(_ shape: Any, _ value: Any) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.identity(n)")
  public static func eye(_ size: Int) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.range(start, end, step: step)")
  public static func arange(_ numbers: Any...) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.range(start, through: end, count: n)")
  public static func linspace(_ start: Any, _ end: Any, _ count: Int) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.range(start, through: end, count: n)")
  public static func linspace(_ start: Any, _ end: Any, count: Int) -> Tensor { fatalError() }
  @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.normal(shape: [2, 3])")
  public static func randn(_ shape: Int...) -> Tensor { fatalError() }
  @available(*, unavailable, message: "var random = RandomState(seed: 0), then random.uniform(shape: [2, 3])")
  public static func random(_ shape: Any...) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.reshaped(2, 3)")
  public func reshaped(_ shape: (Int, Int)) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.reshaped(2, 3)")
  public func reshaped(_ shape: (Int, Int, Int)) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.padded([(1, 1), (1, 1)], with: 0)")
  public func padded(_ width: Int) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.padded([(1, 1), (1, 1)], with: 0)")
  public func padded(_ width: Int, with value: Element) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.padded([(1, 1), (1, 1)], with: 0)")
  public func padded(_ widths: [(Int, Int)]) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write (labels .== 3).trueCount, or x.elements.count { … }")
  public func count(where isCounted: (Element) -> Bool) -> Int { fatalError() }
  @available(*, unavailable, message: "write x.reshaped(…)")
  public func flattened(start: Int = 0, end: Int = -1) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor(shape: [2, 3], elements: numbers)")
  public init(_ elements: [Element], shape: [Int]) { fatalError() }
  @available(*, unavailable, message: "write Tensor(shape: [2, 3], elements: numbers)")
  public init(_ elements: [Element], _ shape: [Int]) { fatalError() }
  @available(*, unavailable, message: "write Tensor(repeating: 0, shape: [2, 3])")
  public init(shape: [Int], repeating value: Element) { fatalError() }
  @available(*, unavailable, message: "write Tensor(repeating: 0, shape: [5])")
  public init(repeating value: Element, count: Int) { fatalError() }
  @available(*, unavailable, message: "write stacked([a, b])")
  public init(stacking tensors: [Tensor]) { fatalError() }
  @available(*, unavailable, message: "write concatenated([a, b], axis: 0)")
  public init(concatenating tensors: [Tensor]) { fatalError() }
}

extension Tensor where Element: Number {
  @available(*, unavailable, renamed: "sum(axis:keepingAxis:)")
  public func sum(axis: Int, keepdims: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "sum(axis:keepingAxis:)")
  public func sum(axis: Int, keepDims: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "sum(axis:keepingAxis:)")
  public func sum(axis: Int, keepdim: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "sum(axis:keepingAxis:)")
  public func sum(axis: Int, keepDim: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "sum(axis:keepingAxis:)")
  public func sum(dim: Int, keepdim: Bool = false) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "sum(axis:)")
  public func sum(_ axis: Int) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.sum(axes: [0, 1])")
  public func sum(axis: [Int], keepdims: Bool = false) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.sum(axes: [0, 1])")
  public func sum(axis: (Int, Int), keepdims: Bool = false) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.sum(axes: [0, 1])")
  public func sum(_ axes: [Int]) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "max(axis:keepingAxis:)")
  public func max(axis: Int, keepdims: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "max(axis:keepingAxis:)")
  public func max(axis: Int, keepDims: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "max(axis:keepingAxis:)")
  public func max(axis: Int, keepdim: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "max(axis:keepingAxis:)")
  public func max(axis: Int, keepDim: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "max(axis:keepingAxis:)")
  public func max(dim: Int, keepdim: Bool = false) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "max(axis:)")
  public func max(_ axis: Int) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.max(axes: [0, 1])")
  public func max(axis: [Int], keepdims: Bool = false) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.max(axes: [0, 1])")
  public func max(axis: (Int, Int), keepdims: Bool = false) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.max(axes: [0, 1])")
  public func max(_ axes: [Int]) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "min(axis:keepingAxis:)")
  public func min(axis: Int, keepdims: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "min(axis:keepingAxis:)")
  public func min(axis: Int, keepDims: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "min(axis:keepingAxis:)")
  public func min(axis: Int, keepdim: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "min(axis:keepingAxis:)")
  public func min(axis: Int, keepDim: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "min(axis:keepingAxis:)")
  public func min(dim: Int, keepdim: Bool = false) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "min(axis:)")
  public func min(_ axis: Int) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.min(axes: [0, 1])")
  public func min(axis: [Int], keepdims: Bool = false) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.min(axes: [0, 1])")
  public func min(axis: (Int, Int), keepdims: Bool = false) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.min(axes: [0, 1])")
  public func min(_ axes: [Int]) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "mean(axis:keepingAxis:)")
  public func mean(axis: Int, keepdims: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "mean(axis:keepingAxis:)")
  public func mean(axis: Int, keepDims: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "mean(axis:keepingAxis:)")
  public func mean(axis: Int, keepdim: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "mean(axis:keepingAxis:)")
  public func mean(axis: Int, keepDim: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "mean(axis:keepingAxis:)")
  public func mean(dim: Int, keepdim: Bool = false) -> Tensor { fatalError() }
  @available(*, unavailable, renamed: "mean(axis:)")
  public func mean(_ axis: Int) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.mean(axes: [0, 1])")
  public func mean(axis: [Int], keepdims: Bool = false) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.mean(axes: [0, 1])")
  public func mean(axis: (Int, Int), keepdims: Bool = false) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.mean(axes: [0, 1])")
  public func mean(_ axes: [Int]) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write (x .!= 0).any()")
  public func any(axis: Int = 0) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write (x .!= 0).all()")
  public func all(axis: Int = 0) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write x.clamped(to: 0...1), or maximum(x, 0)")
  public func clamped(min: Element) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.clamped(to: 0...1), or maximum(x, 0)")
  public func clamped(min: Element, max: Element) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.clamped(to: 0...1), or maximum(x, 0)")
  public func clamped(_ low: Element, _ high: Element) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write maximum(x, 0)")
  public func clamped(to range: PartialRangeFrom<Element>) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write minimum(x, 1)")
  public func clamped(to range: PartialRangeThrough<Element>) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write x.clamped(to: 0...1)")
  public func clamped(to range: Range<Element>) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.range(0, 10)")
  public static func range(_ range: Range<Element>) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.range(start, end, step: step)")
  public static func range(_ start: Element, _ end: Element, _ step: Element) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write Tensor.range(start, end, step: step)")
  public static func range(from start: Element, to end: Element, by step: Element) -> Tensor { fatalError() }
}

extension Tensor where Element: Scalar {
  @available(*, unavailable, message: "write Tensor<Double>.range(0, 10)")
  public init(_ range: Range<Int>) { fatalError() }
  @available(*, unavailable, message: "write Tensor<Double>.range(0, 10)")
  public init(_ range: ClosedRange<Int>) { fatalError() }
  @available(*, unavailable, message: "write Tensor<Float>(converting: x)")
  public init<Other: Scalar>(_ other: Tensor<Other>) { fatalError() }
  @available(*, unavailable, message: "write Tensor<Double>(Tensor(numbers))")
  public init(_ numbers: [Int]) { fatalError() }
}

extension Tensor where Element == Int {
  @available(*, unavailable, message: "write Tensor<Int>.range(0, 10)")
  public init(_ range: Range<Int>) { fatalError() }
  @available(*, unavailable, message: "write Tensor<Int>.range(0, 10)")
  public init(_ range: ClosedRange<Int>) { fatalError() }
  @available(*, unavailable, message: "it is a tensor of whole numbers already")
  public init(_ other: Tensor) { fatalError() }
  @available(*, unavailable, message: "write Tensor<Int>(truncating: x)")
  public init<Other: Scalar>(_ other: Tensor<Other>) { fatalError() }
}

extension Tensor where Element == Bool {
  @available(*, unavailable, message: "write mask.trueCount")
  public func sum() -> Int { fatalError() }
  @available(*, unavailable, message: "write Tensor<Int>(mask).sum(axis: 0)")
  public func sum(axis: Int) -> Tensor<Int> { fatalError() }
}

extension RandomState {
  @available(*, unavailable, message: "write normal(shape: [2, 3])")
  public func randn(_ shape: Int...) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write uniform(shape: [2, 3])")
  public func rand(_ shape: Int...) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write integers(in: 0..<10, shape: [3])")
  public func randint(_ numbers: Any...) -> Tensor<Int> { fatalError() }
  @available(*, unavailable, message: "write normal(shape: [2, 3])")
  public func normal(_ shape: Int...) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write uniform(shape: [2, 3])")
  public func uniform(_ shape: Int...) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write normal(shape: [2, 3])")
  public func normal(_ shape: [Int]) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write uniform(shape: [2, 3])")
  public func uniform(_ shape: [Int]) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write normal(shape: [2, 3], mean: 0, standardDeviation: 1)")
  public func normal(_ mean: Double, _ standardDeviation: Double, _ shape: Any) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write uniform(shape: [2, 3], in: 0..<1)")
  public func uniform(_ low: Double, _ high: Double, _ shape: Any) -> Tensor<Double> { fatalError() }
  @available(*, unavailable, message: "write random = RandomState(seed: 0)")
  public func seed(_ seed: Int) { fatalError() }
}

#endif
