#if canImport(Glibc)
  import Foundation
  import Testing

  @Suite("A chapter in a terminal", .timeLimit(.minutes(30)))
  struct TerminalTests {
    @Test("Shows colours")
    func colours() throws {
      let terminal = try PseudoTerminal("ch05", ["5.2"])
      let page = terminal.read(until: "numerical derivative")
      #expect(page.contains("\u{1B}[1m") && page.contains("\u{1B}[35mlet"))
      #expect(terminal.end() == 0)
    }

    @Test(
      "Breaks no word and fills the width, from 40 to 120 columns", arguments: [40, 59, 80, 120])
    func widths(columns: Int) throws {
      let terminal = try PseudoTerminal("ch03", ["3.2.5", "3.3.2"], columns: columns, rows: 500)
      #expect(terminal.end() == 0)
      let plain = try run("ch03", ["3.2.5", "3.3.2"])
      let words = { (text: String) in
        text.split(whereSeparator: \.isWhitespace).filter { $0.allSatisfy(\.isLetter) }.count
      }
      let shown = terminal.screen.text
      if columns < 120 { #expect(terminal.screen.lines.allSatisfy { $0.count <= columns }) }
      #expect(abs(words(shown) - words(plain.output)) <= 2)
      #expect(!shown.contains("`"))
      #expect(terminal.screen.lines.map(\.count).max() ?? 0 > columns * 8 / 10)
    }

    @Test("Shows a progress bar while it trains, and removes it")
    func progress() throws {
      let terminal = try PseudoTerminal(
        "ch05", ["5.7.4", "--data", "synthetic", "--iterations", "2000"])
      let screen = terminal.read(until: "wrong answers")
      #expect(screen.contains("\rtraining █"))
      #expect(screen.contains(" s left\u{1B}[K"))
      #expect(screen.contains("\r\u{1B}[K"))
      #expect(terminal.end() == 0)
    }
  }
#endif
