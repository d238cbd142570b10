import Notebook
import Plots
import Tensors

func simpleCurve(_ page: Page) {
  page.prose(
    """
    One sees more in a figure than in a column of numbers. A figure is drawn from plain lists of \
    numbers, in the terminal as well as it can be, and on the page of the chapter as it should be.
    """)

  page.cell(
    "sine", "The sine",
    "x goes from 0 to 6 in steps of 0.1; y is the sine of each. Points are joined by lines.")
  let x = Tensor<Double>.range(0, 6, step: 0.1)
  let y = sin(x)
  page.showShape("x", x)
  page.show("first five of y", y[..<5])
  let curve = Series(x: x.elements, y: y.elements)
  page.figure("sine", Chart("", series: [curve]))
}
