import Notebook
import Plots
import Tensors

func symbols(_ page: Page) {
  page.prose(
    """
    Here is the network for the rest of this chapter: two inputs, three neurons, two neurons, two \
    outputs. It has three layers with weights. The input is not counted, as it computes nothing. \
    The layers between input and output are called hidden.
    """)

  page.cell(
    "drawing", "The network, drawn",
    """
    Every neuron is joined to all neurons of the layer before, and to a bias. One weight stands \
    out: w⁽¹⁾₁₂. The (1) above says layer 1. The two numbers below say where the weight leads, and \
    then where it comes from: to neuron 1, from input 2.
    """)
  page.drawing()
  page.figure(
    "three-layers",
    NetworkDiagram(
      "Three layers",
      layers: [
        .init("input", ["x₁", "x₂"], bias: "1"),
        .init("layer 1", ["z⁽¹⁾₁", "z⁽¹⁾₂", "z⁽¹⁾₃"], bias: "1"),
        .init("layer 2", ["z⁽²⁾₁", "z⁽²⁾₂"], bias: "1"),
        .init("output", ["y₁", "y₂"]),
      ],
      weights: [.init("w⁽¹⁾₁₂", from: "x₂", to: "z⁽¹⁾₁")]))

  page.cell(
    "element", "The same weight in an array",
    """
    In the array W1, the row says which input a weight comes from and the column which neuron it \
    goes to. And Swift counts from 0.
    """,
    predict: "W1 is [[0.1 0.3 0.5] [0.2 0.4 0.6]]. Which of the six numbers is w⁽¹⁾₁₂?")
  let x: Tensor<Double> = [1.0, 0.5]
  let w1: Tensor<Double> = [[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]
  page.show("W1", w1)
  page.show("w⁽¹⁾₁₂", w1[1, 0])

  page.prose(
    """
    So w⁽¹⁾₁₂, to the first neuron from the second input, is `w1[1, 0]`: the other order, and each \
    number one less.

    The sum of the first neuron of layer 1 is called a⁽¹⁾₁. It has a weight for each input, and a \
    bias. What the activation function makes of it is called z⁽¹⁾₁.
    """)
  page.formula(
    "a⁽¹⁾₁ = w⁽¹⁾₁₁ x₁ + w⁽¹⁾₁₂ x₂ + b⁽¹⁾₁        z⁽¹⁾₁ = h(a⁽¹⁾₁)",
    tex: #"""
      a^{(1)}_1 = w^{(1)}_{11} x_1 + w^{(1)}_{12} x_2 + b^{(1)}_1 \qquad z^{(1)}_1 = h(a^{(1)}_1)
      """#)
  page.cell("sum", "Its value", "The bias of this neuron is 0.1.")
  page.show("sum of neuron 0", x[0] * w1[0, 0] + x[1] * w1[1, 0] + 0.1)

  page.question(
    "Which element of the array is w⁽¹⁾₃₂?",
    answer: "It goes to neuron 3 from input 2, so it is `w1[1, 2]`, the last element.")
  page.show("w1[1, 2]", w1[1, 2])
  page.question(
    "How many numbers does the whole network have, weights and biases together?",
    answer: """
      Layer 1 has 2 · 3 weights and 3 biases, layer 2 has 3 · 2 and 2, layer 3 has 2 · 2 and 2. \
      Together that is 23. Those are the numbers that learning has to find.
      """)
  page.show("numbers", (2 * 3 + 3) + (3 * 2 + 2) + (2 * 2 + 2))

  page.change("Raise `w1[1, 0]` to 0.4 and watch the sum: it grows half as much, as x₂ is 0.5.")
}
