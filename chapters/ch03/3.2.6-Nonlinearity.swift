import Notebook
import Tensors

func nonlinearity(_ page: Page) {
  page.prose(
    """
    Both functions are bent. If h were a straight line, more layers would be of no use: lines of \
    lines are lines.
    """)

  page.cell(
    "lines", "Three layers that are one",
    "Let h(x) = 3x. Three layers of it are the same as a single one that multiplies by 27.")
  let h = { (x: Double) in 3 * x }
  for x in [-1.0, 0.5, 2] { page.show("h(h(h(\(x))))", h(h(h(x)))) }
  for x in [-1.0, 0.5, 2] { page.show("27 · \(x)", 27 * x) }
}
