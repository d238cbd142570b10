import NeuralNetworks
import Notebook
import Tensors

func normalizationBackward(_ page: Page) {
  page.prose(
    """
    Backward, go through the nodes in reverse, one line each, as in chapter 5. The new thing is two \
    forks: x goes into the mean and into the difference, and xc into the variance and into the quotient. \
    At each of them two gradients come back and add up.
    """)
  page.diagram(
    """
    x ──┬───────────────→(−)── xc ──┬──────────────→(÷)── x̂ ──(× γ)──(+ β)── y
        └──(mean)── μ ───→┘         └─(mean of ²)── σ² ──(√)── s ─→┘
    """)

  page.cell(
    "forward", "Forward, each node with a name",
    "Three samples, two features; γ is 1.5 and 0.5. L is the sum of y · dy, so that ∂L/∂y is dy."
  )
  var random = RandomState(seed: page.seed)
  let x: Tensor<Double> = random.normal(shape: [3, 2])
  let dy: Tensor<Double> = random.normal(shape: [3, 2])
  let (gamma, beta): (Tensor<Double>, Tensor<Double>) = ([1.5, 0.5], [0, 0])
  let xc = x - x.mean(axis: 0)
  let s = sqrt((xc * xc).mean(axis: 0) + 1e-6)
  let normalized = xc / s
  page.show("xc", xc)
  page.show("s", s)
  page.show("x̂", normalized)

  page.cell(
    "parameters", "β and γ",
    "β was added to every sample, so its gradients add up over the samples. γ multiplied x̂."
  )
  let dBeta = dy.sum(axis: 0)
  let dGamma = (dy * normalized).sum(axis: 0)
  page.show("dβ", dBeta)
  page.show("dγ", dGamma)

  page.cell(
    "quotient", "The division",
    """
    x̂ = xc / s. By xc the slope is 1 / s; by s it is −xc / s². Each s was used by all samples, so \
    its gradients add up. s is √(σ² + ε), whose slope is 1 / (2 s).
    """)
  let dNormalized = dy * gamma
  let dXcDirect = dNormalized / s
  let dS = -(dNormalized * xc / (s * s)).sum(axis: 0)
  let dVariance = dS / (2 * s)
  page.show("dσ²", dVariance)

  page.cell(
    "center", "Variance and mean",
    """
    σ² is the mean of xc², so each xc gets 2 xc / N of its gradient. μ was subtracted from every \
    sample: it gets minus the sum, and shares it out evenly, 1 / N to each.
    """, predict: "What will the columns of dx add up to?")
  let count = 3.0
  let dXc = dXcDirect + 2 / count * xc * dVariance
  let dMean = -dXc.sum(axis: 0)
  let dx = dXc + dMean / count
  page.show("dx", dx)
  page.show("sums of its columns", dx.sum(axis: 0))

  page.source(
    "Sources/NeuralNetworks/Layers/BatchNormalization.swift", "func backward")
  page.cell(
    "agreement", "The same in one formula",
    """
    Put together, the lines become dx = γ / s · (dy − mean of dy − x̂ · mean of (dy · x̂)): the \
    library's form. It takes away the parts of dy along which x̂ cannot move.
    """)
  let layer = BatchNormalization<Double>(
    gamma: Parameter("gamma", gamma), beta: Parameter("beta", beta))
  _ = layer.forward(x)
  page.show("dx agrees", abs(layer.backward(dy) - dx).max() < 1e-12)
  page.show("dγ agrees", abs(layer.gamma.gradient - dGamma).max() < 1e-12)
  page.show("dβ agrees", abs(layer.beta.gradient - dBeta).max() < 1e-12)

  page.question(
    "Why must the columns of dx add up to 0?",
    answer: """
      Move all samples of a feature by the same amount: the mean moves with them and y stays as it \
      was. So the loss has no slope in that direction, and that slope is the column's sum.
      """)
  page.question(
    "Which other direction of x changes nothing, apart from ε?",
    answer: """
      Stretch a feature away from its mean: σ grows as much, and x̂ stays. So the sum of dx · x̂ must \
      be 0 too, up to what ε does.
      """)
  page.show("sums of dx · x̂", (dx * normalized).sum(axis: 0))
  page.change(
    "Leave `dMean / count` out of `dx`. Which lines of what this section shows tell you about it?"
  )
}
