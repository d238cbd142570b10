import Notebook
import Tensors

/// Sixteen numbers that one instruction works on.
typealias Vector = SIMD16<Float>

/// Two square matrices, row by row in lists, to be multiplied.
struct Problem {
  let n: Int
  let a: [Float]
  let b: [Float]

  init(_ page: Page) {
    n = Self.size(page)
    var random = RandomState(seed: page.seed)
    a = random.uniform(shape: [n, n], in: -0.5..<0.5).elements
    b = random.uniform(shape: [n, n], in: -0.5..<0.5).elements
  }

  /// How many rows and columns the matrices of a run have.
  static func size(_ page: Page) -> Int { page.options.size == .quick ? 512 : 1024 }

  /// How far a result is from the library's.
  func difference(_ c: [Float]) -> Float {
    let product = matmul(Tensor(shape: [n, n], elements: a), Tensor(shape: [n, n], elements: b))
    return zip(c, product.elements).map { abs($0 - $1) }.max() ?? 0
  }

  /// How far a result in vectors is from the library's.
  func difference(_ c: [Vector]) -> Float { difference(numbers(c)) }
}

/// The same numbers, sixteen to a vector.
///
/// - Precondition: their count is a multiple of sixteen.
func vectors(_ numbers: [Float]) -> [Vector] {
  stride(from: 0, to: numbers.count, by: Vector.scalarCount).map {
    Vector(numbers[$0..<$0 + Vector.scalarCount])
  }
}

/// The same numbers, one by one.
func numbers(_ vectors: [Vector]) -> [Float] {
  vectors.flatMap { vector in vector.indices.map { vector[$0] } }
}
