import Notebook
import Tensors

func nonlinearity(_ page: Page) {
  page.prose(
    """
    Step and sigmoid have one thing in common: they are not straight lines. What if h \
    were a straight line? Let us see how much a network of many layers could do then.
    """)

  page.cell(
    "lines", "Three layers of lines",
    "Let h(x) = 3x, and put three layers of it one after the other.",
    predict: """
      Three layers ought to be able to do more than one. Is there a single layer, y = c · x, that \
      does the same as h(h(h(x)))? With which c?
      """)
  let h = { (x: Double) in 3 * x }
  for x in [-1.0, 0.5, 2] { page.show("h(h(h(\(x))))", h(h(h(x)))) }
  let c = h(h(h(1)))
  page.show("c", c)
  for x in [-1.0, 0.5, 2] { page.show("c · \(x)", c * x) }

  page.prose(
    """
    There is one, with c = 27. So if h is a straight line, a network of many layers can do no more \
    than a single one.
    """)

  page.question(
    "Does a bias save it? Let h(x) = 3x + 1.",
    answer: """
      No. h(h(x)) = 3(3x + 1) + 1 = 9x + 4, and once more gives 27x + 13: still one line, with \
      another slope and another bias. Lines after lines always give a line.
      """)
  let g = { (x: Double) in 3 * x + 1 }
  for x in [-1.0, 0.5, 2] { page.show("g(g(g(\(x))))", g(g(g(x)))) }
  for x in [-1.0, 0.5, 2] { page.show("27 · \(x) + 13", 27 * x + 13) }
  page.question(
    "XOR needed two layers of perceptrons (§2.5.2). Could it be made of two layers of lines?",
    answer: """
      No: two layers of lines are one line, and §2.4.1 showed that no single line separates XOR. \
      It was the step between the layers that made the difference.
      """)

  page.change("Set `h` to `x * x`. Is there still a c with c · x = h(h(h(x))) for all three x?")
}
