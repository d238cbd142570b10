import Testing

@testable import Tensors

/// A matrix of whole numbers somewhere in an array: its axes may lie in any order, forward or backward,
/// with gaps between them and other numbers around.
private struct ScatteredMatrix<Element: Scalar> {
  let tensor: Tensor<Element>
  let rows: [MatrixAxis]
  let columns: [MatrixAxis]
  let start: Int

  /// Puts axes of the given lengths somewhere.
  init(rows: [Int], columns: [Int], _ random: inout RandomState) {
    let lengths = rows + columns
    var axes = lengths.map { MatrixAxis($0, stride: 0) }
    var (stride, start) = (1, random.integer(in: 0..<3))
    for axis in random.permutation(lengths.count).elements {
      let isBackward = random.integer(in: 0..<4) == 0
      axes[axis] = MatrixAxis(lengths[axis], stride: isBackward ? -stride : stride)
      if isBackward { start += (lengths[axis] - 1) * stride }
      stride *= lengths[axis] + max(random.integer(in: -3..<3), 0)
    }
    let count = start + stride + random.integer(in: 0..<2)
    tensor = Tensor(random.integers(in: -9..<10, shape: [count]))
    self.start = start
    self.rows = Array(axes[..<rows.count])
    self.columns = Array(axes[rows.count...])
  }

  var view: MatrixView<Element> {
    MatrixView(tensor, rows: rows, columns: columns, start: start)
  }
}

/// The axes of a result that fill it without a gap, in any order.
private func targets(rows: [Int], columns: [Int], _ random: inout RandomState) -> (
  rows: [MatrixAxis], columns: [MatrixAxis]
) {
  let lengths = rows + columns
  var axes = lengths.map { MatrixAxis($0, stride: 0) }
  var stride = 1
  for axis in random.permutation(lengths.count).elements {
    axes[axis] = MatrixAxis(lengths[axis], stride: stride)
    stride *= lengths[axis]
  }
  return (Array(axes[..<rows.count]), Array(axes[rows.count...]))
}

@Suite("Three loops define the product")
struct ThreeLoopsTests {
  @Test(
    "Any matrices, read where they lie and put where they shall, give what the loops give",
    arguments: 0..<150)
  func scattered(seed: Int) {
    expectSameProducts(of: Float.self, seed)
    expectSameProducts(of: Double.self, seed)
  }

  private func expectSameProducts<Element: Scalar>(of: Element.Type, _ seed: Int) {
    var random = RandomState(seed: seed)
    // Now and then one is long enough for several threads, squares or tiles.
    func lengths() -> [Int] {
      [random.integer(in: 1..<8), [1, 3, 16, 40][random.integer(in: 0..<4)]]
    }
    let (m, k, n) = (lengths(), lengths(), lengths())
    let a = ScatteredMatrix<Element>(rows: m, columns: k, &random)
    let b = ScatteredMatrix<Element>(rows: k, columns: n, &random)
    let c = targets(rows: m, columns: n, &random)
    let (rows, columns) = (m.reduce(1, *), n.reduce(1, *))
    let numbers = Tensor<Element>(random.integers(in: -9..<10, shape: [columns]))
    for bias in [nil, numbers] {
      let product = matmul(
        a.view, b.view, bias: bias, into: [rows * columns], rows: c.rows, columns: c.columns)
      let expected = threeLoops(
        a.tensor.elements, a.view.layout, b.tensor.elements, b.view.layout, bias: bias?.elements,
        MatrixLayout(rows: c.rows, columns: c.columns))
      #expect(product.elements == expected)
    }
  }

  @Test(
    "In order over the depth, every bit is that of the loops, whatever the shape",
    arguments: [(1, 5, 40), (3, 300, 20), (20, 513, 7), (9, 31, 33), (64, 64, 64), (33, 17, 1)])
  func bits(rows: Int, depth: Int, columns: Int) {
    var random = RandomState(seed: 3)
    let a = random.normal(shape: [rows, depth])
    let b = random.normal(shape: [depth, columns])
    let expected = threeLoops(
      a.elements, MatrixLayout(rows: rows, columns: depth), b.elements,
      MatrixLayout(rows: depth, columns: columns), bias: nil,
      MatrixLayout(rows: rows, columns: columns))
    #expect(matmul(a, b).elements == expected)
    #expect(matmul(transposed: a.transposed(), b).elements == expected)
    #expect(matmul(a, transposed: b.transposed()).elements == expected)
  }

  @Test("A left operand that begins inside its array is read from there")
  func startOfLeftOperand() {
    let numbers: Tensor<Double> = [10, 20, 30, 40]
    let row = MatrixView<Double>(
      [1, 7], rows: [MatrixAxis(1, stride: 2)], columns: [MatrixAxis(2, stride: 1)])
    func product(start: Int, stride: Int) -> Tensor<Double> {
      let column = MatrixView(
        numbers, rows: [MatrixAxis(2, stride: stride)], columns: [MatrixAxis(1, stride: 1)],
        start: start)
      return matmul(
        column, row, into: [4], rows: [MatrixAxis(2, stride: 1)],
        columns: [MatrixAxis(2, stride: 2)])
    }
    #expect(product(start: 2, stride: 1) == [30, 40, 210, 280])
    #expect(product(start: 3, stride: -1) == [40, 30, 280, 210])
  }

  @Test("An infinity in a row's product stays infinite, at any depth", arguments: 1...9)
  func infinity(depth: Int) {
    let ones = Tensor<Float>.ones([1, depth])
    for row in 0..<depth {
      var b = Tensor<Float>.ones([depth, 37])
      b[row, 5] = .infinity
      b[row, 36] = -.infinity
      let product = matmul(ones, b)
      #expect(product[0, 5] == .infinity)
      #expect(product[0, 36] == -.infinity)
      #expect(product[0, 4] == Float(depth))
    }
  }
}
