#if canImport(Glibc)
  import Foundation
  import TestSupport
  import Testing

  @Suite("A chapter from the first cell to the last", .timeLimit(.minutes(30)), .serialized)
  struct WalkTests: SteppingTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// All lines that are seen on the way through a chapter, those that two screens share once.
    private func walk(_ name: String, _ words: [String], columns: Int, rows: Int) throws -> [String]
    {
      let terminal = try start(
        name, words + ["--answers"], columns: columns, rows: rows)
      #expect(terminal.wait { $0.isAlternate && $0.lines.last?.isEmpty == false })
      // Before the sections that were named there is still the title.
      terminal.settle()
      if !terminal.screen.text.contains("━━━") { try press(left, terminal, for: "━━━") }
      var (seen, last, count) = ([String](), [String](), 0)
      while !terminal.screen.text.contains("This is the end"), count < 1000 {
        // What is running may add lines that one would miss.
        guard terminal.wait(seconds: 200, until: { !$0.lines.contains(where: Self.isProgress) })
        else { break }
        terminal.settle()
        let lines = Self.content(of: terminal.screen)
        let shared = (0...min(last.count, lines.count)).last { last.suffix($0) == lines.prefix($0) }
        seen += lines.dropFirst(shared ?? 0)
        (last, count) = (lines, count + 1)
        let before = terminal.screen.text
        try terminal.type(" ")
        try #require(terminal.wait { $0.text != before }, "stuck at \(before)")
      }
      #expect(terminal.screen.text.contains("This is the end"))
      try terminal.type("q")
      #expect(terminal.end() == 0)
      #expect(terminal.screen.unknown.isEmpty)
      return seen
    }

    private static func isProgress(_ line: String) -> Bool {
      line.hasSuffix("running …") || line.hasSuffix(" left") && line.contains("%")
        || line.hasSuffix(" 0 %")
    }

    /// The lines above the status, without empty ones at the end.
    private static func content(of screen: VirtualTerminal) -> [String] {
      var lines = screen.lines.dropLast().map { $0.trimmingCharacters(in: .whitespaces) }
      while lines.last?.isEmpty == true { lines.removeLast() }
      return lines
    }

    /// The characters of text, however its lines are broken.
    private func characters(_ text: some StringProtocol) -> String {
      String(text.filter { !$0.isWhitespace && !"│┊━─▸".contains($0) })
    }

    /// The lines of prose and of code that a page has, without what differs from run to run.
    private func texts(_ page: ProgramRun) -> [String] {
      page.lines.filter { line in
        // Of a figure's line, two spaces are left between what is in it, or it has lines.
        let isText = line.first.map { $0.isLetter || $0 == "▸" } == true
        return line.hasPrefix("  │ ") || isText && !line.contains("  ") && !line.contains("─")
      }.map { line in
        let start = ["Answer: ", "Question: "].first { line.hasPrefix($0) } ?? ""
        return characters(line.dropFirst(start.count))
      }
    }

    /// Words, and numbers that are too long to be on a figure's axis.
    private func words(_ text: String) -> Set<Substring> {
      Set(
        text.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "-" }.filter { word in
          let isWord = word.allSatisfy { $0.isLetter || $0 == "-" }
          return isWord ? word.count > 2 && word.count < 30 : word.count > 8
        })
    }

    @Test(
      "Shows all that the page has",
      arguments: [
        ("ch01", [], 80, 24), ("ch02", [], 40, 20), ("ch03", ["3.2"], 120, 40),
        ("ch03", ["3.3", "3.4"], 40, 20), ("ch04", ["4.4"], 120, 40), ("ch05", ["5.5"], 80, 24),
        ("ch05", ["5.6"], 40, 20), ("ch06", ["6.1.2", "6.3.2"], 80, 24),
        ("ch07", ["7.2", "7.3"], 40, 20), ("ch08", ["8.1.4"], 120, 40),
        ("errata", ["1", "2"], 80, 24),
        ("gradient-lab", ["2", "3"], 120, 40),
      ] as [(String, [String], Int, Int)])
    func walk(name: String, sections: [String], columns: Int, rows: Int) throws {
      let digits = sections + ["--data", "synthetic"]
      let options = name == "gradient-lab" ? digits : digits + ["--quick"]
      let page = try run(name, options + ["--answers"])
      let seen = try walk(name, options, columns: columns, rows: rows)
      let all = characters(seen.joined())
      for text in texts(page) where !all.contains(text) && !text.isEmpty {
        Issue.record("lost: \(text)")
      }
      let missing = words(page.output).filter { !all.contains(characters($0)) && $0 != "Answer" }
      #expect(missing.isEmpty, "\(missing.sorted())")
      for figure in page.output.matches(of: /Figure [-\d.]+/) {
        #expect(seen.contains { $0.contains(figure.output) })
      }
    }
  }
#endif
