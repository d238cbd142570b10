import Notebook
import Tensors

func weightsAndBias(_ page: Page) {
  page.prose(
    """
    Bring θ to the other side and call it b = −θ, the bias. Now the question is always the same: is \
    the sum above 0? The bias says how easily the perceptron fires when nothing comes in.
    """)
  page.formula(
    "y = 1 if b + w₁x₁ + w₂x₂ > 0, else 0",
    tex: #"""
      y = \begin{cases} 1 & \text{if } b + w_1 x_1 + w_2 x_2 > 0 \\ 0 & \text{otherwise} \end{cases}
      """#)

  page.cell(
    "arrays", "With arrays",
    "The inputs are one array, the weights another. Element by element they are multiplied.")
  let x: Tensor<Double> = [0, 1]
  let w: Tensor<Double> = [0.5, 0.5]
  let b = -0.7
  page.show("x", x)
  page.show("w", w)
  page.show("w·x", w * x)

  page.cell(
    "sum", "The sum, and the bias",
    """
    0.5 and −0.7 make −0.2, but −0.7 is no number that a computer holds exactly: the full digits \
    show what is left over.
    """)
  let sum = (w * x).sum()
  page.show("sum", sum)
  page.show("sum + b", sum + b)
  page.show("sum + b in full", allDigitsOf: sum + b)
  page.show("y", sum + b > 0 ? 1 : 0)

  page.cell(
    "product", "In one step",
    "Multiplying two arrays and adding up is their inner product, which `matmul` computes.")
  page.show("agrees", matmul(w, x)[] == sum)
}
