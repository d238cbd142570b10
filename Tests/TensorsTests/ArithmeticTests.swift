import Foundation
@testable import Tensors
import Testing

/// What NumPy makes of two arrays that it broadcasts; see Expected/arithmetic.py.
private struct ExpectedResult: Decodable, Sendable, CustomTestStringConvertible {
  let operation: String
  let type: String
  let values: SeededValues
  let index: Int
  let a: [Int]
  let b: [Int]
  let shape: [Int]
  let result: String

  var testDescription: String { "\(describe(a)) \(operation) \(describe(b)), \(type) \(values)" }
}

/// Two shapes and the one they broadcast to, if they do.
private struct ExpectedPairing: Decodable, Sendable, CustomTestStringConvertible {
  let a: [Int]
  let b: [Int]
  let shape: [Int]?

  var testDescription: String { "\(describe(a)) \(describe(b))" }
}

private struct ExpectedArithmetic: Decodable {
  let results: [ExpectedResult]
  let pairings: [ExpectedPairing]

  init() throws {
    self = try JSONDecoder().decode(Self.self, from: expectedData("arithmetic.json"))
  }
}

@Suite("Arithmetic and comparisons")
struct ArithmeticTests {
  @Test("Broadcast operations give what NumPy gives", arguments: try ExpectedArithmetic().results)
  private func sameAsNumPy(expected: ExpectedResult) throws {
    if expected.type == "float64" {
      try expectSame(result(expected, of: Double.self), tensor(expected.shape, expected.result))
    } else {
      try expectSame(result(expected, of: Float.self), tensor(expected.shape, expected.result))
    }
  }

  private func result<Element: Scalar>(
    _ expected: ExpectedResult, of: Element.Type
  ) throws -> Tensor<Element> {
    let a: Tensor<Element> = expected.values.tensor(seed: 2 * expected.index, expected.a)
    let b: Tensor<Element> = expected.values.tensor(seed: 2 * expected.index + 1, expected.b)
    switch expected.operation {
    case "+": return a + b
    case "-": return a - b
    case "*": return a * b
    case "/": return a / b
    case "maximum": return maximum(a, b)
    case ".==": return Tensor(a .== b)
    case ".!=": return Tensor(a .!= b)
    case ".<": return Tensor(a .< b)
    case ".<=": return Tensor(a .<= b)
    case ".>": return Tensor(a .> b)
    default:
      try #require(expected.operation == ".>=")
      return Tensor(a .>= b)
    }
  }

  @Test("Shapes broadcast where NumPy's do", arguments: try ExpectedArithmetic().pairings)
  private func pairing(expected: ExpectedPairing) {
    #expect(Broadcast(expected.a, expected.b)?.shape == expected.shape)
  }

  @Test("A number may stand on either side")
  func numbers() {
    func check<Element: Scalar>(_ x: Tensor<Element>) {
      #expect(x + 2 == [[3, 4, 6]])
      #expect(2 + x == [[3, 4, 6]])
      #expect(x - 2 == [[-1, 0, 2]])
      #expect(2 - x == [[1, 0, -2]])
      #expect(x * 2 == [[2, 4, 8]])
      #expect(2 * x == [[2, 4, 8]])
      #expect(x / 2 == [[0.5, 1, 2]])
      #expect(2 / x == [[2, 1, 0.5]])
      #expect(-x == [[-1, -2, -4]])
    }
    check([[1, 2, 4]] as Tensor<Double>)
    check([[1, 2, 4]] as Tensor<Float>)
  }

  @Test("Changing a tensor in place keeps its shape and leaves copies alone")
  func inPlace() {
    var x: Tensor<Double> = [[1, 2], [3, 4]]
    let copy = x
    x += [10, 20]
    #expect(x == [[11, 22], [13, 24]])
    x -= [[1], [2]]
    #expect(x == [[10, 21], [11, 22]])
    x *= 2
    #expect(x == [[20, 42], [22, 44]])
    x += Tensor(shape: [], elements: [1])
    #expect(x == [[21, 43], [23, 45]])
    #expect(copy == [[1, 2], [3, 4]])
  }

  @Test("A whole number may stand beside other numbers, and literals are still fractions")
  func wholeNumbers() {
    let count = 4
    var x: Tensor<Float> = [1, 2]
    #expect(x / count == [0.25, 0.5])
    #expect(count / x == [4, 2])
    #expect(x + count - count == x)
    #expect(count + x - (count - x) == x * 2)
    #expect(count * x == x * count)
    #expect(1 / 2 * x == [0.5, 1])
    x *= count
    x /= 2 * count
    #expect(x == [0.5, 1])
    x += 1 / 2
    x -= 1 / 4
    x *= 1 / 2
    #expect(x == [0.375, 0.625])
    #expect(Tensor([1, 2]) * count - 1 == [3, 7])
    var whole: Tensor<Int> = [7, -7]
    #expect(whole / 2 == [3, -3])
    #expect(7 / Tensor([2, -2]) == [3, -3])
    whole /= [2, 7]
    #expect(whole == [3, -1])
  }

  @Test("A fraction of literals stays one in every formula")
  func fractions() {
    var x: Tensor<Double> = [1, 2]
    let (half, third) = (0.5, 1.0 / 3.0)
    let shifted = (x - 1 / 2) / 2 + 1
    #expect(shifted == (x - half) / 2 + 1)
    let product = 2 * (x - 1 / 3) * (x + 1 / 3) / (1 - 1 / 2)
    let expectedProduct = 2 * (x - third) * (x + third) / half
    #expect(product == expectedProduct)
    let steps = 1 / 2 * x - (1 / 2 + x * (1 / 3)) / 4
    let expectedSteps = half * x - (half + x * third) / 4
    #expect(steps == expectedSteps)
    let count = 3
    let shares = (x - 1 / 2) / count + 1 / 2
    #expect(shares == (x - half) / 3 + half)
    x += 1 / 2
    x -= 1 / 4
    x *= 1 / 2
    #expect(x == [0.625, 1.125])
    x += (x - 1 / 2) / (count + 1)
    #expect(x == [0.65625, 1.28125])
  }

  @Test("All four operations work in place with tensors and with numbers")
  func allInPlace() {
    var x: Tensor<Double> = [[1, 2], [3, 4]]
    x *= [[1], [2]]
    x /= [1, 2]
    #expect(x == [[1, 1], [6, 4]])
    x -= 1
    x /= 2
    x += 0.5
    #expect(x == [[0.5, 0.5], [3, 2]])
    var labels: Tensor<Int> = [1, 2]
    labels += [1, 1]
    labels *= 3
    #expect(labels == [6, 9])
  }
}
