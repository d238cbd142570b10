import NeuralNetworks
import Notebook
import Tensors

func softmaxWithLoss(_ page: Page) {
  softmaxNodes(page)
  softmaxLayer(page)
  page.change(
    "In “Six nodes, forward”, make class 2 the truth: it has the largest y. How small is da now?",
    file: #filePath.replacing("WithLoss", with: "Nodes"))
}

private func softmaxLayer(_ page: Page) {
  page.cell(
    "wrong", "An answer that is quite wrong",
    """
    The truth is class 1, and the network gives it 0.2. The gradient is the error: what it said less \
    what it should have said.
    """)
  let truth: Tensor<Int> = [0, 1, 0]
  let unsure: Tensor<Double> = [0.3, 0.2, 0.5]
  page.show("loss", crossEntropy(unsure, truth))
  page.show("y − t", unsure - Tensor(truth))

  page.cell(
    "right", "An answer that is nearly right",
    "Now it gives 0.99 to the truth. A small error flows back, and little will be learned from it.")
  let sure: Tensor<Double> = [0.01, 0.99, 0]
  page.show("loss", crossEntropy(sure, truth))
  page.show("y − t", sure - Tensor(truth))

  page.prose(
    """
    So the layer is short. Forward computes ln y from the scores without a detour: ln yₖ = aₖ − ln S. \
    Backward is y − t, divided by the number of samples, since L is their mean.
    """)
  page.source("Sources/NeuralNetworks/Layers/SoftmaxWithLoss.swift", "func forward(")
  page.source("Sources/NeuralNetworks/Layers/SoftmaxWithLoss.swift", "func backward(")
  page.cell(
    "layer", "The library's layer, on a batch of two",
    """
    These scores are the logarithms of the two answers above (with 1e-9 for the 0, which has no \
    logarithm), so softmax gives the same answers back. The labels may be class numbers, or rows \
    with a single one.
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
    The loss of §4.2.2 adds δ = 1e-7 to y, so as never to take the logarithm of 0. But y − t is the \
    gradient of the loss without δ. Compare it with a numerical gradient of each.
    """, predict: "δ is 1e-7. How large, roughly, is the difference that it makes in the gradient?",
    tolerance: .noise)
  let gradient = layer.backward()
  let exact = numericalGradient(of: { layer.forward($0, labels) }, at: scores)
  let withDelta = numericalGradient(
    of: { crossEntropy(softmax($0), labels, delta: 1e-7) }, at: scores)
  page.show("largest difference", abs(gradient - exact).max())
  page.show("largest difference with δ", abs(gradient - withDelta).max())

  page.question(
    """
    A program with δ in its loss and y − t in its backward fails a strict gradient check. Which of \
    the two is wrong?
    """,
    answer: """
      Neither by itself: they belong to two different losses. The check is right to complain. Widening \
      its tolerance until it is silent would also hide real mistakes of that size, so this course's \
      layer does without δ instead.
      """)

  page.question(
    "Both samples have the same label. Why does the second row of the gradient hold smaller numbers?",
    answer: """
      Its answer is nearly right. Each row is that sample's error divided by 2, so in the mean of the \
      batch the sample with the larger error decides where the weights go.
      """)
}
