import TestSupport
import Testing

@testable import Tensors

@Suite("Matrices read where they lie")
struct MatrixViewTests {
  private func images(_ shape: [Int], seed: Int = 1) -> Tensor<Double> {
    var random = RandomState(seed: seed)
    return random.normal(shape: shape)
  }

  @Test(
    "A product of the patches of images is their convolution",
    arguments: [[1, 1, 3, 3], [2, 3, 7, 5], [5, 2, 16, 17], [32, 4, 9, 9]], [1, 2, 3])
  func patches(shape: [Int], kernel: Int) {
    let (n, c, h, w) = (shape[0], shape[1], shape[2], shape[3])
    let (oh, ow, filters) = (h - kernel + 1, w - kernel + 1, 5)
    let x = images(shape)
    let weight = images([filters, c, kernel, kernel], seed: 2)
    let bias = images([filters], seed: 3)
    let depth = c * kernel * kernel
    let result = matmul(
      MatrixView(
        x,
        rows: [
          MatrixAxis(n, stride: c * h * w), MatrixAxis(oh, stride: w), MatrixAxis(ow, stride: 1),
        ],
        columns: [
          MatrixAxis(c, stride: h * w), MatrixAxis(kernel, stride: w),
          MatrixAxis(kernel, stride: 1),
        ]),
      MatrixView(
        weight, rows: [MatrixAxis(depth, stride: 1)], columns: [MatrixAxis(filters, stride: depth)]),
      bias: bias, into: [n, filters, oh, ow],
      rows: [MatrixAxis(n, stride: filters * oh * ow), MatrixAxis(oh * ow, stride: 1)],
      columns: [MatrixAxis(filters, stride: oh * ow)])
    for i in 0..<n {
      for f in 0..<filters {
        for y in 0..<oh {
          for z in 0..<ow {
            var sum = bias[f]
            for k in 0..<c {
              for dy in 0..<kernel {
                for dz in 0..<kernel {
                  sum += x[i, k, y + dy, z + dz] * weight[f, k, dy, dz]
                }
              }
            }
            expectClose(result[i, f, y, z], sum, atol: 1e-12)
          }
        }
      }
    }
  }

