import Foundation
import TestSupport
import Tensors
import Testing

/// A product that NumPy computed; see Expected/matrixProduct.py.
private struct ExpectedProduct: Decodable, Sendable, CustomTestStringConvertible {
  let form: String
  let type: String
  let seed: Int
  let a: [Int]
  let b: [Int]
  let shape: [Int]
  let result: String

  var testDescription: String { "\(form), \(describe(a)) \(describe(b)), \(type)" }

  static func all() throws -> [ExpectedProduct] {
    try JSONDecoder().decode([ExpectedProduct].self, from: expectedData("matrixProduct.json"))
  }
}

@Suite("Matrix products")
struct MatrixProductTests {
  @Test("Products give what NumPy gives", arguments: try ExpectedProduct.all())
  private func sameAsNumPy(expected: ExpectedProduct) throws {
    if expected.type == "float64" {
      try check(expected, of: Double.self, tolerance: 1e-15)
    } else {
      try check(expected, of: Float.self, tolerance: 3e-7)
    }
  }

  private func check<Element: Scalar & LosslessStringConvertible>(
    _ expected: ExpectedProduct, of: Element.Type, tolerance: Double
  ) throws {
    let a: Tensor<Element> = SeededValues.uniform.tensor(seed: expected.seed, expected.a)
    let b: Tensor<Element> = SeededValues.uniform.tensor(seed: expected.seed + 1000, expected.b)
    let product =
      switch expected.form {
      case "transposed matrix": matmul(transposed: a, b)
      case "matrix transposed": matmul(a, transposed: b)
      default: matmul(a, b)
      }
    // Each sum has at most 301 summands of at most 16.
    try expectClose(
      product, tensor(expected.shape, expected.result), rtol: 0, atol: tolerance * 301 * 16)
  }

  @Test(
    "Around the sizes of a tile every element is the sum that defines it",
    arguments: [1, 2, 5, 6, 7, 12, 13], [1, 7, 15, 16, 17, 31, 32, 33, 48, 64, 65])
  func aroundTiles(rows: Int, columns: Int) {
    for depth in [1, 2, 19] {
      expectExact(rows, depth, columns, of: Double.self)
      expectExact(rows, depth, columns, of: Float.self)
    }
  }

  @Test("Products of any size are exact for whole numbers", arguments: 0..<40)
  func anySize(seed: Int) {
    var random = RandomState(seed: seed)
    let sizes = (0..<3).map { _ in random.integer(in: 0..<45) }
    expectExact(sizes[0], sizes[1], sizes[2], seed: seed, of: Double.self)
    expectExact(sizes[0], sizes[1], sizes[2], seed: seed, of: Float.self)
  }

  @Test(
    "Products large enough for several threads are exact",
    arguments: [(150, 96, 100), (7, 400, 500), (1201, 30, 33), (2, 1025, 513)])
  func large(rows: Int, depth: Int, columns: Int) {
    expectExact(rows, depth, columns, of: Double.self)
    expectExact(rows, depth, columns, of: Float.self)
  }

  /// Expects all forms of a product of small whole numbers, which is exact, to be what three loops
  /// make of it.
  private func expectExact<Element: Scalar>(
    _ rows: Int, _ depth: Int, _ columns: Int, seed: Int = 0, of: Element.Type,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var random = RandomState(seed: seed)
    let left = random.integers(in: -9..<10, shape: [rows, depth])
    let right = random.integers(in: -9..<10, shape: [depth, columns])
    var sums = Array(repeating: 0, count: rows * columns)
    for i in 0..<rows {
      for k in 0..<depth {
        let factor = left.elements[i * depth + k]
        for j in 0..<columns {
          sums[i * columns + j] += factor * right.elements[k * columns + j]
        }
      }
    }
    let expected = Tensor<Element>(Tensor(shape: [rows, columns], elements: sums))
    let (a, b) = (Tensor<Element>(left), Tensor<Element>(right))
    #expect(matmul(a, b) == expected, sourceLocation: sourceLocation)
    #expect(matmul(transposed: a.transposed(), b) == expected, sourceLocation: sourceLocation)
    #expect(matmul(a, transposed: b.transposed()) == expected, sourceLocation: sourceLocation)
  }

  @Test("A row of a large product has the same bits as that row computed alone")
  func rowsAlone() {
    var random = RandomState(seed: 5)
    let a = random.normal(shape: [301, 97])
    let b = random.normal(shape: [97, 65])
    let whole = matmul(a, b)
    let wholeOfTransposed = matmul(a, transposed: b.transposed())
    let transposedWhole = matmul(transposed: a.transposed(), b)
    for start in stride(from: 0, to: 301, by: 25) {
      for height in [1, 5, 6, 20] {
        let rows = start..<min(start + height, 301)
        #expect(matmul(a[rows], b) == whole[rows])
        #expect(matmul(a[rows], transposed: b.transposed()) == wholeOfTransposed[rows])
        #expect(matmul(transposed: a[rows].transposed(), b) == transposedWhole[rows])
      }
      #expect(matmul(a[row: start], b) == whole[row: start])
    }
  }

  @Test("NaN and infinity reach exactly the elements that they belong to")
  func nonFinite() {
    var a = Tensor<Double>.ones([8, 5])
    a[6, 2] = .nan
    a[1, 4] = .infinity
    let product = matmul(a, .ones([5, 33]))
    for row in 0..<8 {
      let expected: Double = row == 6 ? .nan : row == 1 ? .infinity : 5
      expectSame(product[row: row], Tensor(repeating: expected, shape: [33]))
    }
  }

  @Test("A product without depth is zero")
  func noDepth() {
    #expect(matmul(Tensor<Double>.ones([2, 0]), .ones([0, 3])) == .zeros([2, 3]))
    #expect(matmul(Tensor<Float>([]), Tensor<Float>([])) == Tensor(shape: [], elements: [0]))
    #expect(matmul(Tensor<Double>.ones([0, 4]), .ones([4, 3])).shape == [0, 3])
  }
}
