import Testing

@testable import Notebook

@Suite("A line of styled text")
struct StyledLineTests {
  @Test("Is broken between words, and keeps them all", arguments: 8...40)
  func wrapping(width: Int) {
    var line = StyledLine("The loss ")
    line.append("falls", .strong)
    line.append(" steeply, then slowly: 数学は楽しい ✅ and so on.")
    let lines = line.wrapped(to: width, indent: StyledLine("  "))
    #expect(lines.allSatisfy { $0.columns <= width })
    let words = lines.flatMap { $0.text.split(separator: " ") }
    if width > 16 { #expect(words == line.text.split(separator: " ")) }
    #expect(words.joined() == line.text.replacing(" ", with: ""))
    #expect(lines.flatMap(\.pieces).filter { $0.style == .strong }.map(\.text) == ["falls"])
  }

  @Test("Keeps the spaces at its beginning")
  func indent() {
    let lines = StyledLine("    [1 2 3").wrapped(to: 7, indent: StyledLine("      "))
    #expect(lines.map(\.text) == ["    [1", "      2", "      3"])
  }

  @Test("Ends in an ellipsis where it is cut")
  func shortening() {
    #expect(StyledLine("数学 is").shortened(to: 6).text == "数学 …")
    #expect(StyledLine("short").shortened(to: 5).text == "short")
    #expect(StyledLine("short").shortened(to: 0).text.isEmpty)
  }

  @Test("Shows keywords, texts and comments of Swift code, and the code as it is")
  func code() {
    let code = """
      let x = f("a \\"b\\" let", in: .in)  // let it be
      let s = \"\"\"
        let no keyword
        \"\"\"
      if x { return }
      """
    let lines = SwiftCode.lines(code)
    #expect(lines.map(\.text).joined(separator: "\n") == code)
    let keywords = lines.flatMap(\.pieces).filter { $0.style == .keyword }.map(\.text)
    #expect(keywords == ["let", "in", "let", "if", "return"])
    #expect(lines[0].pieces.last == StyledLine.Piece(text: "// let it be", style: .comment))
    #expect(lines[2].pieces.map(\.style) == [.string])
  }
}
