#if canImport(Glibc)
  import TestSupport
  import Testing

  let (right, left, down, escape) = ("\u{1B}[C", "\u{1B}[D", "\u{1B}[B", "\u{1B}")

  /// Tests that step through chapters, and keep the reader's places in a folder of their own.
  protocol SteppingTests {
    var folder: TemporaryFolder { get }
  }

  extension SteppingTests {
    func start(
      _ name: String, _ words: [String], columns: Int = 80, rows: Int = 40,
      environment: [String: String] = [:]
    ) throws -> PseudoTerminal {
      try PseudoTerminal(
        name, words + ["--step"], columns: columns, rows: rows,
        environment: ["XDG_STATE_HOME": folder.path].merging(environment) { $1 })
    }

    /// Presses a key, and waits for what it shows.
    func press(_ key: String, _ terminal: PseudoTerminal, for words: String) throws {
      try terminal.type(key)
      #expect(terminal.wait(for: words), "\(words) after \(key):\n\(terminal.screen.text)")
      terminal.settle()
    }

    /// Goes forward, screen by screen, until some words appear.
    func goOn(_ terminal: PseudoTerminal, to words: String) throws {
      // What is running may be about to show the words in the place where the reader is.
      _ = terminal.wait { screen in
        screen.isAlternate && screen.lines.last?.isEmpty == false
          && !screen.lines.contains { $0.hasSuffix("running …") }
      }
      for _ in 0..<100 where !terminal.screen.text.contains(words) {
        terminal.settle()
        let before = terminal.screen.text
        try terminal.type(right)
        try #require(terminal.wait { $0.text != before }, "stuck before \(words):\n\(before)")
        terminal.settle()
      }
      #expect(terminal.screen.text.contains(words), "\(words):\n\(terminal.screen.text)")
    }

    /// Leaves, with the keys that this takes.
    func leave(_ terminal: PseudoTerminal, after keys: String = "") throws {
      try terminal.type(keys + "q")
      #expect(terminal.end() == 0)
    }
  }
#endif
