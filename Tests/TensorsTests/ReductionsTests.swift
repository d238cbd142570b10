import Foundation
import TestSupport
import Tensors
import Testing

/// What NumPy reduces an array to; see Expected/reductions.py.
private struct ExpectedReduction: Decodable, Sendable, CustomTestStringConvertible {
  let shape: [Int]
  let seed: Int
  let type: String
  let values: SeededValues
  let reduction: String
  let axis: Int?
  let keepingAxis: Bool
  let resultShape: [Int]
  let result: String

  var testDescription: String {
    "\(reduction) of \(describe(shape)) \(axis.map { "along \($0)" } ?? ""), \(type) \(values)"
  }

  static func all() throws -> [ExpectedReduction] {
    try JSONDecoder().decode([ExpectedReduction].self, from: expectedData("reductions.json"))
  }
}

@Suite("Reductions")
struct ReductionsTests {
  @Test("Reductions give what NumPy gives", arguments: try ExpectedReduction.all())
  private func sameAsNumPy(expected: ExpectedReduction) throws {
    if expected.type == "float64" {
      try check(expected, of: Double.self, tolerance: 1e-14)
    } else {
      try check(expected, of: Float.self, tolerance: 1e-6)
    }
  }

  /// The places of maxima and the maxima are exact; sums differ by the order of the summands.
  private func check<Element: Scalar & LosslessStringConvertible>(
    _ expected: ExpectedReduction, of: Element.Type, tolerance: Double
  ) throws {
    let x: Tensor<Element> = expected.values.tensor(seed: expected.seed, expected.shape)
    if expected.reduction == "argMax" {
      let places = expected.axis.map { x.argMax(axis: $0) } ?? number(x.argMax())
      #expect(try places == tensor(expected.resultShape, expected.result))
      return
    }
    let actual = try reduced(x, expected)
    let result: Tensor<Element> = try tensor(expected.resultShape, expected.result)
    if expected.reduction == "max" || result.elements.contains(where: \.isNaN) {
      expectSame(actual, result)
    } else {
      let largest = 4 * Double(x.count) / Double(Swift.max(result.count, 1))
      let scale = expected.reduction == "sum" ? largest : 4
      expectClose(actual, result, rtol: 0, atol: tolerance * scale)
    }
  }

  private func reduced<Element: Scalar>(
    _ x: Tensor<Element>, _ expected: ExpectedReduction
  ) throws -> Tensor<Element> {
    let keeping = expected.keepingAxis
    switch expected.reduction {
    case "sum":
      return expected.axis.map { x.sum(axis: $0, keepingAxis: keeping) } ?? number(x.sum())
    case "mean":
      return expected.axis.map { x.mean(axis: $0, keepingAxis: keeping) } ?? number(x.mean())
    default:
      try #require(expected.reduction == "max")
      return expected.axis.map { x.max(axis: $0, keepingAxis: keeping) } ?? number(x.max())
    }
  }

  private func number<Element: TensorElement>(_ value: Element) -> Tensor<Element> {
    Tensor(shape: [], elements: [value])
  }

  @Test("A kept axis lets the result broadcast against the tensor it came from")
  func keepingAxis() {
    let x: Tensor<Double> = [[1, 2, 6], [5, 5, 5]]
    #expect(x - x.mean(axis: 1, keepingAxis: true) == [[-2, -1, 3], [0, 0, 0]])
    #expect(x - x.max(axis: 0, keepingAxis: true) == [[-4, -3, 0], [0, 0, -1]])
  }

  @Test("A NaN anywhere is the maximum, and its first place the maximum's")
  func nan() {
    for place in 0..<20 {
      var x = Tensor<Double>.range(0, 20)
      x[place] = .nan
      x[19] = .nan
      #expect(x.max().isNaN)
      #expect(x.argMax() == place)
      #expect(x.reshaped(20, 1).max(axis: 0)[0].isNaN)
      #expect(x.reshaped(20, 1).argMax(axis: 0) == Tensor([place]))
    }
  }

  @Test("A long sum of 32-bit numbers keeps its digits")
  func longSum() {
    let x = Tensor<Float>(repeating: 0.1, shape: [1_000_000])
    expectClose(x.sum(), 100_000, rtol: 1e-6)
    expectClose(x.mean(), 0.1, rtol: 1e-6)
  }
}
