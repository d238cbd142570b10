import NeuralNetworks
import Notebook
import Tensors

func normalizationForward(_ page: Page) {
  page.prose(
    """
    Good initial weights give each layer well spread numbers at the start. Batch normalization \
    forces them to be well spread all the time: between the affine layer and the activation it \
    gives each feature, which is a column, mean 0 and variance 1 over the batch.
    """)
  page.formula(
    "μ = mean of x    σ² = mean of (x − μ)²\nx̂ = (x − μ) / √(σ² + ε)    y = γ x̂ + β",
    tex: #"""
      \mu = \frac{1}{N} \sum_n x_n \qquad \sigma^2 = \frac{1}{N} \sum_n (x_n - \mu)^2 \qquad
      \hat x_n = \frac{x_n - \mu}{\sqrt{\sigma^2 + \varepsilon}} \qquad y_n = \gamma \hat x_n + \beta
      """#)

  page.cell(
    "statistics", "Each column by itself",
    """
    Four samples, two features of very different size. Mean and variance are taken down each \
    column: over the samples, not over the features of one sample.
    """)
  let x: Tensor<Double> = [[1, 100], [2, 300], [3, 200], [6, 600]]
  let mean = x.mean(axis: 0)
  let variance = ((x - mean) * (x - mean)).mean(axis: 0)
  page.show("μ", mean)
  page.show("σ²", variance)

  page.cell(
    "normalized", "Mean 0 and variance 1",
    "ε = 1e-6 keeps a feature that never changes from being divided by 0.",
    predict:
      "Column 2 is about a hundred times as large as column 1. How will they compare?"
  )
  let normalized = (x - mean) / sqrt(variance + 1e-6)
  page.show("x̂", normalized)
  page.show("mean of x̂", normalized.mean(axis: 0))
  page.show("variance of x̂", normalized.variance(axis: 0))

  page.cell(
    "gamma", "γ and β",
    """
    Mean 0 and variance 1 need not be what the next layer wants. So each feature gets a scale γ \
    and a shift β that are learned like any weight; they start at 1 and 0.
    """)
  let gamma: Tensor<Double> = [1, 2]
  let beta: Tensor<Double> = [0, -1]
  let y = gamma * normalized + beta
  page.show("y", y)

  page.cell(
    "library", "The library's layer",
    """
    It does the same. It also keeps running means of μ and σ², because in inference there may be \
    one image and no batch. They move a tenth of the way at each step.
    """)
  let layer = BatchNormalization<Double>(
    gamma: Parameter("gamma", gamma), beta: Parameter("beta", beta))
  page.show("agrees", abs(layer.forward(x) - y).max() < 1e-12)
  page.show("running mean", layer.runningMean.value)
  page.show("running variance", layer.runningVariance.value)

  page.cell(
    "predict", "The same sample in training and in inference",
    "In inference, which is using a network after training, the layer takes the running values.",
    predict: "Will the first sample come out the same in both?")
  page.show("training", layer.forward(x)[row: 0])
  page.show("inference", layer.predict(x)[row: 0])
  for _ in 0..<100 { _ = layer.forward(x) }
  page.show("inference, 100 steps later", layer.predict(x)[row: 0])

  page.question(
    "What does batch normalization do to the bias of the affine layer in front of it?",
    answer: """
      It takes it away: a bias adds the same number to all samples of a feature, and subtracting \
      the mean removes it. β does the bias's work.
      """)
  page.show(
    "without a bias − with one",
    abs(layer.forward(x) - layer.forward(x + 7)).max())
  page.question(
    "What is left of a batch with a single sample?",
    answer: """
      Nothing: a single number is its own mean, so x̂ is 0 and y is β, whatever x was. §6.3.3 shows \
      how that fools a gradient check. In training, avoid a last batch of one sample.
      """)
  page.show("y of one sample", layer.forward(x[0..<1]))
  page.change(
    "In 'Each column by itself', multiply column 1 of `x` by 1000: x̂ stays the same, but for what ε does in the seventh digit."
  )
}
