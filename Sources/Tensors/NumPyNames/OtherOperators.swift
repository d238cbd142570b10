// swift-format-ignore-file
// Operators that are written otherwise here. None of them can be used, and nothing
// here runs: they are there so that the compiler says what to write instead, and editors offer it.
//
// Documentation is the message of each. There is none for +, -, * and /, which every formula holds:
// the compiler tries each of them there.
#if !hasFeature(Embedded)

infix operator ** : MultiplicationPrecedence
infix operator .&& : LogicalConjunctionPrecedence
infix operator .|| : LogicalDisjunctionPrecedence

extension Tensor where Element: Number {
  @available(*, unavailable, message: "write x .< 0")
  public static func < (a: Tensor, b: Element) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write 0 .< x")
  public static func < (a: Element, b: Tensor) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write x .<= 0")
  public static func <= (a: Tensor, b: Element) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write 0 .<= x")
  public static func <= (a: Element, b: Tensor) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write x .> 0")
  public static func > (a: Tensor, b: Element) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write 0 .> x")
  public static func > (a: Element, b: Tensor) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write x .>= 0")
  public static func >= (a: Tensor, b: Element) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write 0 .>= x")
  public static func >= (a: Element, b: Tensor) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write x .== 0")
  public static func == (a: Tensor, b: Element) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write 0 .== x")
  public static func == (a: Element, b: Tensor) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write x .!= 0")
  public static func != (a: Tensor, b: Element) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write 0 .!= x")
  public static func != (a: Element, b: Tensor) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "compare element by element with x .< y")
  public static func < (a: Tensor, b: Tensor) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "compare element by element with x .<= y")
  public static func <= (a: Tensor, b: Tensor) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "compare element by element with x .> y")
  public static func > (a: Tensor, b: Tensor) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "compare element by element with x .>= y")
  public static func >= (a: Tensor, b: Tensor) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write x .== y")
  public static func == (a: Tensor, b: Tensor) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write x .!= y")
  public static func != (a: Tensor, b: Tensor) -> Tensor<Bool> { fatalError() }
  @available(*, unavailable, message: "write pow(x, 2)")
  public static func ** (a: Tensor, b: Tensor) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write pow(x, 2)")
  public static func ** (a: Tensor, b: Element) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write pow(2, x)")
  public static func ** (a: Element, b: Tensor) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write pow(x, 2)")
  public static func ** (a: Tensor, b: Int) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write pow(2, x)")
  public static func ** (a: Int, b: Tensor) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write pow(x, 2)")
  public static func ^ (a: Tensor, b: Tensor) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write remainder(x, 2) for whole numbers")
  public static func % (a: Tensor, b: Tensor) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write pow(x, 2)")
  public static func ^ (a: Tensor, b: Element) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write remainder(x, 2) for whole numbers")
  public static func % (a: Tensor, b: Element) -> Tensor { fatalError() }
}

extension Tensor where Element: Scalar {
  @available(*, unavailable, message: "write x += Double(n), or Float(n) where x holds Float")
  public static func += <I: BinaryInteger>(a: inout Tensor, b: I) { fatalError() }
  @available(*, unavailable, message: "write x -= Double(n), or Float(n) where x holds Float")
  public static func -= <I: BinaryInteger>(a: inout Tensor, b: I) { fatalError() }
}

extension Tensor where Element == Bool {
  @available(*, unavailable, message: "write a .& b")
  public static func & (a: Tensor, b: Tensor) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write a .| b")
  public static func | (a: Tensor, b: Tensor) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write a .^ b")
  public static func ^ (a: Tensor, b: Tensor) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write a .& b")
  public static func && (a: Tensor, b: Tensor) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write a .| b")
  public static func || (a: Tensor, b: Tensor) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write a .& b")
  public static func .&& (a: Tensor, b: Tensor) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write a .| b")
  public static func .|| (a: Tensor, b: Tensor) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write .!mask")
  public static prefix func ! (a: Tensor) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write .!mask")
  public static prefix func ~ (a: Tensor) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write the mask itself")
  public static func == (a: Tensor, b: Bool) -> Tensor { fatalError() }
  @available(*, unavailable, message: "write .!mask")
  public static func != (a: Tensor, b: Bool) -> Tensor { fatalError() }
}

#endif
