import Foundation
import Tensors
import Testing

/// What one array looks like in NumPy; see Expected/printing.py.
private struct PrintedArray: Decodable, Sendable, CustomTestStringConvertible {
  let type: String
  let shape: [Int]
  let cycle: [String]
  let text: String

  var testDescription: String { "\(type) \(describe(shape)) \(cycle.prefix(4))" }

  /// The tensor whose elements repeat the cycle.
  func tensor<Element: TensorElement>(_ parse: (String) -> Element?) throws -> Tensor<Element> {
    let values = try cycle.map { try #require(parse($0)) }
    let count = shape.reduce(1, *)
    return Tensor(shape: shape, elements: (0..<count).map { values[$0 % values.count] })
  }
}

/// The digits Python writes for the float with these bits; see Expected/pythonRepr.py.
private struct WrittenFloat: Decodable, Sendable {
  let bits: UInt64
  let text: String
}

@Suite("Printing as NumPy does")
struct PrintingTests {
  @Test("A tensor prints as NumPy's array2string", arguments: try printedArrays())
  private func printsAsNumPy(array: PrintedArray) throws {
    let description =
      switch array.type {
      case "float64": try array.tensor(Double.init).description
      case "float32": try array.tensor(Float.init).description
      case "int64": try array.tensor { Int($0) }.description
      default: try array.tensor { Bool($0.lowercased()) }.description
      }
    #expect(description == array.text)
  }

  @Test("The expected arrays cover every type, rank and the summary's threshold")
  func coversAllKinds() throws {
    let arrays = try Self.printedArrays()
    #expect(arrays.count >= 300)
    #expect(Set(arrays.map(\.type)) == ["float64", "float32", "int64", "bool"])
    #expect(Set(arrays.map(\.shape.count)) == [0, 1, 2, 3, 4])
    #expect(arrays.contains { $0.shape == [1000] } && arrays.contains { $0.shape == [1001] })
  }

  @Test("A double is written as Python's repr writes it")
  func doublesAsPython() throws {
    for float in try Self.writtenFloats("float64") {
      #expect(pythonRepr(Double(bitPattern: float.bits)) == float.text)
    }
  }

  @Test("A 32-bit float is written as NumPy's str writes it")
  func floatsAsNumPy() throws {
    for float in try Self.writtenFloats("float32") {
      #expect(pythonRepr(Float(bitPattern: UInt32(float.bits))) == float.text)
    }
  }

  private static func printedArrays() throws -> [PrintedArray] {
    try JSONDecoder().decode([PrintedArray].self, from: expectedData("printing.json"))
  }

  private static func writtenFloats(_ type: String) throws -> [WrittenFloat] {
    let written = try JSONDecoder().decode(
      [String: [WrittenFloat]].self, from: expectedData("pythonRepr.json"))
    return try #require(written[type])
  }
}
