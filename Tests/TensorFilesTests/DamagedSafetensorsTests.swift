import Foundation
import Tensors
import Testing

@testable import TensorFiles

@Suite("Safetensors files that are damaged")
struct DamagedSafetensorsTests {
  @Test(
    "Each is an error of one line",
    arguments: SafetensorsDamage.lengths + SafetensorsDamage.headers + SafetensorsDamage.places)
  func damaged(_ damage: SafetensorsDamage) throws {
    let line = try #require(complaint(about: damage.content))
    #expect(line.hasPrefix("some/file: \(damage.problem)"))
    #expect(line.hasSuffix("; put a good copy in its place"))
    #expect(!line.contains("\n"))
  }

  @Test("The same content undamaged is read")
  func undamaged() throws {
    let file = try Safetensors(safetensors(header: "{\"x\":\(safetensorsEntry())}"), of: "file")
    #expect(file.tensors == [NamedTensor("x", [0, 0] as Tensor<Float>)])
  }

  @Test(
    "Other types are refused by their name", arguments: ["F8_E4M3", "I64", "U8", "f32", ""])
  func otherTypes(type: String) {
    let line = complaint(about: safetensors(header: "{\"x\":\(safetensorsEntry(type: type))}"))
    #expect(
      line
        == "some/file: x is of type \(type), and only F16, BF16, F32 and F64 are understood; convert it"
    )
  }

  @Test("A name of a thousand lines makes an error of one")
  func longName() throws {
    let name = String(repeating: "\\n\\u2028\\u0007", count: 1000)
    let header = "{\"\(name)\":\(safetensorsEntry(type: "I8"))}"
    let line = try #require(complaint(about: safetensors(header: header)))
    #expect(line.count == 501)
    #expect(line.allSatisfy { !$0.isNewline && $0 != "\u{7}" })
  }

  private func complaint(about content: [UInt8]) -> String? {
    let error = #expect(throws: SafetensorsError.self) {
      try Safetensors(content, of: "some/file")
    }
    return error?.description
  }
}
