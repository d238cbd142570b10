import Foundation
import TestSupport
import Tensors
import Testing

/// What NumPy makes of one or two arrays; see Expected/operations.py.
struct ExpectedOperation: Decodable, Sendable, CustomTestStringConvertible {
  let operation: String
  let type: String
  let values: SeededValues
  let seed: Int
  let a: [Int]
  let b: [Int]
  let axes: [Int]
  let numbers: [Int]
  let shape: [Int]
  let resultType: String
  let result: String

  var testDescription: String {
    "\(operation) \(numbers) of \(describe(a)) and \(describe(b)), axes \(axes), \(type) \(values)"
  }

  static func all() throws -> [ExpectedOperation] {
    try JSONDecoder().decode([ExpectedOperation].self, from: expectedData("operations.json"))
  }

  /// The first operand, or one with the second operand's seed.
  func operand<Element: Number>(_ shape: [Int], second: Bool = false) -> Tensor<Element> {
    let numbers: Tensor<Double> = values.tensor(seed: seed + (second ? 1 : 0), shape)
    if Element.self == Int.self {
      return Tensor<Int>(truncating: numbers) as? Tensor<Element> ?? Tensor([])
    }
    return (Tensor<Float>(converting: numbers) as? Tensor<Element>)
      ?? (numbers as? Tensor<Element>) ?? Tensor([])
  }
}

