#if canImport(Glibc)
  import Foundation
  import TestSupport
  import Testing

  @Suite("The end of stepping through a chapter", .timeLimit(.minutes(30)))
  struct StepEndTests: SteppingTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(
      "Gives the terminal back as it was, however it ends",
      arguments: [
        ("q", 0, 0), ("\u{04}", 0, 0), ("\u{03}", 0, -SIGINT), ("\u{1C}", 0, -SIGQUIT),
        ("", SIGTERM, -SIGTERM), ("", SIGHUP, -SIGHUP), ("", SIGSEGV, -SIGSEGV),
        ("", SIGABRT, -SIGABRT), ("", SIGBUS, -SIGBUS),
      ] as [(String, Int32, Int32)])
    func endings(keys: String, signal: Int32, status: Int32) throws {
      let terminal = try start(
        "ch05", ["5.1"], environment: ["SWIFT_BACKTRACE": "enable=no", "COURSE_BACKTRACE": "1"])
      #expect(terminal.wait { $0.isAlternate && $0.text.contains("5.1  Computational") })
      #expect(try terminal.settings() != terminal.formerSettings)
      try terminal.type(keys)
      if signal != 0 { terminal.send(signal) }
      #expect(terminal.end() == status)
      #expect(try terminal.settings() == terminal.formerSettings)
      #expect(!terminal.screen.isAlternate && terminal.screen.showsCursor)
      #expect(terminal.screen.text.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty)
      #expect(terminal.screen.unknown.isEmpty)
    }

    /// A shell that has begun to step through chapter 5.
    private func startInShell(_ words: String) throws -> PseudoTerminal {
      let program = programFolder.appending(path: "ch05").path(percentEncoded: false)
      let terminal = try PseudoTerminal(
        program: "/bin/bash", ["--norc", "-i"], environment: ["XDG_STATE_HOME": folder.path])
      #expect(terminal.wait { screen in screen.lines.contains { !$0.isEmpty } })
      try terminal.type("\(program) --step \(words)\r")
      return terminal
    }

    /// Presses Ctrl-Z, and waits for the shell.
    private func stop(_ terminal: PseudoTerminal) throws {
      try terminal.type("\u{1A}")
      #expect(terminal.wait { !$0.isAlternate && $0.text.contains("Stopped") })
    }

    private func leaveShell(_ terminal: PseudoTerminal) throws {
      try terminal.type("exit\r")
      #expect(terminal.end() == 0)
      #expect(try terminal.settings() == terminal.formerSettings)
    }

    @Test("Stops at Ctrl-Z, and goes on in the foreground")
    func stopAndForeground() throws {
      let terminal = try startInShell("5.1")
      #expect(terminal.wait { $0.isAlternate && $0.text.contains("5.1  Computational") })
      for _ in 0..<2 {
        try stop(terminal)
        try terminal.type("fg\r")
        #expect(terminal.wait { $0.isAlternate && $0.text.contains("5.1  Computational") })
      }
      try goOn(terminal, to: "price  220")
      try terminal.type("q")
      #expect(terminal.wait { !$0.isAlternate })
      try terminal.type("echo status $?\r")
      #expect(terminal.wait(for: "status 0"))
      try leaveShell(terminal)
    }

    @Test("Goes on in the foreground after it ran in the background")
    func backgroundAndForeground() throws {
      let terminal = try startInShell("5.1")
      #expect(terminal.wait { $0.isAlternate && $0.text.contains("5.1  Computational") })
      try stop(terminal)
      try terminal.type("bg\r")
      #expect(terminal.wait { $0.lines.contains { $0.hasSuffix("&") } })
      try terminal.type("fg\r")
      #expect(terminal.wait { $0.isAlternate && $0.text.contains("5.1  Computational") })
      try goOn(terminal, to: "price  220")
      try terminal.type("q")
      #expect(terminal.wait { !$0.isAlternate })
      try leaveShell(terminal)
    }

    @Test("Stops at Ctrl-Z wherever the reader is, and while a section runs")
    func stopAnywhere() throws {
      let terminal = try startInShell("5.7.4 --data synthetic --iterations 10000000")
      #expect(terminal.wait(for: "5.7.4  Training"))
      func stopAndGoOn(_ words: String) throws {
        try stop(terminal)
        try terminal.type("fg\r")
        #expect(terminal.wait { $0.isAlternate && $0.text.contains(words) })
      }
      for (keys, words) in [("g", "Go to:"), (escape + "/5.7", "/5.7"), (escape + "?", "Keys")] {
        try press(keys, terminal, for: words)
        try stopAndGoOn(words)
      }
      try press(" ", terminal, for: "q leave")
      try goOn(terminal, to: "training ░")
      try stopAndGoOn("training ░")
      try terminal.type("\u{4}")
      #expect(terminal.wait { !$0.isAlternate })
      try leaveShell(terminal)
    }

    @Test(
      "Gives the terminal back while a section runs",
      arguments: [
        ("\u{04}", 0, 0), ("\u{03}", 0, -SIGINT), ("\u{1C}", 0, -SIGQUIT),
        ("", SIGTERM, -SIGTERM), ("", SIGHUP, -SIGHUP),
      ] as [(String, Int32, Int32)])
    func endingsInSection(keys: String, signal: Int32, status: Int32) throws {
      let terminal = try start(
        "ch05", ["5.7.4", "--data", "synthetic", "--iterations", "10000000"])
      try goOn(terminal, to: "training ░")
      try terminal.type(keys)
      if signal != 0 { terminal.send(signal) }
      #expect(terminal.end() == status)
      #expect(try terminal.settings() == terminal.formerSettings)
      #expect(!terminal.screen.isAlternate && terminal.screen.showsCursor)
    }

    @Test("Prints the page in a terminal that shows no more than text", arguments: ["", "dumb"])
    func textOnly(name: String) throws {
      let terminal = try start("ch05", ["5.1"], rows: 200, environment: ["TERM": name])
      #expect(terminal.end() == 0)
      #expect(terminal.screen.text.hasPrefix("ch05: --step needs a terminal"))
      #expect(terminal.screen.text.contains("220.00000000000003"))
      #expect(terminal.screen.unknown.isEmpty)
      #expect(terminal.screen.cells.joined().allSatisfy { $0.style.isEmpty })
    }

    @Test("Goes on after an editor that is missing or was killed", arguments: [true, false])
    func editorFails(isMissing: Bool) throws {
      try folder.write("kill -9 $$\n".utf8, to: "editor")
      let editor = isMissing ? folder.path("missing") : "sh '\(folder.path("editor"))'"
      let terminal = try start("ch05", ["5.1"], environment: ["VISUAL": editor])
      try goOn(terminal, to: "▸ Two apples and a tax")
      try terminal.type("o")
      #expect(
        terminal.wait { $0.isAlternate && $0.text.contains("The editor ended with an error") })
      #expect(terminal.screen.text.contains("▸ Two apples and a tax"))
      try leave(terminal)
      #expect(try terminal.settings() == terminal.formerSettings)
    }

    @Test("Shows the error of a section that fails, and ends with it")
    func failure() throws {
      let data = try TemporaryFolder()
      let terminal = try start("ch05", ["5.7.2", "--data", data.path])
      #expect(terminal.wait(for: "The section stopped:"))
      try press(right, terminal, for: "r runs it again")
      try terminal.type("q")
      #expect(terminal.end() == 1)
      #expect(try terminal.settings() == terminal.formerSettings)
      #expect(!terminal.screen.isAlternate && terminal.screen.text.contains("ch05: "))
    }

    @Test("Shows progress in place, stops at a key, and runs again")
    func interruption() throws {
      let terminal = try start(
        "ch05", ["5.7.4", "--data", "synthetic", "--iterations", "10000000"])
      try goOn(terminal, to: "training ░")
      // Where a guess may be typed, Escape gives the letters back.
      try press(escape + "x", terminal, for: "You stopped the section here")
      try terminal.type("r")
      #expect(terminal.wait { !$0.text.contains("You stopped") })
      try press("x", terminal, for: "You stopped the section here")
      try terminal.type("q")
      #expect(terminal.end() == 0)
    }

    @Test("Gives the terminal back when a section's own code traps, and shows what it said")
    func trap() throws {
      let terminal = try start(
        "ch01", ["1.5.3"],
        environment: ["NOTEBOOK_STOPS_AT": "1.5.3 1", "SWIFT_BACKTRACE": "enable=no"])
      #expect([-SIGILL, -SIGTRAP].contains(terminal.end()))
      #expect(try terminal.settings() == terminal.formerSettings)
      #expect(!terminal.screen.isAlternate && terminal.screen.showsCursor)
      #expect(terminal.screen.text.contains("Fatal error: "))
      #expect(terminal.screen.unknown.isEmpty)
    }
  }
#endif
