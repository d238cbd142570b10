#if canImport(Glibc)
  import Foundation
  import TestSupport
  import Testing

  @Suite("A chapter from the first cell to the last", .timeLimit(.minutes(10)), .serialized)
  struct WalkTests {
    private let sizes: [(columns: Int, rows: Int)] = [(80, 24), (120, 40), (40, 20)]

    /// All that is seen on the way through a chapter, screen by screen.
    private func walk(_ name: String, _ words: [String], columns: Int, rows: Int) throws -> [String]
    {
      let folder = try TemporaryFolder()
      let terminal = try PseudoTerminal(
        name, words + ["--step", "--answers"], columns: columns, rows: rows,
        environment: ["XDG_STATE_HOME": folder.path].merging(imageFolder) { $1 })
      #expect(terminal.wait(for: "? shows all"))
      var seen = [terminal.screen.text]
      while !terminal.screen.text.contains("This is the end"), seen.count < 2000 {
        let before = terminal.screen.text
        try terminal.type(" ")
        #expect(terminal.wait { $0.text != before }, "stuck at \(before)")
        // What is running may add lines that one would miss.
        #expect(terminal.wait { screen in !screen.lines.contains { Self.isProgress($0) } })
        seen.append(terminal.screen.text)
      }
      try terminal.type("q")
      #expect(terminal.end() == 0)
      #expect(terminal.screen.unknown.isEmpty)
      return seen
    }

    private static func isProgress(_ line: String) -> Bool {
      line.hasSuffix("running …") || line.hasSuffix(" left") && line.contains("%")
    }

    private var imageFolder: [String: String] {
      ProcessInfo.processInfo.environment.filter { $0.key.hasPrefix("DATASETS_") }
    }

    /// What must not be lost: words, and the numbers of figures.
    private func words(_ text: String) -> Set<Substring> {
      Set(
        text.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "-" }
          .filter { $0.count > 2 && $0.count < 30 && $0.allSatisfy { $0.isLetter || $0 == "-" } })
    }

    @Test(
      "Shows all that the page has",
      arguments: ["ch01", "ch02", "ch03", "ch04", "ch05", "gradient-lab"])
    func walk(name: String) throws {
      let options =
        ["--quick"] + (hasImages || name == "gradient-lab" ? [] : ["--data", "synthetic"])
      let page = try run(name, options + ["--answers"])
      let figures = page.output.matches(of: /Figure [-\d.]+/).map { String($0.output) }
      let index = everyChapter.firstIndex(of: name) ?? 0
      // Each chapter in one size, and the quickest in all.
      let chosen = name == "ch01" ? sizes : [sizes[index % 3]]
      for size in chosen {
        let seen = try walk(name, options, columns: size.columns, rows: size.rows)
          .joined(separator: "\n")
        let missing = words(page.output).subtracting(words(seen))
        #expect(missing.isEmpty, "\(size): \(missing.sorted())")
        for figure in figures { #expect(seen.contains(figure), "\(size)") }
      }
    }
  }
#endif
