import Notebook

func errors(_ page: Page) throws {
  page.cell(
    "throws", "What can go wrong",
    """
    A function with `throws` may fail: instead of returning, it throws an error that says what went \
    wrong. `enum` lists the kinds there are, here one, which carries a text, and `: Error` says that they \
    can be thrown. Each call of such a function is marked with `try`, so that you see where it may fail.
    """)
  enum NumberError: Error { case notANumber(String) }
  func number(_ text: String) throws -> Double {
    guard let value = Double(text) else { throw NumberError.notANumber(text) }
    return value
  }
  page.show("number(\"2.5\")", try number("2.5"))
  page.source("chapters/ch03/3.6.1-HandwrittenDigits.swift", "let mnist = try digits.load(page)")

  page.cell(
    "catch", "Who takes care of it",
    """
    An error goes to whoever called, and on from there. `do` and `catch` take care of it. Where nobody \
    does, as in the chapters' code, the program ends with one line that says what was wrong. `try?` \
    makes an optional of it: `nil` where an error was thrown.
    """)
  do {
    page.show("number(\"two\")", try number("two"))
  } catch {
    page.print("caught: \(error)")
  }
  page.show("try?", "\((try? number("two")) as Double?)")

  page.question(
    "When should a function return an optional, and when should it throw?",
    answer: """
      An optional says only that there is nothing, which is enough for a missing key. An error says \
      why, which you need for a file: it may be missing, cut short, or no file of numbers at all.
      """)

  page.change("Ask for `try number(\"two\")` outside of `do`, and see how the program ends.")
}
