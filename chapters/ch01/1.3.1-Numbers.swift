import Notebook

func numbers(_ page: Page) {
  page.prose(
    """
    This course is written in Swift. The first sections show as much of the language as the chapters \
    need; skip them if you know it. You read a cell like this: a sentence or two, the lines of \
    Swift, then what they gave.
    """)

  page.cell(
    "arithmetic", "Calculating",
    "Whole numbers are divided without rest; `%` is the rest. With a point they are fractions.")
  page.show("1 − 2", 1 - 2)
  page.show("4 × 5", 4 * 5)
  page.show("7 / 5", 7 / 5)
  page.show("7 % 5", 7 % 5)
  page.show("7.0 / 5.0", 7.0 / 5.0)

  page.cell(
    "digits", "How exact is a fraction?",
    """
    A `Double` has 64 bits, about 16 digits, and counts in twos. 0.1 has no end in twos, as 1/3 has \
    none in tens. Usually we show eight digits; in full, the rounding is there to see.
    """)
  page.show("0.1 + 0.2", 0.1 + 0.2)
  page.show("0.1 + 0.2 in full", allDigitsOf: 0.1 + 0.2)
}
