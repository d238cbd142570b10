import Notebook
import Plots
import Tensors

func weightsAndBias(_ page: Page) {
  page.prose(
    """
    The condition w₁x₁ + w₂x₂ > θ is the same as −θ + w₁x₁ + w₂x₂ > 0. Call −θ the bias b, and the \
    question is always the same: is the sum above 0?
    """)
  page.cell(
    "bias", "The bias in the drawing",
    """
    Think of the bias as the weight of one more signal that is always 1. It says how easily the \
    perceptron fires: with b = −0.7 the other signals must bring more than 0.7.
    """)
  page.drawing()
  page.figure(
    "bias",
    NetworkDiagram(
      "A perceptron with a bias",
      layers: [
        .init("signals", ["x₁", "x₂"], bias: "1"), .init("output", ["y"]),
      ],
      weights: [
        .init("w₁", from: "x₁", to: "y"), .init("w₂", from: "x₂", to: "y"),
        .init("b", from: "1", to: "y"),
      ]))
  page.formula(
    "y = 1 if b + w₁x₁ + w₂x₂ > 0, else 0",
    tex: #"""
      y = \begin{cases} 1 & \text{if } b + w_1 x_1 + w_2 x_2 > 0 \\ 0 & \text{otherwise} \end{cases}
      """#)

  page.cell(
    "arrays", "With arrays",
    "The inputs are one array, the weights another. They are multiplied element by element.")
  let x: Tensor<Double> = [0, 1]
  let w: Tensor<Double> = [0.5, 0.5]
  let b = -0.7
  page.show("x", x)
  page.show("w", w)
  page.show("w * x", w * x)

  page.cell(
    "sum", "The sum, and the bias",
    """
    0.5 − 0.7 is −0.2 on paper. The computer cannot hold −0.7 exactly; in the sum's full digits you \
    see the difference.
    """)
  let sum = (w * x).sum()
  page.show("sum", sum)
  page.show("sum + b", sum + b)
  page.show("sum + b in full", allDigitsOf: sum + b)
  page.show("y", sum + b > 0 ? 1 : 0)

  page.cell(
    "product", "In one step",
    """
    Multiplying two arrays element by element and adding up is called their inner product, \
    written w · x. `matmul` computes it; `[]` reads the one number of the result.
    """)
  page.show("agrees", matmul(w, x)[] == sum)

  page.question(
    "x is (0, 0). What does the perceptron's answer depend on then, and on what not?",
    answer: """
      On the bias alone: the weights are multiplied by 0. It fires if b is above 0.
      """)
  let none = Tensor<Double>.zeros([2])
  page.show("sum + b", (w * none).sum() + b)

  page.question(
    "How many numbers does a perceptron with 784 inputs have to learn?",
    answer: """
      785: a weight for each input, and the bias. Chapter 3 has layers of many neurons that look at \
      784 pixels, and each of them has as many.
      """)

  page.change("Set `x` to [1, 1], and follow the numbers through all the lines.")
}
