#if os(Linux)
  import Foundation
  import TestSupport
  import Testing

  private let toolchain = Toolchain(beside: .module)

  /// A chapter in which each section has a mistake, all of them in lines of their own.
  private let program = """
    import Notebook
    import Tensors

    let mine = CoursePage("mine", "My chapter", seconds: nil, "Mistakes")
    let (list, bad) = ([1, 2, 3], Tensor<Double>.ones([2, 3]))
    func endless(_ number: Int) -> Int {
      endless(number + 1) + number
    }
    func section(_ number: Int, _ mistake: @escaping () -> Void) -> Section {
      Section("\\(number)", "Mistake") { page in
        page.prose("Here it comes.")
        print("printed before it")
        mistake()
      }
    }
    let sections = [
      section(1) { print(endless(0)) },
      section(2) { print(list[list.count]) },
      section(3) { print(matmul(bad, bad)) },
      section(4) { print(Int("nothing")!) },
      section(5) { print(UnsafePointer<Int>(bitPattern: list.count + 5)!.pointee) },
    ]
    Chapter(
      mine, in: [mine], opening: Opening(needs: [], goals: []), sections: sections,
      closing: Closing(learned: [], experiments: [], next: [:])
    ).main()
    """

  @Suite("A mistake in a section that somebody steps through", .enabled(if: toolchain != nil))
  struct StepMistakeTests {
    @Test("Is told on the terminal as it was before, whatever it is", .timeLimit(.minutes(30)))
    func mistakes() throws {
      let folder = try TemporaryFolder()
      let mine = try #require(toolchain).build(
        ["main.swift": program],
        linking: ["Notebook", "Plots", "Tensors", "Files", "Instructions"], in: folder)
      let expected = [
        (1, "the stack is full: a function calls itself without end", nil),
        (2, "Fatal error: Index out of range", 18),
        (3, "Fatal error: matmul: shapes (2, 3) and (2, 3) do not fit", 19),
        (4, "Fatal error: Unexpectedly found nil", 20),
        (5, "COURSE_BACKTRACE=1 in the environment", 21),
      ]
      for (section, message, line) in expected {
        let terminal = try PseudoTerminal(
          program: mine.path(percentEncoded: false), ["\(section)", "--step"], columns: 120,
          environment: ["XDG_STATE_HOME": folder.path])
        // The reader goes on pressing keys while the line is looked for.
        for _ in 0..<5 { try terminal.type("g\u{1B}") }
        #expect(terminal.end() == 1)
        #expect(try terminal.settings() == terminal.formerSettings)
        let screen = terminal.screen
        #expect(!screen.isAlternate && screen.showsCursor && screen.unknown.isEmpty)
        #expect(screen.text.contains(message), "\(section):\n\(screen.text)")
        #expect(screen.text.contains("printed before it"))
        if let line { #expect(screen.text.contains("main.swift:\(line)\n"), "\(screen.text)") }
      }
    }
  }
#endif
