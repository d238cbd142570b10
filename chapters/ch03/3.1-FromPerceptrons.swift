import Foundation
import Notebook
import Tensors

func fromPerceptrons(_ page: Page) {
  page.prose(
    """
    A perceptron weighs its inputs, adds a bias, and answers 0 or 1. A neuron of a network does the \
    same in two steps: it sums up to a number a, then a function h, the activation function, turns \
    a into its answer.
    """)
  page.diagram(
    """
    x1 ──(w1)──┐
               ├──▶ a ──(h)──▶ y        a = b + w1·x1 + w2·x2,  y = h(a)
    x2 ──(w2)──┤
     1 ──(b)───┘
    """)

  page.cell(
    "neuron", "One neuron, two activations",
    """
    With the step function as h this is the OR gate of chapter 2. With another h the answer can \
    also lie between 0 and 1.
    """)
  let x: Tensor<Double> = [1, 0]
  let w: Tensor<Double> = [0.5, 0.5]
  let a = (w * x).sum() - 0.2
  page.show("a", a)
  page.show("step", a > 0 ? 1 : 0)
  page.show("sigmoid", 1 / (1 + exp(-a)))
}
