import Foundation
import Tensors
import Testing

@testable import TensorFiles

@Suite("Safetensors files damaged at random")
struct SafetensorsFuzzTests {
  /// How many files each seed damages; `FUZZ_FILES=250000 swift test --filter Fuzz` tries a million.
  private let count =
    ProcessInfo.processInfo.environment["FUZZ_FILES"].flatMap { Int($0) } ?? 2_000

  @Test("Each is refused in one line, or is a good file", arguments: 0..<4)
  func randomDamage(seed: Int) throws {
    let original = [UInt8](try expectedData("python.safetensors"))
    var random = RandomState(seed: seed)
    var refusals = 0
    for _ in 0..<count {
      let content = damaged(original, &random)
      do {
        let file = try Safetensors(content, of: "some/file")
        let copy = try Safetensors(file.content(), of: "copy")
        #expect(copy.tensors.map(\.shape) == file.tensors.map(\.shape), "\(content)")
        #expect(copy.metadata == file.metadata, "\(content)")
      } catch let error as SafetensorsError {
        refusals += 1
        let line = error.description
        // Byte by byte: a name may begin with an accent, which joins with the space before it.
        let namesFile = line.utf8.starts(with: "some/file: ".utf8)
        #expect(namesFile && !line.contains(where: \.isNewline), "\(content)")
      }
    }
    #expect(count / 2..<count ~= refusals)
  }

  /// Changes one to three places of the header, and in three cases of ten its length, where the file
  /// ends, or what stands behind the numbers.
  private func damaged(_ original: [UInt8], _ random: inout RandomState) -> [UInt8] {
    let size = Int(original[0]) + 256 * Int(original[1])
    var header = Array(original[8..<8 + size])
    for _ in 0..<random.integer(in: 1..<4) { damage(&header, &random) }
    var content = safetensors(header: header, numbers: Array(original[(8 + size)...]))
    switch random.integer(in: 0..<10) {
    case 0: content[random.integer(in: 0..<8)] = UInt8(random.integer(in: 0..<256))
    case 1: content.removeLast(random.integer(in: 1..<content.count + 1))
    case 2: content += content.prefix(random.integer(in: 1..<20))
    default: break
    }
    return content
  }

  /// Changes a byte or a digit, cuts a piece out or puts it in twice, or lets a number begin with one
  /// that is hard to bear.
  private func damage(_ header: inout [UInt8], _ random: inout RandomState) {
    let start = random.integer(in: 0..<header.count)
    let end = min(start + random.integer(in: 1..<20), header.count)
    let digit = header[start...].firstIndex { 48...57 ~= $0 } ?? start
    switch random.integer(in: 0..<5) {
    case 0: header[start] = UInt8(random.integer(in: 0..<256))
    case 1: header[digit] = UInt8(random.integer(in: 48..<58))
    case 2: header.removeSubrange(start..<min(end, header.count - 1))
    case 3: header.insert(contentsOf: header[start..<end], at: start)
    default:
      let number = Self.hardNumbers[random.integer(in: 0..<Self.hardNumbers.count)]
      header.insert(contentsOf: number.utf8, at: digit)
    }
  }

  private static let hardNumbers = [
    "-", "1e999", "0.", "922337203685477580", "99999999999999999999",
  ]
}
