import NeuralNetworks
import Notebook
import Tensors

func convolutionBackward(_ page: Page) {
  page.prose(
    """
    Once a convolution is a matrix product, its backward pass is that of the affine layer (§5.6.2), \
    with im2col's rows in the place of X: call them P, as each is a patch (it is not the padding any \
    more). You know everything that you need.
    """)
  page.formula(
    "Y = P · Wᵀ + b      dW = dYᵀ · P      db = sum of dY\ndP = dY · W      dX = col2im(dP)",
    tex: #"""
      Y = P W^\top + b \qquad dW = dY^\top P \qquad db = \sum dY \qquad dP = dY\, W \qquad
      dX = \mathrm{col2im}(dP)
      """#)

  page.cell(
    "forward", "Forward, with rows",
    "Two images of 4 × 4 with two channels, three filters of 3 × 3. P has a row for each position."
  )
  var random = RandomState(seed: page.seed)
  let x: Tensor<Double> = random.normal(shape: [2, 2, 4, 4])
  let w: Tensor<Double> = random.normal(shape: [3, 2, 3, 3])
  let b: Tensor<Double> = random.normal(shape: [3])
  let p = im2col(x, Window(kernel: 3))
  let wRows = w.reshaped(3, 18)
  let y = matmul(p, wRows.transposed()) + b
  page.showShape("P", p)
  page.showShape("W as rows", wRows)
  page.showShape("Y", y)

  page.cell(
    "order", "Rows of positions, images of channels",
    """
    Y has a row for each position and a column for each filter. As images it is (image, filter, row, column): \
    take the axes apart, and put the filter in front of the position.
    """)
  let images = y.reshaped(2, 2, 2, 3).transposed(0, 3, 1, 2)
  let layer = Convolution<Double>(
    weight: Parameter("W", w), bias: Parameter("b", b))
  page.showShape("Y as images", images)
  page.show(
    "agrees with the layer", abs(layer.forward(x) - images).max() < 1e-12)

  page.cell(
    "backward", "Backward",
    "The gradient comes as images, so first it is laid out in rows again.")
  let dout: Tensor<Double> = random.normal(shape: [2, 3, 2, 2])
  let dy = dout.transposed(0, 2, 3, 1).reshaped(8, 3)
  let dw = matmul(dy.transposed(), p).reshaped(w.shape)
  let db = dy.sum(axis: 0)
  let dx = col2im(matmul(dy, wRows), shape: x.shape, Window(kernel: 3))
  page.showShape("dW", dw)
  page.show("db", db)
  page.showShape("dX", dx)

  page.cell(
    "agreement", "The library's layer, and a numerical witness",
    "The loss is the sum of Y · dout, so that its gradient by Y is dout.",
    tolerance: .noise)
  let layerDx = layer.backward(dout)
  page.show("dX agrees", abs(layerDx - dx).max() < 1e-12)
  page.show("dW agrees", abs(layer.weight.gradient - dw).max() < 1e-12)
  let numerical = numericalGradient(
    of: { (layer.predict($0) * dout).sum() }, at: x)
  page.show(
    "largest difference from the numerical dX", abs(dx - numerical).max())

  page.cell(
    "one-pixel", "dX, for a single pixel",
    """
    Follow a pixel in the middle. It lay under the window at four positions and met another weight \
    of each filter there. So its gradient is a sum of weights times the gradients of these \
    positions, with the weights in reverse: a convolution with the mirrored filters.
    """)
  var sum = 0.0
  for filter in 0..<3 {
    for row in 0..<2 {
      for column in 0..<2 {
        sum +=
          w[filter, 0, 1 - row, 2 - column] * dout[0, filter, row, column]
      }
    }
  }
  page.show("by hand, pixel (1, 2)", sum)
  page.show("dX[0, 0, 1, 2]", dx[0, 0, 1, 2])

  page.question(
    "db is a sum over 8 numbers for each filter. Why 8?",
    answer: """
      A filter's bias was added at each of 2 · 2 positions on each of 2 images. Used eight times, \
      it gets eight gradients, and they add up, as in the affine layer.
      """)
  page.question(
    "A learner forgets to mirror the filter in dX. Which filters would hide the mistake?",
    answer: """
      Filters that look the same when they are turned by half a circle, such as a blur. Random filters show \
      it at once. That is why a check should never use symmetrical numbers.
      """)
  page.change(
    """
    Make the images 5 × 5, and give `stride: 2` to the layer and to both `Window(kernel: 3)`: P is (8, 18) \
    again. The sum by hand holds for stride 1 only: why?
    """
  )
}
