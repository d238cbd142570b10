import Foundation
import Tensors
import Testing

/// How NumPy rearranges the elements 0, 1, 2, … of an array; see Expected/indexing.py.
struct Rearrangement: Decodable, Sendable, CustomTestStringConvertible {
  let kind: String
  let shape: [Int]
  let numbers: [Int]
  let axis: Int
  private let result: Result

  private struct Result: Decodable {
    let shape: [Int]
    let elements: [Int]
  }

  var testDescription: String { "\(describe(shape)) \(numbers) axis \(axis)" }

  /// What is rearranged.
  var source: Tensor<Int> { Tensor(shape: shape, elements: Array(0..<shape.reduce(1, *))) }

  /// What comes out.
  var tensor: Tensor<Int> { Tensor(shape: result.shape, elements: result.elements) }

  /// All cases of one kind.
  static func all(_ kind: String) throws -> [Rearrangement] {
    let all = try JSONDecoder().decode([Rearrangement].self, from: expectedData("indexing.json"))
    let some = all.filter { $0.kind == kind }
    try #require(!some.isEmpty)
    return some
  }
}

@Suite("Indexing")
struct IndexingTests {
  private let x: Tensor<Int> = [[[0, 1], [2, 3], [4, 5]], [[6, 7], [8, 9], [10, 11]]]

  @Test("An index of one number per axis reads and changes one element")
  func elements() {
    #expect(x[0, 0, 0] == 0)
    #expect(x[1, 0, 1] == 7)
    #expect(x[1, 2, 1] == 11)
    var changed = x
    changed[0, 2, 0] = 99
    #expect(changed.elements == [0, 1, 2, 3, 99, 5, 6, 7, 8, 9, 10, 11])
    #expect(x[0, 2, 0] == 4)
    #expect(x[flat: 7] == 7)
    changed[flat: 11] = 100
    #expect(changed[1, 2, 1] == 100)
    var number = Tensor(shape: [], elements: [5])
    number[] += 1
    #expect(number[] == 6)
  }

  @Test("A range along any axis gives what NumPy gives", arguments: try Rearrangement.all("range"))
  func range(expected: Rearrangement) {
    let range = expected.numbers[0]..<expected.numbers[1]
    #expect(expected.source[range, axis: expected.axis] == expected.tensor)
  }

  @Test("A row gives what NumPy gives", arguments: try Rearrangement.all("row"))
  func row(expected: Rearrangement) {
    #expect(expected.source[row: expected.numbers[0]] == expected.tensor)
  }

  @Test("Rows by their indices give what NumPy gives", arguments: try Rearrangement.all("rows"))
  func rows(expected: Rearrangement) {
    #expect(expected.source[rows: Tensor(expected.numbers)] == expected.tensor)
  }

  @Test("Ranges may be open, closed or empty")
  func kindsOfRanges() {
    let x: Tensor<Int> = [10, 11, 12, 13]
    #expect(x[1..<3] == [11, 12])
    #expect(x[1...2] == [11, 12])
    #expect(x[2...] == [12, 13])
    #expect(x[..<2] == [10, 11])
    #expect(x[...2] == [10, 11, 12])
    #expect(x[4...] == [])
    #expect(x[2..<2] == [])
  }

  @Test("Rows come one after the other, and make a tensor again")
  func rows() {
    #expect(x.rows.map { $0.sum() } == [15, 51])
    #expect(Tensor(Array(x.rows)) == x)
    let computed = (0..<2).map { row in (0..<3).map { 10 * row + $0 } }
    #expect(Tensor(computed) == [[0, 1, 2], [10, 11, 12]])
    #expect(Tensor([computed, computed]).shape == [2, 2, 3])
  }

  @Test("A copy stays when a part of a tensor is changed")
  func partsOfCopies() {
    let copy = x
    var changed = x
    changed[row: -1] = 0
    changed[0, axis: 0][1..<2] = [[7, 7]]
    changed[changed .== 5] += 1
    #expect(changed == [[[0, 1], [7, 7], [4, 6]], [[0, 0], [0, 0], [0, 0]]])
    #expect(copy == x)
  }
}
