import Foundation
import Tensors

/// A product's sizes, (rows, depth) · (depth, columns), and which operand lies transposed.
private struct ProductSize {
  let rows: Int
  let depth: Int
  let columns: Int
  var isATransposed = false
  var isBTransposed = false

  var name: String {
    "\(rows)×\(depth)\(isATransposed ? "ᵀ" : "") · \(depth)×\(columns)\(isBTransposed ? "ᵀ" : "")"
  }
}

/// A large square, and what the published networks compute: forward, and both gradients.
private let sizes = [
  ProductSize(rows: 1024, depth: 1024, columns: 1024),
  ProductSize(rows: 50, depth: 784, columns: 64),
  ProductSize(rows: 784, depth: 50, columns: 64, isATransposed: true),
  ProductSize(rows: 32, depth: 784, columns: 512),
  ProductSize(rows: 784, depth: 32, columns: 512, isATransposed: true),
  ProductSize(rows: 32, depth: 784, columns: 2048),
  ProductSize(rows: 784, depth: 32, columns: 2048, isATransposed: true),
  ProductSize(rows: 32, depth: 3136, columns: 512),
  ProductSize(rows: 3136, depth: 32, columns: 512, isATransposed: true),
  ProductSize(rows: 32, depth: 512, columns: 3136, isBTransposed: true),
  ProductSize(rows: 32, depth: 512, columns: 10),
  ProductSize(rows: 512, depth: 32, columns: 10, isATransposed: true),
  ProductSize(rows: 32, depth: 10, columns: 512, isBTransposed: true),
  ProductSize(rows: 1, depth: 784, columns: 512),
]

/// Products in both types, in GFLOP/s.
func products() -> [Benchmark] {
  sizes.map { product($0, Float.self) } + sizes.map { product($0, Double.self) }
}

private func product<Element: Scalar>(_ size: ProductSize, _ type: Element.Type) -> Benchmark {
  Benchmark(name: "\(type) \(size.name)", unit: "GFLOP/s") {
    var random = RandomState(seed: 0)
    let a: Tensor<Element> = random.uniform(
      shape: size.isATransposed ? [size.depth, size.rows] : [size.rows, size.depth])
    let b: Tensor<Element> = random.uniform(
      shape: size.isBTransposed ? [size.columns, size.depth] : [size.depth, size.columns])
    let operations = 2 * Double(size.rows * size.depth * size.columns)
    return (
      {
        if size.isATransposed {
          _ = matmul(transposed: a, b)
        } else if size.isBTransposed {
          _ = matmul(a, transposed: b)
        } else {
          _ = matmul(a, b)
        }
      }, { operations / $0 / 1e9 }
    )
  }
}
