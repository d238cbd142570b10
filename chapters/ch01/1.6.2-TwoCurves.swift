import Notebook
import Plots
import Tensors

func twoCurves(_ page: Page) {
  page.cell(
    "sine-and-cosine", "Labels and a legend",
    "A title, a name for each axis, and a second line, dashed so that colour is not needed.")
  let x = Tensor<Double>.range(0, 6, step: 0.1)
  page.figure(
    "sine-and-cosine",
    Chart(
      "sin & cos", x: "x", y: "y",
      series: [
        Series("sin", x: x.elements, y: sin(x).elements),
        Series("cos", x: x.elements, y: cos(x).elements, line: .dashed),
      ]))
}
