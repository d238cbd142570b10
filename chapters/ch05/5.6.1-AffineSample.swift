import NeuralNetworks
import Notebook
import Tensors

func affineSample(_ page: Page) {
  page.prose(
    """
    Each neuron of a layer adds up its inputs, each times a weight, and a bias. For all neurons \
    together that is one matrix product. Geometry calls such a map affine; the layer is named after it. \
    Take two inputs and three neurons, and write out every element:
    """)
  page.formula(
    """
    y₁ = x₁ w₁₁ + x₂ w₂₁ + b₁
    y₂ = x₁ w₁₂ + x₂ w₂₂ + b₂            yⱼ = Σᵢ xᵢ wᵢⱼ + bⱼ
    y₃ = x₁ w₁₃ + x₂ w₂₃ + b₃
    """,
    tex: #"""
      \begin{aligned}
      y_1 &= x_1 w_{11} + x_2 w_{21} + b_1 \\
      y_2 &= x_1 w_{12} + x_2 w_{22} + b_2 \qquad y_j = \sum_i x_i w_{ij} + b_j \\
      y_3 &= x_1 w_{13} + x_2 w_{23} + b_3
      \end{aligned}
      """#)

  page.cell(
    "forward", "Two inputs, three neurons",
    """
    The numbers come from this page's random stream. Σ in the formula means "add up over": here \
    over both inputs i. As in an array, the first index of a weight is now the input and the second \
    the neuron, the other way round from §3.4.1.
    """)
  var random = RandomState(seed: page.seed)
  let x: Tensor<Double> = random.uniform(shape: [2])
  let w: Tensor<Double> = random.uniform(shape: [2, 3])
  let b: Tensor<Double> = random.uniform(shape: [3])
  page.show("x", x)
  page.show("w", w)
  page.show("b", b)
  page.show("y", matmul(x, w) + b)

  page.prose(
    """
    Now walk back. Suppose ∂L/∂y is known, three numbers, and ask for one element at a time.

    w₁₂ stands in one place only, in y₂, where it is multiplied by x₁. So ∂L/∂w₁₂ = x₁ · ∂L/∂y₂. In \
    the same way each wᵢⱼ gets xᵢ · ∂L/∂yⱼ.

    b₂ stands in y₂ only, with the factor 1. So ∂L/∂b₂ = ∂L/∂y₂.

    x₁ stands in all three lines, with the factors w₁₁, w₁₂ and w₁₃. Three paths lead from x₁ to L, \
    so three rates add up.
    """)
  page.formula(
    """
    ∂L/∂wᵢⱼ = xᵢ · ∂L/∂yⱼ        ∂L/∂bⱼ = ∂L/∂yⱼ
    ∂L/∂xᵢ  = Σⱼ wᵢⱼ · ∂L/∂yⱼ
    """,
    tex: #"""
      \frac{\partial L}{\partial w_{ij}} = x_i \frac{\partial L}{\partial y_j} \qquad
      \frac{\partial L}{\partial b_j} = \frac{\partial L}{\partial y_j} \qquad
      \frac{\partial L}{\partial x_i} = \sum_j w_{ij} \frac{\partial L}{\partial y_j}
      """#)

  page.cell(
    "elements", "Backward, element by element",
    "Two loops say the same. `dy` stands for ∂L/∂y; these three numbers are chosen freely.")
  let dy: Tensor<Double> = [1, 2, 3]
  var dwByElement = Tensor<Double>.zeros([2, 3])
  var dxByElement = Tensor<Double>.zeros([2])
  for i in 0..<2 {
    for j in 0..<3 {
      dwByElement[i, j] = x[i] * dy[j]
      dxByElement[i] += w[i, j] * dy[j]
    }
  }
  page.show("dw", dwByElement)
  page.show("dx", dxByElement)

  page.cell(
    "backward", "Backward, as matrix products",
    """
    The sum over j is a matrix product: of w with dy as a column. And all products of an element of \
    x with one of dy are a product too: of x as a column with dy as a row.
    """)
  let dx = matmul(w, dy)
  let dw = matmul(x.reshaped(2, 1), dy.reshaped(1, 3))
  page.show("dx agrees", abs(dx - dxByElement).max() < 1e-12)
  page.show("dw agrees", dw == dwByElement)
  page.show("db", dy)

  page.prose(
    """
    Books write x and y as rows. Then dx is a row too, and the same sum reads dy · Wᵀ. You can \
    now find both products from the shapes alone: dx must \
    have the shape of x, dw that of w, and only one product of the things you have fits.
    """)
  page.formula(
    "Y = X · W + b        ∂L/∂X = ∂L/∂Y · Wᵀ        ∂L/∂W = Xᵀ · ∂L/∂Y",
    tex: #"""
      Y = X \cdot W + b \qquad
      \frac{\partial L}{\partial X} = \frac{\partial L}{\partial Y} \cdot W^\top \qquad
      \frac{\partial L}{\partial W} = X^\top \cdot \frac{\partial L}{\partial Y}
      """#)

  page.cell(
    "witness", "A numerical witness",
    """
    Let L be the sum of y * dy. Then ∂L/∂y is just dy, so a numerical gradient of this L must give \
    the dx and dw from above.
    """, tolerance: .noise)
  func loss(_ x: Tensor<Double>, _ w: Tensor<Double>) -> Double {
    ((matmul(x, w) + b) * dy).sum()
  }
  let numericalDx = numericalGradient(of: { loss($0, w) }, at: x)
  let numericalDw = numericalGradient(of: { loss(x, $0) }, at: w)
  page.show("largest difference of dx", abs(dx - numericalDx).max())
  page.show("largest difference of dw", abs(dw - numericalDw).max())

  page.question(
    "An input is 0, as most pixels of a digit are. What do its weights learn from this sample?",
    answer: """
      Nothing: ∂L/∂wᵢⱼ = xᵢ · ∂L/∂yⱼ is 0 when xᵢ is. However wrong the answer was, weights that \
      saw nothing are not changed.
      """)

  page.question(
    "When does the shape rule not tell you the right product?",
    answer: """
      When the layer has as many outputs as inputs. Then W is square, W and Wᵀ have the same shape, \
      and both products are possible. The element-by-element sum tells which one is right: dxᵢ adds \
      over j, the second index of W. In a batch (§5.6.2) it also happens where there are as many samples \
      as inputs, or as outputs.
      """)

  page.change("Make `dy` [0, 1, 0], so that only the second neuron matters, and predict dw and dx.")
}
