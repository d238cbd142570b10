#if canImport(Glibc)
  import Foundation
  import Testing

  @Suite("A chapter in a terminal", .timeLimit(.minutes(2)))
  struct TerminalTests {
    private let prompt = "q quits — "

    @Test("Shows colours, and goes on at Return until the section ends")
    func stepping() throws {
      let terminal = try PseudoTerminal("ch05", ["5.2", "--step"])
      let first = terminal.read(until: prompt)
      #expect(first.contains("\u{1B}[1m") && first.contains("Part by part"))
      #expect(!first.contains("numerical derivative"))
      try terminal.type("\n")
      #expect(terminal.read(until: prompt).contains("Against a numerical derivative"))
      try terminal.type("\n")
      #expect(terminal.end() == 0)
    }

    @Test("Quits at q")
    func quitting() throws {
      let terminal = try PseudoTerminal("ch05", ["--step"])
      _ = terminal.read(until: prompt)
      try terminal.type("q\n")
      #expect(terminal.end() == 0)
    }

    @Test("Quits at the end of input, Ctrl-D")
    func endOfInput() throws {
      let terminal = try PseudoTerminal("ch05", ["--step"])
      _ = terminal.read(until: prompt)
      try terminal.type("\u{04}")
      #expect(terminal.end() == 0)
    }

    @Test("Is interrupted by Ctrl-C")
    func interruption() throws {
      let terminal = try PseudoTerminal("ch05", ["--step"])
      _ = terminal.read(until: prompt)
      try terminal.type("\u{03}")
      #expect(terminal.end() == -SIGINT)
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
