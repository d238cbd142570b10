import Notebook

func numbers(_ page: Page) {
  page.prose(
    """
    This course is written in Swift. Sections 1.3 and 1.4 show as much of the language as the course \
    uses, in small pieces; skip them if you know it. You read a cell like this: a sentence or two, \
    the lines of Swift, then what they gave. Often a line from a later chapter follows, so that you \
    see what the piece is for. You need not understand all of that line yet.

    Chapter 2 needs sections 1.3 and 1.5. You may skip 1.4 at first, and come back when a later page \
    shows a `try`, a class or a protocol.
    """)

  page.cell(
    "arithmetic", "Calculating",
    """
    `page.show` shows a value on this page. In its brackets stand a name in quotes, which is only a \
    label, and what is to be calculated.
    """)
  page.show("1 − 2", 1 - 2)
  page.show("4 × 5", 4 * 5)
  page.show("(1 + 2) × 3", (1 + 2) * 3)

  page.cell(
    "division", "Dividing",
    "The same two numbers, once without and once with a decimal point, and the sign `%` between.",
    predict: "What are 7 / 5, 7 % 5 and 7.0 / 5.0?")
  page.show("7 / 5", 7 / 5)
  page.show("7 % 5", 7 % 5)
  page.show("7.0 / 5.0", 7.0 / 5.0)

  page.prose("Dividing whole numbers drops the remainder; `%` gives it.")

  page.cell(
    "digits", "How exact is a fraction?",
    """
    A number with a decimal point has 64 bits, about 16 decimal digits. It is kept in binary, where \
    0.1 goes on forever, as 1/3 does in decimal, so it is rounded. A page shows at most eight digits \
    after the point; `allDigitsOf:` shows as many as it takes to see the rounding. `==` asks whether \
    two values are equal.
    """,
    predict: "Is 0.1 + 0.2 equal to 0.3?")
  page.show("0.1 + 0.2", 0.1 + 0.2)
  page.show("0.1 + 0.2 in full", allDigitsOf: 0.1 + 0.2)
  page.show("equal to 0.3", 0.1 + 0.2 == 0.3)

  page.cell(
    "literals", "Ways to write a number",
    """
    `_` separates digits. `e-4` moves the decimal point four places to the left. `0b` begins a \
    binary number: 0b101 is 4 + 1.
    """)
  page.show("60_000", 60_000)
  page.show("1e-4", 1e-4)
  page.show("0b101", 0b101)
  page.source("chapters/ch02/2.4.1-XorGate.swift", "page.show(\"perceptrons that are AND")

  page.cell(
    "bits", "Binary digits",
    """
    `<<` moves them to the left, `>>` to the right, where they fall off. `&` keeps the digits that \
    are 1 in both numbers; `& 1` is therefore the last digit. `//` begins a comment, which Swift \
    does not read.
    """)
  page.show("0b101 << 1", 0b101 << 1)  // 0b1010
  page.show("0b101 >> 1", 0b101 >> 1)  // 0b10
  page.show("0b101 & 1", 0b101 & 1)
  page.source("chapters/ch02/2.6-Computer.swift", "let digits = add(a >> place & 1")

  page.question(
    "0.25 + 0.5 is exactly 0.75, though 0.1 + 0.2 is not exactly 0.3. What is different?",
    answer: """
      0.25, 0.5 and 0.75 are made of halves and quarters, so in binary they end after two digits: \
      0.01, 0.1 and 0.11. Nothing has to be rounded.
      """)
  page.show("0.25 + 0.5 == 0.75", 0.25 + 0.5 == 0.75)

  page.change(
    "Add 0.1 ten times instead of adding 0.1 and 0.2, show all digits, and compare with 1.")
}
