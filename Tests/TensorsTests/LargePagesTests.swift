#if os(Linux)
  import Foundation
  import Tensors
  import Testing

  /// What the system says of the memory that an address lies in: its flags, as `/proc/self/smaps` has them.
  private func flags(at address: Int) throws -> [Substring] {
    let smaps = try FileHandle(forReadingFrom: URL(fileURLWithPath: "/proc/self/smaps"))
    let file = String(decoding: try smaps.readToEnd() ?? Data(), as: UTF8.self)
    var isInside = false
    for line in file.split(separator: "\n") {
      let words = line.split(separator: " ")
      let bounds = words[0].split(separator: "-").compactMap { Int($0, radix: 16) }
      if bounds.count == 2 { isInside = bounds[0] <= address && address < bounds[1] }
      if isInside && words[0] == "VmFlags:" { return Array(words.dropFirst()) }
    }
    return []
  }

  private let hasLargePages = FileManager.default.fileExists(
    atPath: "/sys/kernel/mm/transparent_hugepage/enabled")

  @Suite("Large pages")
  struct LargePagesTests {
    @Test("Large arrays ask for large pages", .enabled(if: hasLargePages))
    func asksForLargePages() throws {
      let x = Tensor<Float>.ones([3_000_000])
      for array in [x.elements, (x + x).elements, matmul(x.reshaped([-1, 1]), [[2]]).elements] {
        let middle = array.withUnsafeBytes { Int(bitPattern: $0.baseAddress) + $0.count / 2 }
        #expect(try flags(at: middle).contains("hg"))
      }
    }
  }
#endif
