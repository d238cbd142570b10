import Plots
import Testing

@testable import Notebook

@Suite("What a reader opens")
struct FoldTests {
  /// A section with a predicted cell, code that draws, a question that a cell answers, and a change.
  private func section(_ page: Page) {
    page.cell("sum", "A sum", "Add.", predict: "What is 1 + 2?")
    let sum = 1 + 2
    page.show("sum", sum)

    page.drawing()
    let chart = Chart("Sum", series: [Series("sum", y: [0, 1, 3])])
    page.figure("sum", chart)
    page.question("Why 3, not 12? See §1.1 and §2.3.", answer: "Numbers add, *texts* join.")
    page.show("joined", "1" + "2")
    page.change("Set `sum` to 4.")
  }

  /// A predicted cell that shows a table, and nothing else.
  private func table(_ page: Page) {
    page.cell("sums", "Sums", "Add.", predict: "What is 1 + 2?")
    page.drawing()
    page.table(["sum"], [["\(1 + 2)"]])
  }

  private func events(
    _ body: @escaping (Page) throws -> Void
  ) throws -> [Event] {
    let usage = Usage(name: "ch01", title: "Nothing", sections: [], options: [])
    var events: [Event] = []
    let page = Page(
      options: try Options([], usage: usage), emit: { events.append($0) })
    try page.run(Section("1.1", "One", body))
    return events
  }

  private func events() throws -> [Event] { try events(section) }

  private func names(_ events: [Event]) -> [String] {
    events.map { event in
      switch event {
      case .section: "section"
      case .cell: "cell"
      case .code: "code"
      case .fold(.outcome): "outcome("
      case .fold(.answer): "answer("
      case .fold(.drawing): "drawing("
      case .endOfFold: ")"
      case .value: "value"
      case .figure(_, let number, _): "figure \(number)"
      case .change(_, let file): "change \(file)"
      case .table: "table"
      default: "other"
      }
    }
  }

  @Test("Asks behind code that is folded away, and encloses what it gave")
  func behindDrawing() throws {
    #expect(
      names(try events(table)) == [
        "section", "cell", "drawing(", "code", ")", "outcome(", "table", ")",
      ])
  }

  @Test("Encloses the outcome of a predicted cell, and not the code that leads to it")
  func order() throws {
    #expect(
      names(try events()) == [
        "section", "cell", "code", "outcome(", "value", "drawing(", "code", ")", "figure 1.1-1",
        ")", "answer(", "code", "value", ")", "change Tests/NotebookTests/FoldTests.swift",
      ])
  }

  private func terminal(showsAnswers: Bool) throws -> String {
    var reader = TerminalReader(TerminalRenderer(), showsAnswers: showsAnswers)
    return try events().map { reader.text(of: $0) }.joined()
  }

  @Test("Keeps answers, and code that draws, from a terminal that did not ask for them")
  func terminalWithout() throws {
    let text = try terminal(showsAnswers: false)
    #expect(text.contains("Before you look: What is 1 + 2?"))
    #expect(text.contains("sum  3"))
    #expect(text.contains("Why 3, not 12?"))
    #expect(text.contains("2 lines that draw"))
    for hidden in ["let chart", "Numbers add", "joined"] { #expect(!text.contains(hidden)) }
  }

  @Test("Is all there with the answers")
  func terminalWith() throws {
    let text = try terminal(showsAnswers: true)
    for shown in ["let chart", "Numbers add", "joined", "Set sum to 4."] {
      #expect(text.contains(shown))
    }
    #expect(!text.contains("lines that draw"))
  }

  @Test("Is folded in Markdown, each fold closed, and sections lead to their place")
  func markdown() throws {
    let pages = [
      CoursePage("ch01", "Chapter 1  One", seconds: 1, "one"),
      CoursePage("ch02", "Chapter 2  Two", seconds: 1, "two"),
    ]
    var document = MarkdownPage(ChapterLinks(pages[0], in: pages))
    for event in try events() { document.add(event) }
    #expect(
      document.text.contains(
        """
        **Before you look.** What is 1 + 2?

        <details>
        <summary>What came out</summary>

        ```text
        sum  3
        ```

        <details>
        <summary>The code that draws</summary>

        ```swift
        let chart = Chart("Sum", series: [Series("sum", y: [0, 1, 3])])
        page.figure("sum", chart)
        ```

        </details>

        """))
    #expect(
      document.text.contains(
        """
        *Figure 1.1-1*

        </details>

        **Question.** Why 3, not 12? See [§1.1](#1.1) and [§2.3](../ch02/README.md#2.3).

        <details>
        <summary>Answer</summary>

        Numbers add, \\*texts\\* join.
        """))
    #expect(
      document.text.contains(
        "**Change it.** Set `sum` to 4. "
          + "[`FoldTests.swift`](../../Tests/NotebookTests/FoldTests.swift)"))
  }

  @Test("Opens and closes a page with what it needs and what was learned")
  func frame() {
    let pages = [
      CoursePage("ch01", "Chapter 1  One", seconds: 1, "one"),
      CoursePage("ch02", "Chapter 2  Two", seconds: 1, "two"),
    ]
    var document = MarkdownPage(ChapterLinks(pages[0], in: pages))
    document.add(.opening(Opening(needs: ["A loop"], goals: ["add two numbers"])))
    document.add(.contents([("1.1", "One_two")]))
    document.add(
      .closing(
        Closing(
          learned: ["1 + 2 is 3"], experiments: ["Add 4"], next: [pages[1]: "to multiply"])))
    #expect(
      document.text == """

        **What you need**

        - A loop

        **Afterwards you can**

        - add two numbers

        **Contents**

        - [1.1 One\\_two](#1.1)

        ## What you have learned

        - 1 + 2 is 3

        **Worth trying**

        - Add 4

        **Where to go from here**

        - [2 Two](../ch02/README.md): to multiply

        [The course](../../README.md) · [2 Two →](../ch02/README.md)

        """)
  }

  @Test(
    "Measured times have two digits, and may be eight times longer or shorter",
    arguments: [(0.001234, "0.0012"), (1.234, "1.2"), (54.3, "54"), (123.4, "120"), (9876, "9900")])
  func measured(value: Double, shown: String) {
    #expect(twoDigits(value) == shown)
    let time = PageComparison(tolerance: .time)
    #expect(time.agree("forward  \(shown) s", "forward  \(twoDigits(value * 7)) s"))
    #expect(!time.agree("forward  \(shown) s", "forward  \(twoDigits(value * 9)) s"))
    #expect(!time.agree("forward  \(shown) s", "backward  \(shown) s"))
    #expect(!time.agree("forward  \(shown) s", "forward  0 s"))
  }
}
