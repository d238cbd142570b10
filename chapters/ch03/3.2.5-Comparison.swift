import NeuralNetworks
import Notebook
import Plots
import Tensors

func comparison(_ page: Page) {
  page.cell(
    "both", "Both in one figure",
    """
    Far from 0 the two are nearly the same. Near 0 the step jumps and the sigmoid glides: for the \
    sigmoid, a small change of x makes a small change of y. Learning will depend on that. The \
    sigmoid of 5x is steeper, and closer to the step.
    """)
  page.drawing()
  let x = Tensor<Double>.range(-5, 5.05, step: 0.1)
  page.figure(
    "comparison",
    Chart(
      "Sigmoid and step", x: "x", y: "y", grid: true, yRange: -0.1...1.1,
      series: [
        Series("sigmoid", x: x.elements, y: sigmoid(x).elements),
        Series("sigmoid of 5x", x: x.elements, y: sigmoid(5 * x).elements),
        .function("step", over: -5...5) { $0 > 0 ? 1 : 0 },
      ]))

  page.cell(
    "change", "A small change",
    "From −0.01 to 0.01, across the jump.",
    predict: "The step goes from 0 to 1. By how much will the sigmoid change: 0.5, 0.05, or 0.005?")
  let pair: Tensor<Double> = [-0.01, 0.01]
  page.show("step", step(pair))
  page.show("sigmoid", sigmoid(pair))

  page.question(
    "Does the sigmoid tell as much about a small change at x = 10 as at x = 0?",
    answer: """
      No. From 9.99 to 10.01 it changes by 0.0000009, five thousand times less. It is not flat, \
      but nearly. Keep this in mind: a neuron whose sum is far from 0 learns slowly.
      """)
  let far = sigmoid(Tensor([9.99, 10.01]))
  page.show("change at 0", sigmoid(pair)[1] - sigmoid(pair)[0])
  page.show("change at 10", far[1] - far[0])

  page.change("Widen `pair` to −1 and 1. How far apart are the two functions there?")
}
