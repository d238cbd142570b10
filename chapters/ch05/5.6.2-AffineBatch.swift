import NeuralNetworks
import Notebook
import Tensors

func affineBatch(_ page: Page) {
  page.prose(
    """
    Samples come in batches, one per row: X is (N, 2) now, and Y is (N, 3). Each sample has its own \
    x and its own y, but all samples use the same weights and the same bias. \
    Every gradient has the shape of the value that it belongs to:
    """)
  page.drawing()
  page.figure("affine", affineGraph())

  page.cell(
    "bias-forward", "The bias, forward",
    "Broadcasting adds the bias to every row. One number is used N times; here N is 2.")
  let xw: Tensor<Double> = [[0, 0, 0], [10, 10, 10]]
  let b: Tensor<Double> = [1, 2, 3]
  page.show("xw", xw)
  page.show("xw + b", xw + b)

  page.cell(
    "bias-backward", "The bias, backward",
    """
    The bias was used N times, so N gradients come back; add them. Each row of `dy` is the gradient \
    of one sample.
    """, predict: "dy is [[1, 2, 3], [4, 5, 6]]. What are the shape and the numbers of db?")
  let dy: Tensor<Double> = [[1, 2, 3], [4, 5, 6]]
  page.show("dy", dy)
  page.show("db", dy.sum(axis: 0))

  page.question(
    "L is the mean loss of the batch. Should db not be the mean of the rows, then?",
    answer: """
      The division by N has happened already: the last layer divides y − t by N (§5.6.3), so every \
      row of `dy` is N times smaller than for a single sample. Dividing here again would be a \
      mistake that makes the bias learn N times too slowly.
      """)

  page.cell(
    "weights", "The weights, sample by sample",
    """
    Each weight was used N times as well. Every sample gives the product from §5.6.1, its own column \
    times its own row; add them. One product, Xᵀ · dy, does all of it.
    """)
  let x: Tensor<Double> = [[1, -1], [0.5, 2]]
  var sum = Tensor<Double>.zeros([2, 3])
  for n in 0..<x.shape[0] {
    sum += matmul(x[row: n].reshaped(2, 1), dy[row: n].reshaped(1, 3))
  }
  page.show("added up", sum)
  page.show("Xᵀ · dy", matmul(transposed: x, dy))

  page.prose(
    """
    So these are the lines that carry the layer. `setGradients` is a method of its own because a \
    network's first layer needs nothing else: nobody asks how L depends on the pixels. `rows` makes \
    a row of each sample, should it be an image.
    """)
  page.source("Sources/NeuralNetworks/Layers/Affine.swift", "func predict(")
  page.source("Sources/NeuralNetworks/Layers/Affine.swift", "func backward(")
  page.source("Sources/NeuralNetworks/Layers/Affine.swift", "func setGradients(")
  page.cell(
    "layer", "The library's layer",
    """
    A `Parameter` holds a value and its gradient together. Backward stores the gradients there, where \
    the optimizer will find them, and returns dx.
    """)
  let w: Tensor<Double> = [[1, 2, 3], [4, 5, 6]]
  let layer = Affine(weight: Parameter("W", w), bias: Parameter("b", b))
  page.show("y", layer.forward(x))
  page.show("dx", layer.backward(dy))
  page.show("dW", layer.weight.gradient)
  page.show("db", layer.bias.gradient)

  page.cell(
    "witness", "A numerical witness",
    """
    L is again the sum of y * dy. Each parameter is nudged in its place, inside the layer.
    """, tolerance: .noise)
  let loss = { (layer.forward(x) * dy).sum() }
  for parameter in layer.parameters {
    let numerical = numericalGradient(of: loss, by: parameter)
    let difference = abs(parameter.gradient - numerical).max()
    page.show("largest difference of d\(parameter.name)", difference)
  }

  page.question(
    "dx has a row for each sample, but dW, of the shape of W, has not. Why are the rows of dx not added up?",
    answer: """
      Each row of X is another sample: it was used once, by itself, and has its own gradient. W and \
      b were used by every sample, so their gradients add. What is shared adds up; what is not, does \
      not.
      """)

  page.question(
    "How many numbers must an affine layer remember for backward, at N samples and I inputs?",
    answer: """
      N · I, its whole input X. The output is not needed, and the weights are there anyway. A batch \
      twice as large takes twice the memory.
      """)

  page.change("Give `x` and `dy` a third row. Which shapes change, and which stay?")
}
