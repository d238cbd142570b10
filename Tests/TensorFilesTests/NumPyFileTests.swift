import Foundation
import TestSupport
import Tensors
import Testing

@testable import TensorFiles

/// A file that NumPy has written, and what it holds; see Expected/npy.py.
private struct ExpectedFile: Decodable, Sendable, CustomTestStringConvertible {
  let type: String
  let layout: String
  let shape: [Int]
  let numbers: [String]
  let file: Data

  var testDescription: String { "\(type) \(describe(shape)) \(layout)" }

  static func all() throws -> [ExpectedFile] {
    try JSONDecoder().decode([ExpectedFile].self, from: expectedData("npy.json"))
  }
}

@Suite("Files of NumPy")
struct NumPyFileTests {
  @Test("A file that NumPy wrote is read", arguments: try ExpectedFile.all())
  private func reading(expected: ExpectedFile) throws {
    let file = try NumPyFile([UInt8](expected.file), of: "file")
    #expect(file.shape == expected.shape)
    if expected.type.contains("f") {
      let found: Tensor<Double> = file.tensor()
      let wanted = try expected.numbers.map { try #require(Double($0)) }
      #expect(found.elements.elementsEqual(wanted) { $0 == $1 || $0.isNaN && $1.isNaN })
      #expect(throws: ArrayFileError.self) { try file.integers() }
    } else {
      let wanted = try expected.numbers.map { try #require(Int($0)) }
      #expect(try file.integers() == Tensor(shape: expected.shape, elements: wanted))
    }
  }

  @Test(
    "What is written is byte for byte what NumPy writes",
    arguments: try ExpectedFile.all().filter {
      $0.layout == "C" && ["<f4", "<f8", "<i8", "<b1", "|b1"].contains($0.type)
    })
  private func writing(expected: ExpectedFile) throws {
    let bytes = [UInt8](expected.file)
    #expect(try NumPyFile(bytes, of: "file").content() == bytes)
  }

  @Test("Arrays come back from files")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let x = Tensor<Float>([[0.1, -0.0], [.infinity, .leastNonzeroMagnitude]])
    try NumPyFile(x).write(to: folder.path("x.npy"))
    #expect(try NumPyFile.read(from: folder.path("x.npy")).tensor() == x)
    try NumPyFile([3, 1, 2] as Tensor<Int>).write(to: folder.path("x.npy"))
    #expect(try NumPyFile.read(from: folder.path("x.npy")).integers() == [3, 1, 2])
    try NumPyFile([true, false] as Tensor<Bool>).write(to: folder.path("x.npy"))
    #expect(try NumPyFile.read(from: folder.path("x.npy")).values == .truths([true, false]))
  }

  @Test("Each of two hundred damaged files is refused in one line")
  func damages() throws {
    let whole = NumPyFile(Tensor<Double>(shape: [2, 3], elements: [1, 2, 3, 4, 5, 6])).content()
    var damaged = (0..<whole.count).map { Array(whole[..<$0]) }
    damaged += (0..<10).filter { $0 != 8 && $0 != 9 }.map { place in
      whole.enumerated().map { $0 == place ? $1 ^ 0x55 : $1 }
    }
    damaged += (1...9).map { whole + Array(repeating: 0, count: $0) }
    let headers = [
      "", "{", "{}", "[]", "{'descr': '<f8'}", "None", "{'descr': }", "{'descr' '<f8'}",
      "{'descr': '<f8', 'shape': (2, 3)}", "{'fortran_order': False, 'shape': (2, 3)}",
    ]
    let types = [
      "<c16", "<U3", "|O", "<M8", "f8", "", "<f", "<f16", "<i3", "|S4", "?f8", "<f88", "<b2",
    ]
    let shapes = [
      "(2, 4)", "(2, 3", "2, 3", "[2, 3]", "(2, -3)", "(2.0, 3)", "(2, 3,, )", "(6)", "(a,)", "()",
      "(9223372036854775807, 2)", "(4294967296, 4294967296)", "(99999999999999999999, 1)", "(,)",
      "None", "(0,)", "(2 3)", "(7,)",
    ]
    let orders = ["false", "1", "'False'", "Tru", "None"]
    var texts = headers + types.map { header(type: $0) } + shapes.map { header(shape: $0) }
    texts += orders.map { header(order: $0) }
    texts.append(header() + "x")
    texts.append(header().replacing("}", with: "'more': 1}"))
    texts.append(header().replacing("}", with: "'descr': '<f8'}"))
    damaged += texts.map { file($0, data: whole.suffix(48)) }
    #expect(damaged.count >= 200)
    for content in damaged {
      let error = #expect(throws: ArrayFileError.self) { try NumPyFile(content, of: "x.npy") }
      let line = try #require(error?.description)
      #expect(line.hasPrefix("x.npy: ") && !line.contains("\n") && line.contains("; "))
    }
    let endless = file(header(shape: "(0, 4611686018427387904)"), data: whole.suffix(0))
    #expect(throws: ArrayFileError.self) { try NumPyFile(endless, of: "x.npy") }
    // The same, undamaged.
    #expect(try NumPyFile(file(header(), data: whole.suffix(48)), of: "x.npy").shape == [2, 3])
  }

  private func header(
    type: String = "<f8", order: String = "False", shape: String = "(2, 3)"
  ) -> String {
    "{'descr': '\(type)', 'fortran_order': \(order), 'shape': \(shape), }"
  }

  private func file(_ header: String, data: ArraySlice<UInt8>) -> [UInt8] {
    [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(header.utf8.count), 0] + Array(header.utf8) + data
  }
}
