import Foundation
import TestSupport
import Tensors
import Testing

/// Evenly spaced numbers that NumPy made; see Expected/range.py.
private struct ExpectedRange: Decodable, Sendable, CustomTestStringConvertible {
  let type: String
  let start: String
  let end: String
  let step: String
  let count: Int
  let values: String

  var testDescription: String { "\(start) to \(end) by \(step), \(type)" }

  static func all() throws -> [ExpectedRange] {
    try JSONDecoder().decode([ExpectedRange].self, from: expectedData("range.json"))
  }
}

@Suite("Making tensors")
struct CreationTests {
  @Test("A tensor can be filled with one value")
  func filled() {
    #expect(Tensor(repeating: true, shape: [2, 1]) == [[true], [true]])
    #expect(Tensor<Float>.zeros([2, 2]) == [[0, 0], [0, 0]])
    #expect(Tensor<Int>.ones([3]) == [1, 1, 1])
    #expect(Tensor<Double>.ones([]).elements == [1])
    #expect(Tensor<Double>.zeros([2, 0, 3]).shape == [2, 0, 3])
  }

  @Test(
    "A range has the length and the bits of NumPy's arange", arguments: try ExpectedRange.all())
  private func range(expected: ExpectedRange) throws {
    if expected.type == "float64" {
      try check(expected, of: Double.self)
    } else {
      try check(expected, of: Float.self)
    }
  }

  private func check<Element: Scalar & LosslessStringConvertible>(
    _ expected: ExpectedRange, of: Element.Type
  ) throws {
    let (start, end) = (try #require(Element(expected.start)), try #require(Element(expected.end)))
    let x = Tensor.range(start, end, step: try #require(Element(expected.step)))
    #expect(try x == tensor([expected.count], expected.values))
  }

  @Test("A range counts in whole steps, also downwards")
  func wholeRange() {
    #expect(Tensor.range(2, 5) == [2, 3, 4])
    #expect(Tensor.range(5, -1, step: -2) == [5, 3, 1])
    #expect(Tensor.range(5, 5) == Tensor<Int>([]))
    #expect(Tensor<Float>.range(0, 1, step: 0.25) == [0, 0.25, 0.5, 0.75])
  }

  @Test("A function is applied to each element")
  func map() {
    let x: Tensor<Int> = [[1, 2], [3, 4]]
    #expect(x.map { $0 % 2 == 0 } == [[false, true], [false, true]])
    #expect(throws: CancellationError.self) {
      try x.map { _ in throw CancellationError() } as Tensor<Int>
    }
  }

  @Test("Masks and integers become numbers")
  func conversions() {
    let mask: Tensor<Bool> = [[true, false]]
    #expect(Tensor<Int>(mask) == [[1, 0]])
    #expect(Tensor<Float>(mask) == [[1, 0]])
    #expect(Tensor<Double>([[-3, 7]] as Tensor<Int>) == [[-3, 7]])
  }

  @Test("Numbers of one type become numbers of another, rounded where they must be")
  func converting() {
    let x: Tensor<Double> = [[0.1], [-0.5]]
    #expect(Tensor<Float>(converting: x) == [[0.100000001], [-0.5]])
    #expect(Tensor<Double>(converting: Tensor<Float>([0.1])) == [0.10000000149011612])
    #expect(Tensor<Double>(converting: x) == x)
    #expect(Tensor<Float>(converting: x * 1e300).elements == [.infinity, -.infinity])
  }

  @Test("Class numbers become rows with a single one")
  func oneHot() {
    let labels: Tensor<Int> = [2, 0, 2]
    #expect(labels.oneHot(classes: 3) == [[0, 0, 1], [1, 0, 0], [0, 0, 1]])
    #expect(Tensor<Int>([]).oneHot(classes: 4).shape == [0, 4])
  }

  @Test("Tensors are equal and hash equally only with the same shape")
  func equality() {
    let flat: Tensor<Int> = [1, 2]
    #expect(flat != [[1, 2]])
    #expect(Set([flat, [1, 2], [[1, 2]]]).count == 2)
  }

  @Test("Shapes are written as Python writes them")
  func shapes() {
    #expect(describe([]) == "()")
    #expect(describe([3]) == "(3,)")
    #expect(describe([2, 0, 3]) == "(2, 0, 3)")
  }
}
