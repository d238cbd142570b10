import Tensors
import Testing

/// A kind of element that the scripts in Expected/ compute with.
enum SeededValues: String, Decodable, Sendable {
  /// Numbers between -4 and 4.
  case uniform

  /// Whole numbers between -2 and 2, so that many are equal.
  case ties

  /// Zeros of both signs, infinities, NaN and a few ordinary numbers.
  case special

  /// Makes the tensor that Expected/seeded.py makes from the same seed.
  func tensor<Element: Scalar>(seed: Int, _ shape: [Int]) -> Tensor<Element> {
    var random = RandomState(seed: seed)
    switch self {
    case .uniform:
      return random.uniform(shape: shape, in: -4..<4)
    case .ties:
      return Tensor(random.integers(in: -2..<3, shape: shape))
    case .special:
      let table: [Element] = [.nan, .infinity, -.infinity, 0, -0.0, 1, -1.5, 2]
      return random.integers(in: 0..<8, shape: shape).map { table[$0] }
    }
  }
}

/// Reads the elements that Expected/seeded.py wrote with its function `text`.
func tensor<Element: TensorElement & LosslessStringConvertible>(
  _ shape: [Int], _ text: String
) throws -> Tensor<Element> {
  let elements = try text.split(separator: " ").map { try #require(Element(String($0))) }
  return Tensor(shape: shape, elements: elements)
}

/// Expects two tensors to have the same shape and equal elements, where NaN equals NaN.
func expectSame<Element: Scalar>(
  _ actual: Tensor<Element>, _ expected: Tensor<Element>,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(actual.shape == expected.shape, sourceLocation: sourceLocation)
  let differing = zip(actual.elements, expected.elements).enumerated().first {
    $1.0 != $1.1 && !($1.0.isNaN && $1.1.isNaN)
  }
  if let (index, elements) = differing {
    Issue.record(
      "element \(index): \(elements.0) is not \(elements.1)", sourceLocation: sourceLocation)
  }
}
