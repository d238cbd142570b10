import NeuralNetworks
import Notebook
import Tensors

func softmaxWithLoss(_ page: Page) {
  page.prose(
    """
    The last layer of a classifier in training turns scores into probabilities and compares them \
    with the label. Softmax alone has an unpleasant derivative, and so has the cross-entropy. \
    Together almost all of it cancels.
    """)
  page.formula(
    "y = softmax(a),  L = −Σ t ln y        ∂L/∂a = y − t",
    tex: #"""
      y = \mathrm{softmax}(a),\quad L = -\sum_k t_k \ln y_k \qquad
      \frac{\partial L}{\partial a_k} = y_k - t_k
      """#)

  page.cell(
    "unsure", "An answer that is quite wrong",
    """
    The truth is class 1, and the network gives it 0.2. The gradient is simply the error: what it \
    said less what it should have said.
    """)
  let truth: Tensor<Int> = [0, 1, 0]
  let unsure: Tensor<Double> = [0.3, 0.2, 0.5]
  page.show("loss", crossEntropy(unsure, truth))
  page.show("y − t", unsure - Tensor(truth))

  page.cell(
    "sure", "An answer that is nearly right",
    """
    Now it gives 0.99 to the truth. Little error flows back, and little will be learned from it. In \
    the library's layer, `flushed` makes what is below 1e-26 (1e-296 in 64 bits) a true 0: with \
    numbers that are almost too small to be written, processors compute a hundred times slower.
    """)
  let sure: Tensor<Double> = [0.01, 0.99, 0]
  page.show("loss", crossEntropy(sure, truth))
  page.show("y − t", sure - Tensor(truth))

  page.source("Sources/NeuralNetworks/Layers/SoftmaxWithLoss.swift", "class SoftmaxWithLoss")
  page.cell(
    "layer", "The library's layer, on a batch of two",
    """
    The loss is the mean over the batch, so each sample's gradient is divided by N = 2. These \
    scores give the probabilities from above, the 0 as nearly as 1e-9.
    """)
  let y: Tensor<Double> = [[0.3, 0.2, 0.5], [0.01, 0.99, 1e-9]]
  let scores = log(y)
  let labels: Tensor<Int> = [1, 1]
  let layer = SoftmaxWithLoss<Double>()
  page.show("scores", scores)
  page.show("loss", layer.forward(scores, labels))
  page.show("gradient", layer.backward())

  page.cell(
    "witness", "A numerical witness, and the price of δ",
    """
    The layer takes its logarithm from the scores, so it needs no δ = 1e-7 to be safe from ln 0. \
    With δ in the loss the two gradients would agree to seven digits only.
    """, tolerance: .noise)
  let gradient = layer.backward()
  let exact = numericalGradient(of: { layer.forward($0, labels) }, at: scores)
  let withDelta = numericalGradient(
    of: { crossEntropy(softmax($0), labels, delta: 1e-7) }, at: scores)
  page.show("largest difference", abs(gradient - exact).max())
  page.show("largest difference with δ", abs(gradient - withDelta).max())
}