  @Test("Rows and columns exchanged are the transposed matrix, a negative stride reads backward")
  func transposed() {
    let (a, b) = (images([3, 4]), images([3, 2]))
    let product = matmul(
      MatrixView(a, rows: [MatrixAxis(4, stride: 1)], columns: [MatrixAxis(3, stride: 4)]),
      MatrixView(b, rows: [MatrixAxis(3, stride: 2)], columns: [MatrixAxis(2, stride: 1)]),
      into: [4, 2], rows: [MatrixAxis(4, stride: 2)], columns: [MatrixAxis(2, stride: 1)])
    #expect(product == matmul(transposed: a, b))
    let backward = matmul(
      MatrixView(
        a, rows: [MatrixAxis(4, stride: -1)], columns: [MatrixAxis(3, stride: 4)], start: 3),
      MatrixView(b, rows: [MatrixAxis(3, stride: 2)], columns: [MatrixAxis(2, stride: 1)]),
      into: [4, 2], rows: [MatrixAxis(4, stride: 2)], columns: [MatrixAxis(2, stride: 1)])
    for row in 0..<4 { #expect(backward[row: row] == product[row: 3 - row]) }
  }

  @Test(
    "The sum over a long depth goes in order, whatever the number of rows, then comes the bias",
    arguments: [1, 3, 8, 50], [1, 511, 512, 513, 2000])
  func order(rows: Int, depth: Int) {
    let (a, b) = (images([rows, depth]), images([depth, 40], seed: 2))
    let bias = images([40], seed: 3)
    let result = matmul(
      MatrixView(
        a, rows: [MatrixAxis(rows, stride: depth)], columns: [MatrixAxis(depth, stride: 1)]),
      MatrixView(b, rows: [MatrixAxis(depth, stride: 40)], columns: [MatrixAxis(40, stride: 1)]),
      bias: bias, into: [rows, 40], rows: [MatrixAxis(rows, stride: 40)],
      columns: [MatrixAxis(40, stride: 1)])
    for i in [0, rows - 1] {
      for j in [0, 17, 39] {
        var sum = 0.0
        for k in 0..<depth { sum.addProduct(a[i, k], b[k, j]) }
        #expect(result[i, j] == sum + bias[j])
      }
    }
    #expect(result == matmul(a, b) + bias)
  }

  @Test(
    "A wide product over a long depth is the sum of equal parts of it, each in order, then the bias"
  )
  func parts() {
    let (rows, depth, columns) = (33, 784, 520)
    let (a, b) = (images([rows, depth]), images([depth, columns], seed: 2))
    let bias = images([columns], seed: 3)
    let result = matmul(
      MatrixView(
        a, rows: [MatrixAxis(rows, stride: depth)], columns: [MatrixAxis(depth, stride: 1)]),
      MatrixView(
        b, rows: [MatrixAxis(depth, stride: columns)], columns: [MatrixAxis(columns, stride: 1)]),
      bias: bias, into: [rows, columns], rows: [MatrixAxis(rows, stride: columns)],
      columns: [MatrixAxis(columns, stride: 1)])
    for i in [0, 7, 32] {
      for j in [0, 17, 256, 519] {
        let parts = stride(from: 0, to: depth, by: depth / 4).map { start in
          var sum = 0.0
          for k in start..<start + depth / 4 { sum.addProduct(a[i, k], b[k, j]) }
          return sum
        }
        #expect(result[i, j] == parts.dropFirst().reduce(parts[0], +) + bias[j])
      }
    }
  }

  @Test(
    "Results that lie column by column are the transposed ones of those that lie row by row",
    arguments: [(40, 512, 300), (7, 20, 3), (64, 33, 32), (300, 5, 17), (1, 9, 40), (40, 9, 1)])
  func columnByColumn(rows: Int, depth: Int, columns: Int) {
    let (a, b) = (images([rows, depth]), images([depth, columns], seed: 2))
    let result = matmul(
      MatrixView(
        a, rows: [MatrixAxis(rows, stride: depth)], columns: [MatrixAxis(depth, stride: 1)]),
      MatrixView(
        b, rows: [MatrixAxis(depth, stride: columns)], columns: [MatrixAxis(columns, stride: 1)]),
      into: [columns, rows], rows: [MatrixAxis(rows, stride: 1)],
      columns: [MatrixAxis(columns, stride: rows)])
    expectClose(result, matmul(a, b).transposed(), rtol: 1e-9, atol: 1e-12)
    expectClose(matmul(transposed: b, a.transposed()), result, rtol: 1e-9, atol: 1e-12)
    expectClose(matmul(b.transposed(), transposed: a), result, rtol: 1e-9, atol: 1e-12)
  }

  @Test("The rows of a result may come in any order")
  func permutedRows() {
    let (a, b) = (images([6, 5]), images([5, 64], seed: 2))
    let result = matmul(
      MatrixView(a, rows: [MatrixAxis(6, stride: 5)], columns: [MatrixAxis(5, stride: 1)]),
      MatrixView(b, rows: [MatrixAxis(5, stride: 64)], columns: [MatrixAxis(64, stride: 1)]),
      into: [2, 3, 64], rows: [MatrixAxis(3, stride: 64), MatrixAxis(2, stride: 3 * 64)],
      columns: [MatrixAxis(64, stride: 1)])
    #expect(result == matmul(a, b).reshaped(3, 2, 64).transposed(1, 0, 2))
  }

  @Test("Without depth the bias remains")
  func noDepth() {
    let empty = Tensor<Float>(shape: [0], elements: [])
    let result = matmul(
      MatrixView(empty, rows: [MatrixAxis(2, stride: 0)], columns: [MatrixAxis(0, stride: 1)]),
      MatrixView(empty, rows: [MatrixAxis(0, stride: 1)], columns: [MatrixAxis(3, stride: 1)]),
      bias: [1, 2, 3], into: [3, 2], rows: [MatrixAxis(2, stride: 1)],
      columns: [MatrixAxis(3, stride: 2)])
    #expect(result == [[1, 1], [2, 2], [3, 3]])
  }

  @Test("Images are placed in larger ones, with gaps, and cropped")
  func placed() {
    let image: Tensor<Float> = [[[1, 2], [3, 4]]]
    #expect(
      image.placed(inHeight: 3, width: 4, top: 1, left: 1)
        == [[[0, 0, 0, 0], [0, 1, 2, 0], [0, 3, 4, 0]]])
    #expect(
      image.placed(inHeight: 3, width: 4, top: 0, left: 1, spacing: (2, 2))
        == [[[0, 1, 0, 2], [0, 0, 0, 0], [0, 3, 0, 4]]])
    #expect(image.placed(inHeight: 1, width: 1, top: -1, left: 0) == [[[3]]])
    #expect(image.placed(inHeight: 2, width: 1, top: 0, left: -1) == [[[2], [4]]])
    #expect(image.placed(inHeight: 2, width: 2, top: 5, left: -7) == [[[0, 0], [0, 0]]])
    #expect(
      image.placed(inHeight: 2, width: 3, top: -2, left: -1, spacing: (3, 2))
        == [[[0, 0, 0], [0, 4, 0]]])
  }
}
