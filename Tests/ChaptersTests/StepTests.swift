#if canImport(Glibc)
  import Foundation
  import TestSupport
  import Testing

  @Suite("Stepping through a chapter", .timeLimit(.minutes(30)))
  struct StepTests: SteppingTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("Goes forward and back, and shows the same values again")
    func forwardAndBack() throws {
      let terminal = try start("ch05", ["5.1"])
      try goOn(terminal, to: "▸ Two apples and a tax")
      let first = terminal.screen.text
      #expect(first.contains("price  220"))
      try goOn(terminal, to: "220.00000000000003")
      #expect(!terminal.screen.text.contains("Two apples and a tax"))
      try press(left, terminal, for: "Two apples and a tax")
      #expect(terminal.screen.text == first)
      try press("\r", terminal, for: "220.00000000000003")
      #expect(terminal.screen.unknown.isEmpty)
      try leave(terminal)
    }

    @Test("Jumps to a cell of a section that has not run, found by typing")
    func jump() throws {
      let terminal = try start("ch05", [])
      #expect(terminal.wait(for: "q leave"))
      try press("g", terminal, for: "Go to:")
      #expect(terminal.wait(for: "5.2  The chain rule"))
      try press("nearly", terminal, for: "Go to: nearly")
      #expect(terminal.wait { !$0.text.contains("5.2") })
      try press("\r", terminal, for: "Now it gives 0.99 to the truth")
      #expect(terminal.screen.text.contains("5.6.3"))
      try press("p", terminal, for: "5.6.2")
      try press("n", terminal, for: "5.6.3 Softmax with loss")
      try leave(terminal)
    }

    @Test("Finds words in what has been shown, forward and back")
    func search() throws {
      let terminal = try start("ch05", ["5.1"])
      try goOn(terminal, to: "▸ Apples and oranges")
      try press("/", terminal, for: "/")
      try press("Oranges", terminal, for: "/Oranges")
      try press("\r", terminal, for: "n/N next match")
      #expect(terminal.screen.text.contains("▸ Apples and oranges"))
      let marked = terminal.screen.cells.flatMap(\.self).filter { $0.style == "1;7" }
      #expect(String(marked.compactMap(\.character)) == "oranges")
      try press("n", terminal, for: "The graph with the oranges")
      try press("N", terminal, for: "▸ Apples and oranges")
      try press("N", terminal, for: "Apples, oranges and a tax")
      try press("/", terminal, for: "/")
      try press("nowhere\r", terminal, for: "“nowhere” is nowhere else")
      try terminal.type(escape)
      #expect(terminal.wait { $0.text.contains("→ on") && !$0.text.contains("n/N next match") })
      try leave(terminal)
    }

    @Test("Asks first, and keeps what was expected beside what came out")
    func prediction() throws {
      for (guess, key, verdict, sum) in [
        ("some 220.00000000000001", "n", "not this time", "You foresaw 0 of 1"),
        ("220.00000000000003", "", "foreseen", "You foresaw 1 of 1"),
      ] {
        let terminal = try start("ch05", ["5.1"])
        try goOn(terminal, to: "Before you look")
        #expect(!terminal.screen.text.contains("price  220.0"))
        try press(guess, terminal, for: "› \(guess)")
        try press("\r", terminal, for: "You expected: \(guess)")
        #expect(terminal.screen.text.contains("price  220.00000000000003"))
        try press(key, terminal, for: verdict)
        try goOn(terminal, to: sum)
        try leave(terminal)
      }
    }

    @Test("Leaves it to the reader whether a part of the outcome is enough")
    func partOfOutcome() throws {
      let terminal = try start("ch02", ["2.1"])
      try goOn(terminal, to: "Before you look")
      try press("0", terminal, for: "› 0")
      try press("\r", terminal, for: "y/n foreseen?")
      try press("n", terminal, for: "not this time")
      try leave(terminal)
    }

    @Test("Runs a section again with the next seed, and behind the last one with the first")
    func lastSeed() throws {
      let terminal = try start("ch05", ["5.6.1", "--seed", "4294967295"])
      try goOn(terminal, to: "▸")
      try press("r", terminal, for: "seed 0")
      try leave(terminal)
    }

    @Test("Says what is wrong with the words of the command line as without stepping")
    func wrongWords() throws {
      let words = ["6", "--data", "synthetic", "--layers", "foo"]
      let terminal = try start("gradient-lab", words)
      try goOn(terminal, to: "The section stopped: --layers: foo is no layer")
      #expect(terminal.screen.lines.contains { $0.contains("usage: swift run gradient-lab") })
      try terminal.type("q")
      #expect(terminal.end() == 2)
      #expect(terminal.screen.lines.contains { $0.hasPrefix("usage: swift run gradient-lab") })
    }

    @Test("Opens answers, folded code and figures")
    func folds() throws {
      let terminal = try start("ch05", ["5.1"])
      try goOn(terminal, to: "1 line that draws")
      try press("c", terminal, for: "page.figure(\"apples\"")
      try press("f", terminal, for: "any key: back")
      #expect(!terminal.screen.text.contains("page.figure"))
      try press(escape, terminal, for: "c fold code")
      try press("c", terminal, for: "1 line that draws")
      try goOn(terminal, to: "Question: Where does the 3")
      #expect(!terminal.screen.text.contains("1.1 has no end in binary"))
      try press("a", terminal, for: "1.1 has no end in binary")
      try press("a", terminal, for: "a answer")
      #expect(!terminal.screen.text.contains("1.1 has no end in binary"))
      try press("?", terminal, for: "any key: back")
      try leave(terminal, after: "q")
    }

    @Test("Scrolls a long cell, and goes on only after its end")
    func scrolling() throws {
      let terminal = try start("ch05", ["5.6.3"], rows: 12)
      try goOn(terminal, to: "more ↓")
      let first = terminal.screen.lines
      try terminal.type(down)
      #expect(terminal.wait { $0.lines[0] == first[1] })
      try leave(terminal)
    }

    @Test("Follows the window from 100 to 45 and to 160 columns")
    func resizing() throws {
      let terminal = try start("ch05", ["5.1"], columns: 100)
      let sentence = "A numerical gradient is easy to believe and slow to compute: it needs two"
      for columns in [100, 45, 160] {
        if columns != 100 { terminal.resize(columns: columns, rows: 40) }
        let isThere = terminal.wait { screen in
          let words = screen.lines.joined(separator: " ").split(separator: " ")
          return words.joined(separator: " ").contains(sentence)
            && screen.cells[39].allSatisfy { $0.style == "7" }
        }
        #expect(isThere, "\(columns):\n\(terminal.screen.text)")
      }
      try leave(terminal)
    }

    @Test("Runs a section again with another seed")
    func anotherSeed() throws {
      let terminal = try start("ch04", ["4.2.3", "--data", "synthetic"])
      for seed in [1, 2] {
        try goOn(terminal, to: "You have come to the end")
        try press(left, terminal, for: "ch04 · 4.2.3")
        try press("r", terminal, for: "seed \(seed)")
      }
      try press("n", terminal, for: "You have come to the end")
      try leave(terminal)
    }

    @Test("Keeps the place, and offers to go on there")
    func place() throws {
      let first = try start("ch05", [])
      #expect(first.wait(for: "? shows all keys"))
      try press("n", first, for: "5.1  Computational graphs")
      try press("n", first, for: "5.2  The chain rule")
      try goOn(first, to: "▸ Against a numerical derivative")
      try leave(first)
      let second = try start("ch05", [])
      #expect(second.wait(for: "Last time you were at 5.2"))
      #expect(second.screen.text.contains("Return: on at 5.2"))
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
      try leave(terminal)
    }

    @Test("Begins at a section, and goes back to those before it")
    func from() throws {
      let terminal = try start("ch05", ["--from", "5.6.3"])
      #expect(terminal.wait(for: "5.6.3  Softmax with loss"))
      try press("p", terminal, for: "5.6.2  The affine layer")
      try leave(terminal)
    }

    @Test("Opens the source in the reader's editor, and comes back")
    func editor() throws {
      try folder.write("#!/bin/sh\necho \"at $1 of $2\"; read answer\n".utf8, to: "editor")
      let terminal = try start(
        "ch05", ["5.1"], environment: ["EDITOR": "sh '\(folder.path("editor"))'"])
      try goOn(terminal, to: "▸ Two apples and a tax")
      try terminal.type("o")
      let isOpen = terminal.wait { screen in
        !screen.isAlternate && screen.lines.joined().contains("5.1-ComputationalGraphs.swift")
      }
      #expect(isOpen && terminal.screen.text.contains("at +"))
      try terminal.type("\n")
      #expect(terminal.wait { $0.isAlternate && $0.text.contains("▸ Two apples") })
      try leave(terminal)
    }

    @Test("Has neither colour nor characters beyond ASCII where they are declined")
    func plain() throws {
      let terminal = try start(
        "ch05", ["5.1", "--color", "never"], environment: ["LC_ALL": "C", "TERM": "xterm-256color"])
      try goOn(terminal, to: "price  220")
      #expect(terminal.screen.text.allSatisfy { $0.isASCII })
      let styles = Set(terminal.screen.cells.flatMap(\.self).map(\.style))
      #expect(styles.isSubset(of: ["", "1", "2", "7"]), "\(styles)")
      try leave(terminal)
    }

    @Test("Shows few words at a time for a projector")
    func large() throws {
      let terminal = try start("ch05", ["5.1", "--large"], columns: 120)
      try goOn(terminal, to: "━━━━━━━━━")
      #expect(terminal.screen.text.contains("Two apples and a tax"))
      #expect(!terminal.screen.text.contains("let applePrice"))
      try press(right, terminal, for: "let applePrice")
      #expect(!terminal.screen.text.contains("price  220"))
      try press(right, terminal, for: "price  220")
      #expect(!terminal.screen.text.contains("let applePrice"))
      try leave(terminal)
    }
  }
#endif
