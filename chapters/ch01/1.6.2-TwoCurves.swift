import Notebook
import Plots
import Tensors

func twoCurves(_ page: Page) {
  page.cell(
    "sine-and-cosine", "Labels and a legend",
    """
    The cosine says how far to the right of the circle's centre the point of §1.6.1 is. The figure has \
    a title, a name for each axis, and a second line, dashed so that you can tell them apart without \
    colour. `.dashed` is short for `Series.Line.dashed`.
    """)
  let x = Tensor<Double>.range(0, 6, step: 0.1)
  let (sine, cosine) = (sin(x), cos(x))
  page.figure(
    "sine-and-cosine",
    Chart(
      "sin & cos", x: "x", y: "y",
      series: [
        Series("sin", x: x.elements, y: sine.elements),
        Series("cos", x: x.elements, y: cosine.elements, line: .dashed),
      ]))

  page.question(
    "Look at where the sine is highest. Where is the cosine there, and why might that be?",
    answer: """
      Near 0. The cosine is the slope of the sine, and at its top a curve is level. Chapter 4 says \
      what a slope is. (`argMax` is the place of the largest element.)
      """)
  let top = sine.argMax()
  page.show("x at the top", x[top])
  page.show("cosine there", cosine[top])

  page.change("Add a third series with `sine * sine + cosine * cosine`. What do you expect?")
}
