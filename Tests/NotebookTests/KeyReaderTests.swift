import Testing

@testable import Notebook

@Suite("Keys")
struct KeyReaderTests {
  private static let typed =
    "q→日\u{1B}[A\u{1B}OB\u{1B}[1;5C\u{1B}[D\u{1B}[5~\r\u{7F}\u{3}\u{1B}[99~/"
  private static let keys: [Key] = [
    .character("q"), .character("→"), .character("日"), .up, .down, .right, .left, .pageUp, .enter,
    .backspace, .control("c"), .character("/"),
  ]

  private func read(_ parts: [[UInt8]]) -> [Key] {
    var reader = KeyReader()
    var keys: [Key] = []
    for part in parts {
      reader.add(part)
      while let key = reader.next() { keys.append(key) }
    }
    return keys
  }

  @Test("Are read alike wherever the terminal's bytes are cut into two")
  func cuts() {
    let bytes = Array(Self.typed.utf8)
    for cut in 0...bytes.count {
      #expect(read([Array(bytes[..<cut]), Array(bytes[cut...])]) == Self.keys, "cut at \(cut)")
    }
    #expect(read(bytes.map { [$0] }) == Self.keys)
  }

  @Test("Escape is a key of its own only when nothing follows")
  func escape() {
    var reader = KeyReader()
    reader.add([0x1B])
    #expect(reader.next() == nil && reader.hasBytes)
    #expect(reader.next(isAll: true) == .escape)
    #expect(!reader.hasBytes)
  }

  @Test("Are text and no commands when they are pasted")
  func paste() {
    let keys = read([Array("a\u{1B}[200~q\né\u{1B}[201~q".utf8)])
    #expect(
      keys == [
        .character("a"), .pasted("q"), .pasted(" "), .pasted("é"), .character("q"),
      ])
  }

  @Test("Are made of any bytes without getting stuck")
  func noise() {
    var state: UInt64 = 1
    var reader = KeyReader()
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      let byte = UInt8(truncatingIfNeeded: state >> 33)
      reader.add([byte % 4 == 0 ? 0x1B : byte % 4 == 1 ? UInt8(ascii: "[") : byte])
      while reader.next() != nil {}
    }
    while reader.next(isAll: true) != nil {}
    #expect(!reader.hasBytes)
  }
}
