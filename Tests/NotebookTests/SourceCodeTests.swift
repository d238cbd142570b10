import Testing

@testable import Notebook

@Suite("Code shown on a page")
struct SourceCodeTests {
  private let chapter = SourceCode(
    text: """
      func section(_ page: Page) {
        page.cell(
          "first", "A title (with brackets",
          \"\"\"
          Prose with "quotes", a ) and a page.cell( that is none.
          \"\"\")
        let x = 1

        if x > 0 {
          page.show("x", x)
        }

        page.cell("second", "No code", "Only prose.")
        page.formula("y = x", tex: #"\\"y\\""#)
        page.show("y", "}")
      }

      func other() {}
      """)

  @Test("Begins after the call and ends before the page's next words")
  func cell() {
    #expect(
      chapter.code(below: 2) == """
        let x = 1

        if x > 0 {
          page.show("x", x)
        }
        """)
  }

  @Test("Is empty where the next words follow at once")
  func empty() {
    #expect(chapter.code(below: 13) == "")
  }

  @Test("Ends with the function")
  func end() {
    #expect(chapter.code(below: 14) == #"page.show("y", "}")"#)
  }

  @Test("Is the same where a system ends its lines with two characters")
  func lineEnds() {
    let text = "func f() {\r\n  page.prose(\"a\")\r\n  let x = 1\r\n  let y = 2\r\n}\r\n"
    #expect(SourceCode(text: text).code(below: 2) == "let x = 1\nlet y = 2")
    #expect(SourceCode(text: text).declaration("func f")?.contains("\r") == false)
  }

  @Test("Is empty for a line that is not there")
  func beyond() {
    #expect(chapter.code(below: 0) == "")
    #expect(chapter.code(below: 99) == "")
  }

  @Test("Of a declaration leaves out the documentation")
  func declaration() {
    let library = SourceCode(
      text: """
        /// A class Thing that is documented.
        public final class Thing {
          /// Says something.
          func talk() { print("}") }  // not this: {
        }
        struct Next {}
        """)
    #expect(
      library.declaration("class Thing") == """
        public final class Thing {
          func talk() { print("}") }  // not this: {
        }
        """)
    #expect(library.declaration("class Other") == nil)
  }
}
