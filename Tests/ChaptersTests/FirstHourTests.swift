#if canImport(Glibc)
  import Foundation
  import TestSupport
  import Testing

  /// The programs of this package that README names first, with a section if it names one.
  private let firstCommands: [String] = {
    let text = try? String(contentsOf: repository.appending(path: "README.md"), encoding: .utf8)
    let commands = (text ?? "").matches(of: /swift run ([a-z][a-z0-9-]*(?: [0-9.]*[0-9])?)/)
    return commands.map { String($0.output.1) }.reduce(into: []) { all, command in
      if !all.contains(command) { all.append(command) }
    }
  }()

  private let toolchain = Toolchain(beside: .module)

  @Suite("The first hour", .timeLimit(.minutes(30)))
  struct FirstHourTests {
    /// What a command must show: its first line, and words of its last one and of others.
    private static let expected: [String: (first: String, last: String, others: [String])] = [
      "ch05": (
        "Chapter 5  Backpropagation  seed 0", "by too quickly.",
        ["What you need", "5.6.1  The affine layer for one sample", "Figure 5.7.4-6"]
      ),
      "course": (
        "Deep learning from scratch, 1.0", "shows the next exercise",
        ["  ch05 ", "  studies ", "exercises: ", "MNIST is ", "swift run course --list"]
      ),
      "course 5.6": (
        "Chapter 5  Backpropagation  seed 0", ".swift)",
        ["5.6.2  The affine layer for a batch", "5.6.3  Softmax with loss"]
      ),
      "ch01": (
        "Chapter 1  Swift and arrays  seed 0", "with arrays fast",
        ["1.3.1  Numbers", "Figure 1.6.3-2", "Where to go from here"]
      ),
      "ch02": (
        "Chapter 2  Perceptrons  seed 0", "its weights by itself",
        ["2.1  What a perceptron is", "Figure 2.5.2-1", "Where to go from here"]
      ),
    ]

    @Test("README's first five commands fill a screen as they fill a file", arguments: 0..<5)
    func commands(index: Int) throws {
      try #require(firstCommands.count > 5)
      let command = firstCommands[index]
      let expected = try #require(Self.expected[command], "\(command) is new in README")
      let words = command.split(separator: " ").map(String.init)
      let folder = try programsElsewhere()
      let program = folder.path(words[0])
      let environment = ProcessInfo.processInfo.environment.filter { $0.key.hasPrefix("DATASETS_") }
      let terminal = try PseudoTerminal(
        program: program, Array(words.dropFirst()), columns: 80, rows: 3000,
        environment: environment)
      #expect(terminal.end() == 0)
      let lines = terminal.screen.lines
      #expect(lines.first { !$0.isEmpty && !$0.hasPrefix("━") } == expected.first)
      #expect(lines.last { !$0.isEmpty }?.hasSuffix(expected.last) == true)
      for words in expected.others {
        #expect(lines.contains { $0.hasPrefix(words) || $0.contains(words) }, "\(words)")
      }
      #expect(terminal.screen.unknown.isEmpty)
      #expect(!terminal.screen.text.contains(/█ *\d+ %/), "a progress bar is left")
      // What it trains takes another time, and is told at the end of that.
      guard command != "ch05" else { return try checkTraining(lines) }
      let file = try run(URL(filePath: program), Array(words.dropFirst()))
      #expect(terminal.screen.text.split(whereSeparator: \.isWhitespace) == file.words)
      #expect(lines.count { !$0.isEmpty } == file.lines.count { $0.contains { $0 != " " } })
    }

    /// The main job: most of the unseen digits are read.
    private func checkTraining(_ lines: [String]) throws {
      let accuracy = try #require(lines.last { $0.hasPrefix("    test accuracy  ") })
      let number = try #require(accuracy.split(separator: " ").last.flatMap { Double($0) })
      #expect(number > (hasImages ? 0.96 : 0.9))
    }

    @Test(
      "A word that is mistyped gets a screen of whole words: what was meant, and the usage",
      arguments: [
        (
          ["course", "ch5"],
          """
          course: ch5 is neither a page nor a section (did you mean ch05?); the pages are
            ch01, ch02, ch03, ch04, ch05, ch06, ch07, ch08, gradient-lab, errata, fast,
            studies
          usage: swift run course [PAGE | SECTION] [WORDS…] [--list] [--help] [--version]
          """
        ),
        (
          ["ch03", "3.6.9"],
          """
          ch03: 3.6.9 is neither a section nor an option (did you mean 3.6.1?); --list
            shows the sections
          usage: swift run ch03 [SECTION…] [--list] [--step [--from SECTION] [--large]]
            [--answers] [--quick | --full] [--seed N] [--data DIR] [--figures DIR]
            [--color WHEN] [--render | --check] [--train] [--image FILE] [--help]
          """
        ),
        (
          ["exercises", "avrage"],
          """
          exercises: avrage is neither an exercise nor a chapter of them (did you mean
            average?); list shows all
          usage: swift run exercises [NAME… | CHAPTER… | list | hint NAME | solution NAME
            | reset NAME | watch [NAME] | report --csv | report merge FILE…] [--seed N]
            [--answers DIR] [--help] [--version]
          """
        ),
      ])
    func mistyped(words: [String], screen: String) throws {
      let terminal = try PseudoTerminal(words[0], Array(words.dropFirst()))
      #expect(terminal.end() == 2)
      #expect(terminal.screen.text.trimmingCharacters(in: .newlines) == screen)
    }

    @Test(
      "A wrong shape ends the program with the message and one's own line, and asks for no key",
      .enabled(if: toolchain != nil, "needs swiftc"))
    func wrongShape() throws {
      let folder = try TemporaryFolder()
      let code = """
        import Notebook
        import Tensors

        Program.run("mine") {
          let bad = Tensor<Double>.ones([2, 3])
          print(matmul(bad, bad))
        }
        """
      let mine = try #require(toolchain).build(
        ["main.swift": code],
        linking: ["Notebook", "Plots", "Tensors", "Files", "Instructions"], in: folder)
      let terminal = try PseudoTerminal(
        program: mine.path(percentEncoded: false), [], columns: 200)
      #expect(terminal.end() == 1)
      let lines = terminal.screen.lines.filter { !$0.isEmpty }
      let message = "Fatal error: matmul: shapes (2, 3) and (2, 3) do not fit"
      #expect(lines.first?.hasSuffix(message) == true, "\(lines)")
      #expect(lines.dropFirst().first?.hasSuffix("main.swift:6") == true, "\(lines)")
      #expect(lines.count == 3, "\(lines)")
    }

    @Test("A program's help breaks no word at the terminal's edge", arguments: everyProgram)
    func help(name: String) throws {
      let terminal = try PseudoTerminal(name, ["--help"], rows: 120)
      #expect(terminal.end() == 0)
      let piped = try run(name, ["--help"], environment: ["DATASETS_DIR": ""])
      let words = { (text: String) in text.split(whereSeparator: \.isWhitespace) }
      #expect(words(terminal.screen.text) == words(piped.output))
    }

    @Test(
      "The front door fits every terminal, and breaks no word", arguments: [40, 80, 120])
    func frontDoor(columns: Int) throws {
      let terminal = try PseudoTerminal("course", [], columns: columns, rows: 300)
      #expect(terminal.end() == 0)
      let piped = try run("course", [], environment: ["DATASETS_DIR": ""])
      let letters = { (text: String) in
        text.matches(of: /[A-Za-z-]{3,}/).map { String($0.output) }.filter { !$0.contains("/") }
      }
      // Below 60 columns a page's name, title and time stand in a sentence of their own.
      let shown = letters(terminal.screen.text)
      for word in Set(letters(piped.output)) { #expect(shown.contains(word), "\(word)") }
      let lines = terminal.screen.lines.filter { !$0.isEmpty }
      #expect((columns == 40 ? 80...120 : 45...65).contains(lines.count), "\(lines.count)")
      #expect(lines.map(\.count).max() ?? 0 > min(columns, 78) * 8 / 10)
    }
  }

  extension ProgramRun {
    fileprivate var words: [Substring] { output.split(whereSeparator: \.isWhitespace) }
  }
#endif
