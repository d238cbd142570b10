import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

func activations(_ page: Page) {
  page.prose(
    """
    How large should random weights be? Send noise through five layers of 100 neurons and look at \
    what comes out of each layer. You want outputs that differ from each other: neurons that all \
    say the same are no use, and neurons at the flat ends of a sigmoid have no slope to learn by.
    """)

  page.cell(
    "forward", "Noise through five layers",
    """
    1,000 samples of 100 random numbers. Each layer multiplies by weights of the given scale. The \
    deviation is that of all outputs of a layer; `one neuron` is that of what a single neuron says \
    to the samples, on average over all neurons.
    """)
  var random = RandomState(seed: page.seed)
  let noise: Tensor<Double> = random.normal(shape: [1000, 100])
  func outputs(
    scale: Double, _ activation: (Tensor<Double>) -> Tensor<Double>
  ) -> [Tensor<Double>] {
    var random = RandomState(seed: page.options.seed(behind: 1))
    var z = noise
    return (0..<5).map { _ in
      let w: Tensor<Double> = random.normal(shape: [100, 100])
      z = activation(matmul(z, scale * w))
      return z
    }
  }
  func show(_ z: [Tensor<Double>]) {
    page.table(
      ["", "mean", "deviation", "one neuron", "least", "most"],
      z.enumerated().map { layer, z in
        let ofOne = z.standardDeviation(axis: 0).mean()
        let all = [z.mean(), z.standardDeviation(), ofOne, z.min(), z.max()]
        return ["layer \(layer + 1)"] + all.map(fourDigits)
      })
  }
  func draw(
    _ name: String, _ title: String, _ z: [Tensor<Double>],
    _ range: ClosedRange<Double>
  ) {
    let layers = z.enumerated().map { ("layer \($0 + 1)", $1.elements) }
    page.figure(
      name,
      ChartGrid.histograms(
        "\(title): how many outputs have which value", columns: 5,
        of: layers, bins: 30, range: range, x: "output"))
  }
  let large = outputs(scale: 1, sigmoid)
  show(large)
  draw("sigmoid-1", "Sigmoid, scale 1", large, 0...1)

  page.cell(
    "small", "A hundred times smaller",
    """
    With scale 1 many of the sigmoids are near 0 or 1, where their slope y (1 − y) is almost 0: those \
    neurons hardly learn. Small weights keep away from the ends.
    """,
    predict: "Where will the outputs of the fifth layer be with scale 0.01?")
  let small = outputs(scale: 0.01, sigmoid)
  show(small)
  draw("sigmoid-0.01", "Sigmoid, scale 0.01", small, 0...1)

  page.prose(
    """
    Now all outputs are near 0.5, and `one neuron` says worse: what differences are left lie between \
    neurons, not between samples. From layer 3 on each neuron says the same to all 1,000 samples, to four \
    digits, and no later layer can tell them apart. Somewhere between lies a good scale, and you can compute it. A neuron's sum has n = 100 products. If \
    inputs and weights scatter around 0 independently, the variances of the products add up: \
    Var(sum) = n · Var(w) · Var(x), where the variance is the square of the standard deviation. The \
    sum scatters as much as the input if n · Var(w) = 1, so the standard deviation of the weights \
    should be √(1 / n). That is the rule of Xavier Glorot as the book has it. He also thought of the \
    way back, and took for n the mean of a layer's inputs and outputs, which are both 100 here.
    """)
  page.cell(
    "xavier", "√(1 / n)",
    """
    For n = 100 that is 0.1. Nearly all outputs are away from both ends, in all five layers. But look at what one \
    neuron says: from layer to layer it tells less of the samples. The rule supposes numbers around 0 \
    and a slope of about 1, and a sigmoid has neither. Tanh comes close.
    """)
  let xavier = outputs(scale: 0.1, sigmoid)
  show(xavier)
  draw("sigmoid-xavier", "Sigmoid, scale √(1 / n)", xavier, 0...1)

  page.cell(
    "tanh", "Tanh",
    """
    The same start with tanh x = 2 · sigmoid(2x) − 1, an S that goes from −1 to 1. Mind the axis: it goes from −1 to 1. \
    Drawn from 0 to 1, as one sees it at times, half of the outputs would be missing.
    """)
  let hyperbolic = outputs(scale: 0.1, tanh)
  show(hyperbolic)
  draw("tanh-xavier", "Tanh, scale √(1 / n)", hyperbolic, -1...1)

  page.cell(
    "relu", "ReLU, and twice the variance",
    """
    ReLU sets the negative half of the sums to 0. What is left of the mean square is one half, \
    layer after layer. So the rule of Kaiming He (He is a name) has twice the variance: √(2 / n).
    """,
    predict:
      "With √(1 / n), how much smaller is the scatter after five ReLU layers?"
  )
  let one = outputs(scale: 0.1, relu)
  let two = outputs(scale: (2.0 / 100).squareRoot(), relu)
  page.print("√(1 / n)")
  show(one)
  page.print("√(2 / n)")
  show(two)

  page.drawing()
  draw("relu-xavier", "ReLU, scale √(1 / n)", one, 0...3)
  draw("relu-he", "ReLU, scale √(2 / n)", two, 0...3)

  page.question(
    "Five layers with √(1 / n) lose a factor of about √2 each. What would fifty layers do?",
    answer: """
      They would lose √2⁵⁰, which is 2²⁵, about 34 million, and the gradient on its way back would \
      lose as much. With √(2 / n) the size lasts: after fifty layers the root of the mean square is still \
      about a half. That is one reason why networks with ReLU became much deeper once this rule was known. \
      But look at `one neuron`: from layer to layer it tells less of the samples here too, and no scale of \
      the weights mends that.
      """)
  page.show("√2⁵⁰", (0..<25).reduce(1.0) { product, _ in product * 2 })
  page.question(
    "Which of the two ends kills the sigmoid's gradient, outputs near 0 or near 1?",
    answer:
      "Both: the slope is y (1 − y), which is as small near 0 as it is near 1."
  )
  let y: Tensor<Double> = [0.01, 0.5, 0.99]
  page.show("y (1 − y)", y * (1 - y))
  page.change(
    "In 'Noise through five layers', set the scale to 0.3: in which layer do most sigmoids stick at the ends, and what does `one neuron` say of the others?"
  )
}
