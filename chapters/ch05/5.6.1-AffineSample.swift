import NeuralNetworks
import Notebook
import Tensors

func affineSample(_ page: Page) {
  page.prose(
    """
    The neurons of a layer each add up the inputs, weighted, and a bias. For all neurons together \
    that is one matrix product. Geometry calls such a map affine, hence the name.
    """)
  page.formula(
    "Y = X · W + B        ∂L/∂X = ∂L/∂Y · Wᵀ        ∂L/∂W = Xᵀ · ∂L/∂Y",
    tex: #"""
      Y = X \cdot W + B \qquad
      \frac{\partial L}{\partial X} = \frac{\partial L}{\partial Y} \cdot W^\top \qquad
      \frac{\partial L}{\partial W} = X^\top \cdot \frac{\partial L}{\partial Y}
      """#)

  page.cell(
    "forward", "Two inputs, three neurons",
    """
    Weights and sample come from this page's random stream. Watch the shapes: they alone tell \
    which product is possible.
    """)
  var random = RandomState(seed: page.seed)
  let x: Tensor<Double> = random.uniform(shape: [2])
  let w: Tensor<Double> = random.uniform(shape: [2, 3])
  let b: Tensor<Double> = random.uniform(shape: [3])
  page.show("x", x)
  page.show("w", w)
  page.show("b", b)
  page.show("y", matmul(x, w) + b)

  page.cell(
    "backward", "Backward, by shapes",
    """
    dx must look like x and dw like w. From dy (3,) and w (2, 3) only one product has the shape \
    (2,): that with the transposed w. For dw, x stands as a column and dy as a row.
    """)
  let dy: Tensor<Double> = [1, 2, 3]
  let dx = matmul(w, dy)
  let dw = matmul(x.reshaped(2, 1), dy.reshaped(1, 3))
  page.show("dx", dx)
  page.show("dw", dw)
  page.show("db", dy)

  page.cell(
    "witness", "A numerical witness",
    """
    Let the loss be the sum of y · dy. Its gradient by y is just dy, so these must be the same \
    gradients as above.
    """, tolerance: .noise)
  func loss(_ x: Tensor<Double>, _ w: Tensor<Double>) -> Double {
    ((matmul(x, w) + b) * dy).sum()
  }
  let numericalDx = numericalGradient(of: { loss($0, w) }, at: x)
  let numericalDw = numericalGradient(of: { loss(x, $0) }, at: w)
  page.show("largest difference of dx", abs(dx - numericalDx).max())
  page.show("largest difference of dw", abs(dw - numericalDw).max())
}