@Suite("Operations")
struct OperationsTests {
  @Test("Each gives what NumPy gives", arguments: try ExpectedOperation.all())
  func sameAsNumPy(expected: ExpectedOperation) throws {
    let actual: Tensor<Double>? =
      switch expected.type {
      case "float64": floating(expected, Double.self) ?? anything(expected, Double.self)
      case "float32": floating(expected, Float.self) ?? anything(expected, Float.self)
      default: whole(expected) ?? anything(expected, Int.self)
      }
    let numbers: [Double] = try expected.result.split(separator: " ").map {
      expected.resultType == "float32"
        ? Double(try #require(Float(String($0)))) : try #require(Double(String($0)))
    }
    let wanted = Tensor(shape: expected.shape, elements: numbers)
    let found = try #require(actual)
    let digits = expected.type == "float32" ? 1e-6 : 1e-14
    if found.elements.elementsEqual(numbers, by: { $0 == $1 || ($0.isNaN && $1.isNaN) }) {
      #expect(found.shape == wanted.shape)
    } else if rounded.contains(expected.operation) {
      // Sums of up to 625 numbers below 4, or their squares, in another order.
      let scale = numbers.filter(\.isFinite).reduce(4) { max($0, abs($1)) }
      let nan = wanted.replacing(with: 0, where: wanted .!= wanted)
      #expect((wanted .!= wanted) == (found .!= found))
      expectClose(
        found.replacing(with: 0, where: found .!= found), nan, rtol: digits, atol: digits * scale)
    } else {
      expectSame(found, wanted)
    }
  }
}

/// What is not exact, as summands are added in another order, or functions are rounded otherwise.
private let rounded: Set<String> = [
  "sum", "cumulativeSum", "sumAlong", "sumAxes", "meanAxes", "variance", "varianceAlong",
  "standardDeviation", "standardDeviationAlong", "norm", "normAlong", "pow", "power",
  "numberToPower", "log1p", "expm1",
]

private func single<Element: Number>(_ value: Element) -> Tensor<Element> {
  Tensor(shape: [], elements: [value])
}

private func double<Element: Number>(_ x: Tensor<Element>) -> Tensor<Double> {
  if let x = x as? Tensor<Float> { return Tensor<Double>(converting: x) }
  if let x = x as? Tensor<Int> { return Tensor<Double>(x) }
  return x as? Tensor<Double> ?? Tensor([])
}

private func double(_ mask: Tensor<Bool>) -> Tensor<Double> { Tensor<Double>(mask) }

/// Operations of floating-point numbers only.
private func floating<Element: Scalar>(
  _ expected: ExpectedOperation, _: Element.Type
) -> Tensor<Double>? {
  let x: Tensor<Element> = expected.operand(expected.a)
  let y: Tensor<Element> = expected.operand(expected.b, second: true)
  let (axis, numbers) = (expected.axes.first ?? 0, expected.numbers)
  switch expected.operation {
  case "pow": return double(pow(x, y))
  case "power": return double(pow(x, 3))
  case "numberToPower": return double(pow(2, x))
  case "isClose": return double(x.isClose(to: y, rtol: 0.3, atol: 0.2))
  case "sign": return double(sign(x))
  case "negative": return double(-x)
  case "abs": return double(abs(x))
  case "floor": return double(floor(x))
  case "ceil": return double(ceil(x))
  case "round": return double(round(x))
  case "log1p": return double(log1p(x))
  case "expm1": return double(expm1(x))
  case "variance": return double(single(x.variance()))
  case "standardDeviation": return double(single(x.standardDeviation()))
  case "norm": return double(single(x.norm()))
  case "varianceAlong": return double(x.variance(axis: axis))
  case "standardDeviationAlong": return double(x.standardDeviation(axis: axis))
  case "normAlong": return double(x.norm(axis: axis))
  case "meanAxes": return double(x.mean(axes: expected.axes))
  case "linspace":
    let (start, end) = (Element(numbers[0]), Element(numbers[1]))
    return double(Tensor<Element>.range(start, through: end, count: numbers[2]))
  default: return nil
  }
}

/// Operations of whole numbers only.
private func whole(_ expected: ExpectedOperation) -> Tensor<Double>? {
  let x: Tensor<Int> = expected.operand(expected.a)
  let y: Tensor<Int> = expected.operand(expected.b, second: true)
  switch expected.operation {
  case "sign": return double(sign(x))
  case "negative": return double(-x)
  case "abs": return double(abs(x))
  case "floorDivide": return double(floorDivide(x, choose(y .== 0, 3, y)))
  case "remainder": return double(remainder(x, choose(y .== 0, 3, y)))
  case "counts": return double((x + 2).counts(classes: 6))
  default: return nil
  }
}

/// Operations of all numbers.
private func anything<Element: Number>(
  _ expected: ExpectedOperation, _: Element.Type
) -> Tensor<Double>? {
  let x: Tensor<Element> = expected.operand(expected.a)
  let y: Tensor<Element> = expected.operand(expected.b, second: true)
  return pair(expected.operation, x, y) ?? reduction(expected, x)
    ?? joining(expected, x, y) ?? partOperation(expected, x, y)
}

private func pair<Element: Number>(
  _ operation: String, _ x: Tensor<Element>, _ y: Tensor<Element>
) -> Tensor<Double>? {
  switch operation {
  case "minimum": double(minimum(x, y))
  case "maximum": double(maximum(x, y))
  case "add": double(x + y)
  case "subtract": double(x - y)
  case "multiply": double(x * y)
  case "less": double(x .< y)
  case "lessOrEqual": double(x .<= y)
  case "equal": double(x .== y)
  case "notEqual": double(x .!= y)
  case "choose": double(choose(x .> y, x, y))
  case "chooseNumber": double(choose(x .> y, x, 2))
  case "outer": double(outer(x, y))
  case "and": double(x .> 0 .& y .> 0)
  case "or": double(x .> 0 .| y .> 0)
  case "xor": double((x .> 0) .^ (0 .< y))
  default: nil
  }
}

private func reduction<Element: Number>(
  _ expected: ExpectedOperation, _ x: Tensor<Element>
) -> Tensor<Double>? {
  let axis = expected.axes.first ?? 0
  return switch expected.operation {
  case "square": double(square(x))
  case "min": double(single(x.min()))
  case "max": double(single(x.max()))
  case "argMin": double(single(x.argMin()))
  case "argMax": double(single(x.argMax()))
  case "sum": double(single(x.sum()))
  case "cumulativeSum": double(x.cumulativeSum())
  case "clamped": double(x.clamped(to: -1...1))
  case "any": Tensor<Double>(shape: [], elements: [(x .> 1).any() ? 1 : 0])
  case "all": Tensor<Double>(shape: [], elements: [(x .> -2).all() ? 1 : 0])
  case "minAlong": double(x.min(axis: axis))
  case "maxAlong": double(x.max(axis: axis))
  case "sumAlong": double(x.sum(axis: axis))
  case "argMinAlong": double(x.argMin(axis: axis))
  case "argMaxAlong": double(x.argMax(axis: axis))
  case "sortedAlong": double(x.sorted(axis: axis))
  case "argSortedAlong": double(x.argSorted(axis: axis))
  case "cumulativeSumAlong": double(x.cumulativeSum(axis: axis))
  case "anyAlong": double((x .> 1).any(axis: axis))
  case "allAlong": double((x .> -2).all(axis: axis))
  case "sumAxes": double(x.sum(axes: expected.axes))
  case "maxAxes": double(x.max(axes: expected.axes))
  case "minAxes": double(x.min(axes: expected.axes))
  default: nil
  }
}

private func joining<Element: Number>(
  _ expected: ExpectedOperation, _ x: Tensor<Element>, _ y: Tensor<Element>
) -> Tensor<Double>? {
  let (axis, numbers) = (expected.axes.first ?? 0, expected.numbers)
  switch expected.operation {
  case "concatenated": return double(concatenated([x, y, x], axis: axis))
  case "stacked": return double(stacked([x, y], axis: axis))
  case "repeated": return double(x.repeated(numbers[0], axis: axis))
  case "tiled": return double(x.tiled(numbers[0], numbers[1]))
  case "broadcast": return double(x.broadcast(to: numbers))
  case "padded":
    let widths = stride(from: 0, to: numbers.count, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
    return double(x.padded(widths, with: 7))
  default: return nil
  }
}
