import NeuralNetworks
import Notebook
import Plots
import Tensors

func comparison(_ page: Page) {
  page.cell(
    "both", "Both in one figure",
    """
    Far from 0 they agree. Near 0 the step jumps, and the sigmoid glides: a small change of x always \
    makes a small change of y. Learning will depend on that.
    """)
  let x = Tensor<Double>.range(-5, 5.05, step: 0.1)
  page.figure(
    "comparison",
    Chart(
      "Sigmoid and step", x: "x", y: "y", grid: true, yRange: -0.1...1.1,
      series: [
        Series("sigmoid", x: x.elements, y: sigmoid(x).elements),
        Series(
          "step", x: x.elements, y: Tensor<Double>(step(x)).elements,
          line: .dashed),
      ]))

  page.cell(
    "change", "A small change",
    "From −0.01 to 0.01: the step sees all or nothing, the sigmoid a difference of 0.005.")
  let pair: Tensor<Double> = [-0.01, 0.01]
  page.show("step", step(pair))
  page.show("sigmoid", sigmoid(pair))
}
