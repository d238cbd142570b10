import Notebook
import Plots
import Tensors

func simpleCurve(_ page: Page) {
  page.prose(
    """
    You see more in a figure than in a column of numbers. A figure is made of plain lists of numbers. \
    The terminal draws it with the characters it has; the chapter's page has a finer drawing. Where a \
    page's code does nothing but draw, it is folded away.
    """)

  page.cell(
    "sine", "The sine",
    """
    Let a point go around a circle of radius 1, beginning at the right and going up. After a way of x \
    along the circle, its height is the sine of x: a wave between −1 and 1. Here x goes from 0 to 6, \
    nearly once around, in steps of 0.1, without the 6 itself, and y is the sine of each. `elements` is an array's list of \
    numbers. The points are joined by lines.
    """)
  let x = Tensor<Double>.range(0, 6, step: 0.1)
  let y = sin(x)
  page.showShape("x", x)
  page.show("first five of y", y[..<5])
  let curve = Series(x: x.elements, y: y.elements)
  page.figure("sine", Chart("The sine", x: "x", y: "sin x", series: [curve]))

  page.question(
    "The curve consists of straight lines. Why does it look round?",
    answer: """
      There are 60 points, so neighbours are only 0.1 apart, and over so short a piece the sine is \
      nearly straight. Chapter 4 uses the same fact to measure slopes.
      """)
  page.show("number of points", x.count)

  page.change("Set `step` to 1 and see the corners.")
}
