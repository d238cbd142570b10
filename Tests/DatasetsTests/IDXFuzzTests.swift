import Foundation
import Tensors
import Testing

@testable import Datasets

@Suite("IDX files damaged at random")
struct IDXFuzzTests {
  /// How many files each seed damages; `FUZZ_FILES=250000 swift test --filter Fuzz` tries a million.
  private let count =
    ProcessInfo.processInfo.environment["FUZZ_FILES"].flatMap { Int($0) } ?? 2_000

  @Test("Each is refused in one line, or has as many values as its lengths say", arguments: 0..<4)
  func randomDamage(seed: Int) throws {
    let original = imagesFile((0..<60).map { UInt8($0) }, size: 5)
    var random = RandomState(seed: seed)
    var refusals = 0
    for _ in 0..<count {
      let content = damaged(original, &random)
      do {
        let file = try IDXFile(content, axes: 3, file: "some/file")
        #expect(file.lengths.reduce(1, *) == file.values.count, "\(content)")
        #expect(file.values == Array(content.dropFirst(16)), "\(content)")
      } catch let error as DatasetError {
        refusals += 1
        let line = error.description
        #expect(line.contains("some/file") && !line.contains(where: \.isNewline), "\(content)")
      }
    }
    #expect(count / 2..<count ~= refusals)
  }

  /// Changes one to three places, mostly in the header.
  private func damaged(_ original: [UInt8], _ random: inout RandomState) -> [UInt8] {
    var content = original
    for _ in 0..<random.integer(in: 1..<4) {
      let start = random.integer(in: 0..<min(20, content.count + 1))
      let end = min(start + random.integer(in: 1..<20), content.count)
      switch random.integer(in: 0..<6) {
      case 0: content.insert(UInt8(random.integer(in: 0..<256)), at: start)
      case 1: content.removeSubrange(min(start, end)..<end)
      case 2: content.insert(contentsOf: content[min(start, end)..<end], at: start)
      case 3: content.removeLast(min(random.integer(in: 0..<30), content.count))
      default:
        guard start < content.count else { continue }
        let bytes: [UInt8] = [0, 1, 3, 4, 5, 127, 128, 255]
        content[start] = bytes[random.integer(in: 0..<bytes.count)]
      }
    }
    return content
  }
}
