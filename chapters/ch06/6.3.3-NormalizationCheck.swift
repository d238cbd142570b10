import NeuralNetworks
import Notebook
import Tensors

func normalizationCheck(_ page: Page) {
  page.prose(
    """
    A derivation with three paths asks for a numerical check. This section does it right first, \
    and then shows how the same check can tell you nothing at all.
    """)

  page.cell(
    "batch", "A batch of eight",
    """
    A network with two hidden layers and batch normalization, and a batch of 8 random samples. \
    The report compares every gradient with the numerical one, as in §5.7.3.
    """, tolerance: .noise)
  var random = RandomState(seed: page.seed)
  let network = Sequential<Double>.multiLayerNet(
    inputSize: 6, hiddenSizes: [5, 4], outputSize: 3, normalizes: true,
    random: &random)
  let x: Tensor<Double> = random.normal(shape: [8, 6])
  let t = random.integers(in: 0..<3, shape: [8])
  let report = GradientCheck().report(on: network, x, t)
  page.show("verdict", report.verdict.description)
  page.table(
    ["", "shape", "max |difference|"],
    report.entries.map {
      [$0.name, describe($0.shape), $0.maxDifference.shownText]
    })

  page.cell(
    "one", "One sample",
    """
    Now the same with a single sample, which is its own mean.
    """,
    predict:
      "What will dW1 be, and what will the numerical gradient of W1 be?")
  let (x1, t1) = (x[0..<1], t[0..<1])
  network.gradient(x1, t1)
  let w1 = network["W1"]
  page.show("largest |dW1|", abs(w1.gradient).max())
  let numerical = numericalGradient(
    of: { network.forward(x1, t1).loss }, by: w1)
  page.show("largest, numerically", abs(numerical).max())

  page.prose(
    """
    Subtract the mean, and x̂ is 0 in every layer: the loss does not depend on W1 at all. Both \
    gradients are 0, and 0 agrees with 0. A backward pass that returned zeros for everything would pass \
    this check. Always check batch normalization with a batch.
    """)

  page.cell(
    "kink", "And β looks wrong although it is right",
    """
    What reaches the last ReLU is exactly β₂, and β₂ starts at 0: ReLU's corner. To the right \
    the slope is 1, to the left 0. Backpropagation takes 0, the central difference the mean of both.
    """)
  let beta2 = network["beta2"]
  let central = numericalGradient(
    of: { network.forward(x1, t1).loss }, by: beta2)
  page.show("dβ₂", beta2.gradient)
  page.show("dβ₂, numerically", central)

  page.cell(
    "corner", "What the check says",
    """
    The library's check measures both one-sided slopes. Where they differ it speaks of a corner, \
    and accepts any value between them. It also tells you when both gradients are zero, because \
    then it has seen nothing.
    """, tolerance: .noise)
  let single = GradientCheck().report(on: network, x1, t1)
  page.show("verdict", single.verdict.description)
  page.show("corners", single.corners)

  page.question(
    "How else could you keep the check away from the corner?",
    answer: """
      Give β random values instead of zeros before you check: then nothing stands exactly at 0. Below, \
      the batch still has one sample, and the difference is gone.
      """)
  for name in ["beta1", "beta2"] {
    network[name].value = random.normal(shape: network[name].value.shape)
  }
  network.gradient(x1, t1)
  let moved = numericalGradient(
    of: { network.forward(x1, t1).loss }, by: beta2)
  page.show("dβ₂", beta2.gradient)
  page.show("dβ₂, numerically", moved)
  page.question(
    "The check calls forward many times. Which numbers in the layer does that change?",
    answer: """
      The running mean and variance: each forward pass moves them. They do not enter the loss in \
      training, so the gradients stay right, but a check in the middle of a training would spoil \
      inference. The library's check puts them back.
      """)
  page.change(
    "In 'One sample', use `x[0..<2]` and `t[0..<2]`. Two numbers normalized are 1 and −1: why is dW1 still almost 0?"
  )
}
