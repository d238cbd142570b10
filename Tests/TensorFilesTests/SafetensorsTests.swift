import Foundation
import Tensors
import Testing

@testable import TensorFiles

/// The contents of a file of expected values.
func expectedData(_ name: String) throws -> Data {
  let folder = try #require(Bundle.module.resourceURL)
  return try Data(contentsOf: folder.appending(path: "Expected/\(name)"))
}

@Suite("Safetensors files")
struct SafetensorsTests {
  /// What Expected/safetensors.py gives to Python's package, in the order in which that writes it.
  static let tensors = [
    NamedTensor("b", Tensor([0.1, -Double.infinity, .leastNonzeroMagnitude])),
    NamedTensor(
      "W",
      Tensor(
        shape: [2, 3],
        elements: [1, 2, 3, -0.5, .leastNonzeroMagnitude, Float.greatestFiniteMagnitude])),
    NamedTensor("empty", Tensor<Float>.zeros([0, 3])),
    NamedTensor("scalar", Tensor<Float>(shape: [], elements: [7])),
    NamedTensor("ü/\"\\\n", Tensor<Float>([-0.0])),
  ]

  #if !(os(macOS) && arch(x86_64))
    @Test("Each number of 16 bits is widened as Swift's own type widens it")
    func halfPrecision() throws {
      let bits = (0...UInt16.max).map { $0 }
      let bytes = bits.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
      let header = "{\"x\":{\"dtype\":\"F16\",\"shape\":[65536],\"data_offsets\":[0,131072]}}"
      let file = try Safetensors(
        safetensors(header: Array(header.utf8), numbers: bytes), of: "file")
      let read: Tensor<Float> = try file.tensor("x", shape: [65536])
      for (number, bits) in zip(read.elements, bits) {
        let expected = Float(Float16(bitPattern: bits))
        #expect(number.bitPattern == expected.bitPattern || number.isNaN && expected.isNaN)
      }
    }
  #endif

  @Test("A brain float is the upper half of 32 bits")
  func brainFloat() throws {
    let header = "{\"x\":{\"dtype\":\"BF16\",\"shape\":[3],\"data_offsets\":[0,6]}}"
    let bytes: [UInt8] = [0x80, 0x3f, 0x49, 0xc0, 0x80, 0xff]
    let file = try Safetensors(safetensors(header: Array(header.utf8), numbers: bytes), of: "f")
    let read: Tensor<Float> = try file.tensor("x", shape: [3])
    #expect(read.elements == [1, -3.140625, -.infinity])
  }

  @Test("A file of Python's package is read")
  func readsPythonsFile() throws {
    let file = try Safetensors([UInt8](expectedData("python.safetensors")), of: "python")
    #expect(file.tensors == Self.tensors)
    #expect(file.metadata == ["made by": "Python"])
    let zero: Tensor<Float> = try file.tensor("ü/\"\\\n", shape: [1])
    #expect(zero[0].sign == .minus)
  }

  @Test("What is written is byte for byte what Python's package writes")
  func writesPythonsFile() throws {
    let file = Safetensors(tensors: Self.tensors, metadata: ["made by": "Python"])
    #expect(try file.content() == [UInt8](expectedData("python.safetensors")))
  }

  @Test("Every bit comes back from a file")
  func roundTrip() throws {
    let path = temporaryPath()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let bits: [UInt32] = [0, 1, 0x8000_0000, 0x7f80_0000, 0x7fc0_1234, 0x3dcc_cccd]
    let numbers = Tensor(bits.map { Float(bitPattern: $0) })
    let notes = ["": "", "a:\"b\"": "line\nline", "{": "\u{1F600} \u{0} \u{2028}"]
    try Safetensors(tensors: [NamedTensor("x", numbers)], metadata: notes).write(to: path)
    try Safetensors(tensors: [NamedTensor("x", numbers)], metadata: notes).write(to: path)
    let file = try Safetensors.read(from: path)
    #expect(file.metadata == notes)
    let found: Tensor<Float> = try file.tensor("x", shape: [6])
    #expect(found.elements.map(\.bitPattern) == bits)
  }

  @Test("Nothing at all can be written and read")
  func empty() throws {
    let content = try Safetensors(tensors: []).content()
    #expect(content == [8, 0, 0, 0, 0, 0, 0, 0] + Array("{}      ".utf8))
    #expect(try Safetensors(content, of: "file").tensors.isEmpty)
  }

  @Test("Numbers are of the type that is asked for")
  func conversion() throws {
    let file = Safetensors(tensors: [
      NamedTensor("x", [0.1] as Tensor<Float>), NamedTensor("y", [0.1] as Tensor<Double>),
    ])
    #expect(try file.tensor("x", shape: [1]) == Tensor<Double>([0.10000000149011612]))
    #expect(try file.tensor("y", shape: [1]) == Tensor<Float>([0.1]))
  }
}

@Suite("Safetensors files where there is none or no room")
struct SafetensorsPathTests {
  @Test(
    "A path that cannot be read is an error of one line", arguments: ["", "/", "no/such\nfile"])
  func unreadable(path: String) throws {
    let error = #expect(throws: SafetensorsError.self) { try Safetensors.read(from: path) }
    let line = try #require(error?.description)
    let shownPath = path.replacing("\n", with: "?")
    #expect(line.hasPrefix("\(shownPath) cannot be read: "))
    #expect(line.hasSuffix("; check the path and the permissions"))
  }

  @Test("A pipe in the file's place is refused, and not waited for")
  func pipe() throws {
    let path = temporaryPath()
    try #require(mkfifo(path, 0o600) == 0)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let error = #expect(throws: SafetensorsError.self) { try Safetensors.read(from: path) }
    #expect(error?.description.contains("it is a pipe or a device") == true)
  }

  @Test("A path that cannot be written is an error of one line")
  func unwritable() throws {
    let path = temporaryPath() + "/file"
    let error = #expect(throws: SafetensorsError.self) {
      try Safetensors(tensors: []).write(to: path)
    }
    #expect(error?.description.hasPrefix("\(path) cannot be written: ") == true)
    #expect(error?.description.contains("\n") == false)
  }

  @Test("A folder in the file's place stays, and nothing is left beside it")
  func folderInTheWay() throws {
    let folder = temporaryPath()
    let inTheWay = folder + "/file/content"
    try FileManager.default.createDirectory(
      atPath: inTheWay, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(throws: SafetensorsError.self) {
      try Safetensors(tensors: []).write(to: folder + "/file")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["file"])
    #expect(FileManager.default.fileExists(atPath: inTheWay))
  }
}

/// A path at which there is nothing.
private func temporaryPath() -> String {
  URL.temporaryDirectory.appending(path: "safetensors \(UUID().uuidString)")
    .path(percentEncoded: false)
}
