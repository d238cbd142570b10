import Foundation
import Notebook
import Plots
import Tensors

func fromPerceptrons(_ page: Page) {
  page.prose(
    """
    A perceptron weighs its inputs, adds a bias, and answers 0 or 1. A neuron of a network does \
    the same in two steps. First it adds up: the weighted inputs and the bias give a number a. \
    Then a function h, the activation function, turns a into the neuron's answer y.
    """)

  page.cell(
    "drawing", "A neuron, drawn",
    """
    Each arrow is a weight. The bias is drawn as the weight of an input that is always 1. Inside \
    the neuron on the right, both steps happen: a = b + w₁x₁ + w₂x₂, then y = h(a).
    """)
  page.drawing()
  page.figure(
    "neuron",
    NetworkDiagram(
      "A neuron: y = h(b + w₁x₁ + w₂x₂)",
      layers: [
        .init("inputs", ["x₁", "x₂"], bias: "1"), .init("neuron", ["y"]),
      ],
      weights: [
        .init("w₁", from: "x₁", to: "y"), .init("w₂", from: "x₂", to: "y"),
        .init("b", from: "1", to: "y"),
      ]))

  page.cell(
    "neuron", "One neuron, two activations",
    """
    With the step function as h, this is the OR gate of chapter 2. With another h, such as the \
    sigmoid, which §3.2.1 explains, the answer can also lie between 0 and 1.
    """)
  let x: Tensor<Double> = [1, 0]
  let w: Tensor<Double> = [0.5, 0.5]
  let a = (w * x).sum() - 0.2
  page.show("a", a)
  page.show("step", a > 0 ? 1 : 0)
  page.show("sigmoid", 1 / (1 + exp(-a)))

  page.question(
    """
    Lower the bias from −0.2 to −0.7, and the gate is AND. What do the two activations answer to \
    the same input then?
    """,
    answer: """
      a becomes 0.5 − 0.7 = −0.2. The step falls from 1 to 0; the sigmoid only moves from 0.57 to \
      0.45. It says "rather no", and how sure it is.
      """)
  let lower = (w * x).sum() - 0.7
  page.show("a", lower)
  page.show("step", lower > 0 ? 1 : 0)
  page.show("sigmoid", 1 / (1 + exp(-lower)))

  page.change(
    "Set `x` to `[1, 1]` and compare: the step still answers 1, the sigmoid a larger number.")
}
