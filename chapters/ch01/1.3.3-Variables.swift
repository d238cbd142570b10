import Notebook

func variables(_ page: Page) {
  page.cell(
    "names", "Constants and variables",
    """
    `let` gives a value a name once and for all. `var` gives a name to a value that may change; `+=` \
    adds to it, and `-=` subtracts.
    """)
  let x = 10
  var sum = 100.0
  sum += 3.14
  var stock = 12
  stock -= 5
  page.show("x", x)
  page.show("sum", sum)
  page.show("stock", stock)

  page.cell(
    "tuples", "Several values at once",
    """
    Values in brackets with commas between them are a tuple. You can name all of them in one line, \
    or take them out by their number, from 0, or by a label if they have one. `_` stands for what \
    you do not need.
    """)
  let (x1, x2) = (1.0, 0.5)
  let point = (x: 3, y: 4)
  let (_, height) = point
  page.show("x1 + x2", x1 + x2)
  page.show("point.0", point.0)
  page.show("point.y", point.y)
  page.show("height", height)
  page.source("chapters/ch02/2.3.1-Threshold.swift", "let (w1, w2, theta) =")

  page.question(
    "What does Swift do with the line `x += 1` in the first cell above?",
    answer: """
      It refuses to compile it, since x was made with `let`. You find out before the program runs, \
      and whoever reads `let` knows that the value stays.
      """)

  page.question(
    "a is 1 and b is 2. What are they after `(a, b) = (b, a)`?",
    answer: """
      They are exchanged. The right side is calculated first, with the old values, and only then \
      are both names changed.
      """)
  var (a, b) = (1, 2)
  (a, b) = (b, a)
  page.show("a", a)
  page.show("b", b)

  page.change(
    "Write `var` instead of `let` before x: the compiler tells you what it thinks of that.")
}
