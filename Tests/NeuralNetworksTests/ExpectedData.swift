import Foundation
import Tensors
import Testing

/// The contents of a file of expected values.
func expectedData(_ name: String) throws -> Data {
  let folder = try #require(Bundle.module.resourceURL)
  return try Data(contentsOf: folder.appending(path: "Expected/\(name)"))
}

/// A tensor as the scripts in Expected write it.
struct Numbers: Decodable, Sendable {
  let shape: [Int]
  let elements: [Double]

  func tensor<Element: Scalar>() -> Tensor<Element> {
    Tensor(shape: shape, elements: elements.map { Element($0) })
  }
}
