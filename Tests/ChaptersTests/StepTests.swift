#if canImport(Glibc)
  import Foundation
  import TestSupport
  import Testing

  @Suite("Stepping through a chapter", .timeLimit(.minutes(5)))
  struct StepTests: SteppingTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("Goes forward and back, and shows the same values again")
    func forwardAndBack() throws {
      let terminal = try start("ch05", ["5.1"])
      #expect(terminal.wait(for: " on  "))
      try press(right, terminal, for: "price  220")
      let first = terminal.screen.text
      try press(" ", terminal, for: "220.00000000000003")
      #expect(!terminal.screen.text.contains("Two apples and a tax"))
      try press(left, terminal, for: "Two apples and a tax")
      #expect(terminal.screen.text == first)
      try press("\r", terminal, for: "220.00000000000003")
      #expect(terminal.screen.unknown.isEmpty)
      try terminal.type("q")
      #expect(terminal.end() == 0)
    }

    @Test("Jumps to a cell of a section that has not run, found by typing")
    func jump() throws {
      let terminal = try start("ch05", [])
      try press("g", terminal, for: "Go to:")
      #expect(terminal.wait(for: "5.2  The chain rule"))
      try press("nearly", terminal, for: "Go to: nearly")
      #expect(terminal.wait { !$0.text.contains("5.2") })
      try press("\r", terminal, for: "Now it gives 0.99 to the truth")
      #expect(terminal.screen.text.contains("5.6.3"))
      try press("p", terminal, for: "5.6.2")
      try press("n", terminal, for: "5.6.3 Softmax with loss")
      try terminal.type("q")
      #expect(terminal.end() == 0)
    }

    @Test("Finds words in what has been shown")
    func search() throws {
      let terminal = try start("ch05", ["5.1"])
      #expect(terminal.wait(for: " on  "))
      for shown in ["price  220", "220.00000000000003", "650", "cell 4"] {
        try press(right, terminal, for: shown)
      }
      try press("/", terminal, for: "/")
      try press("Oranges", terminal, for: "/Oranges")
      try press("\r", terminal, for: "▸ Apples and oranges")
      let marked = terminal.screen.cells.flatMap(\.self).filter { $0.style.contains("7") }
      #expect(String(marked.compactMap(\.character)).contains("oranges"))
      try terminal.type("\(escape)q")
      #expect(terminal.end() == 0)
    }

    @Test("Scrolls a long cell, and goes on only after its end")
    func scrolling() throws {
      let terminal = try start("ch05", ["5.6.3"], rows: 12)
      #expect(terminal.wait(for: " on  "))
      for _ in 0..<5 where !terminal.screen.text.contains("more ↓") {
        let before = terminal.screen.text
        try terminal.type(right)
        #expect(terminal.wait { $0.text != before })
      }
      let first = terminal.screen.lines
      try terminal.type(down)
      #expect(terminal.wait { $0.lines[0] == first[1] })
      try terminal.type("q")
      #expect(terminal.end() == 0)
    }

    @Test("Follows the window from 100 to 45 and to 160 columns")
    func resizing() throws {
      let terminal = try start("ch05", ["5.1"], columns: 100)
      #expect(terminal.wait(for: " on  "))
      for columns in [45, 160] {
        terminal.resize(columns: columns, rows: 24)
        #expect(terminal.wait { $0.text.contains("drawings of") && $0.text.contains("cell 1") })
        #expect(terminal.wait { $0.cells[23].allSatisfy { $0.style == "7" } })
      }
      try terminal.type("q")
      #expect(terminal.end() == 0)
    }

    @Test("Runs a section again with another seed")
    func anotherSeed() throws {
      let terminal = try start("ch04", ["4.2.3", "--data", "synthetic"])
      #expect(terminal.wait(for: "4.2.3"))
      try press("r", terminal, for: "seed 1")
      try press("r", terminal, for: "seed 2")
      try terminal.type("q")
      #expect(terminal.end() == 0)
    }

    @Test("Keeps the place, and offers to go on there")
    func place() throws {
      let first = try start("ch05", [])
      #expect(first.wait(for: "? shows all keys"))
      try press("n", first, for: "5.1  Computational graphs")
      try press("n", first, for: "Part by part")
      try press(right, first, for: "Against a numerical derivative")
      try first.type("q")
      #expect(first.end() == 0)
      let second = try start("ch05", [])
      #expect(second.wait(for: "Last time you were at 5.2"))
      try press("\r", second, for: "▸ Against a numerical derivative")
      try second.type("\u{03}")
      #expect(second.end() == -SIGINT)
      #expect(try folder.content().keys.sorted() == ["deep-learning-from-scratch/places.json"])
    }

    @Test("Reads well without keeping a place where nothing can be written")
    func noPlace() throws {
      let terminal = try start("ch05", [], environment: ["XDG_STATE_HOME": "/proc/none"])
      #expect(terminal.wait(for: "? shows all keys"))
      try press("n", terminal, for: "5.1  Computational graphs")
      try terminal.type("q")
      #expect(terminal.end() == 0)
    }

    @Test("Begins at a section without running those before")
    func from() throws {
      let terminal = try start("ch05", ["--from", "5.6.3"])
      #expect(terminal.wait(for: "5.6.3  Softmax with loss"))
      try press("g", terminal, for: "Go to:")
      try terminal.type(escape)
      try press("p", terminal, for: "5.6.2 The affine layer")
      try terminal.type("q")
      #expect(terminal.end() == 0)
    }

    @Test("Opens the source in the reader's editor, and comes back")
    func editor() throws {
      try folder.write("#!/bin/sh\necho \"at $1 of $2\"; read answer\n".utf8, to: "editor")
      let terminal = try start(
        "ch05", ["5.1"], environment: ["EDITOR": "sh \(folder.path("editor"))"])
      #expect(terminal.wait(for: " on  "))
      try terminal.type("o")
      #expect(terminal.wait { !$0.isAlternate && $0.text.contains("at +") })
      #expect(terminal.screen.text.contains("5.1-ComputationalGraphs.swift"))
      try terminal.type("\n")
      #expect(terminal.wait { $0.isAlternate && $0.text.contains("5.1  Computational") })
      try terminal.type("q")
      #expect(terminal.end() == 0)
    }

    @Test("Has neither colour nor characters beyond ASCII where they are declined")
    func plain() throws {
      let terminal = try start(
        "ch05", ["5.1", "--color", "never"], environment: ["LC_ALL": "C", "TERM": "xterm-256color"])
      #expect(terminal.wait(for: " on  "))
      try press(right, terminal, for: "price  220")
      #expect(terminal.screen.text.allSatisfy { $0.isASCII })
      let styles = Set(terminal.screen.cells.flatMap(\.self).map(\.style))
      #expect(styles.isSubset(of: ["", "1", "2", "7"]), "\(styles)")
      try terminal.type("q")
      #expect(terminal.end() == 0)
    }
  }
#endif
