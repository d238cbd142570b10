import NeuralNetworks
import Notebook
import Tensors

func affineBatch(_ page: Page) {
  page.prose(
    """
    Samples come in batches, one per row: X is (N, 2) now. The product takes care of all rows. \
    Only the bias needs a thought, because it is one row that serves them all.
    """)

  page.cell(
    "bias-forward", "The bias, forward",
    "Broadcasting adds the bias to every row: one number goes to N places.")
  let xw: Tensor<Double> = [[0, 0, 0], [10, 10, 10]]
  let b: Tensor<Double> = [1, 2, 3]
  page.show("xw", xw)
  page.show("xw + b", xw + b)

  page.cell(
    "bias-backward", "The bias, backward",
    """
    What went to N places hears back from N places, and the answers add up. So the bias's gradient \
    is the sum of each column. A mean here, or a sum along the rows, is a classic mistake.
    """)
  let dy: Tensor<Double> = [[1, 2, 3], [4, 5, 6]]
  page.show("dy", dy)
  page.show("db", dy.sum(axis: 0))

  page.source("Sources/NeuralNetworks/Layers/Affine.swift", "class Affine")
  page.cell(
    "layer", "The library's layer",
    """
    The layer keeps what came in and finds three gradients on the way back. Its parameters hold \
    value and gradient together, so that an optimizer can go from one to the other.
    """)
  let x: Tensor<Double> = [[1, -1], [0.5, 2]]
  let w: Tensor<Double> = [[1, 2, 3], [4, 5, 6]]
  let layer = Affine(weight: Parameter("W", w), bias: Parameter("b", b))
  page.show("y", layer.forward(x))
  page.show("dx", layer.backward(dy))
  page.show("dW", layer.weight.gradient)
  page.show("db", layer.bias.gradient)

  page.cell(
    "witness", "A numerical witness",
    """
    The loss is again the sum of y · dy, whose gradient by y is dy. Each parameter is nudged in its \
    place, inside the layer.
    """, tolerance: .noise)
  let loss = { (layer.forward(x) * dy).sum() }
  for parameter in layer.parameters {
    let numerical = numericalGradient(of: loss, by: parameter)
    let difference = abs(parameter.gradient - numerical).max()
    page.show("largest difference of d\(parameter.name)", difference)
  }
}
