import NeuralNetworks
import Notebook
import Tensors

func fourWays(_ page: Page) {
  page.prose(
    """
    Here is one gradient, found in four ways: numerically; by formulas derived by hand (§4.5.2); by \
    layers that walk backward (§5.7.1); and with dual numbers, which carry their own derivative \
    through every step and share nothing with the other three. Do all four find the same?
    """)

  page.cell(
    "network", "One network, written three times",
    "12 inputs, 8 hidden neurons, 4 classes, and five random samples. It has 140 parameters.")
  var random = RandomState(seed: page.seed)
  let byHand = SigmoidTwoLayerNet<Double>(
    inputSize: 12, hiddenSize: 8, outputSize: 4, weightScale: 1,
    random: &random)
  let layered = Sequential<Double>(
    input: [12], [.affine(8), .sigmoid, .affine(4)], random: &random)
  for (from, to) in zip(byHand.parameters, layered.parameters) {
    to.value = from.value
  }
  let x: Tensor<Double> = random.normal(shape: [5, 12])
  let t = random.integers(in: 0..<4, shape: [5])
  var dual = DualNetwork(byHand, x, t)
  page.show("loss by layers", allDigitsOf: layered.loss(x, t))
  page.show("loss with dual numbers", allDigitsOf: dual.loss().value)

  page.prose(
    """
    A dual number is a value and its slope. Adding two adds their slopes; multiplying two follows the \
    rule for a product, a'b + ab'. Give one parameter the slope 1, compute the loss, and read its \
    derivative off the result. There is no h in it.
    """)
  page.source("chapters/gradient-lab/Dual.swift", "static func *")
  page.cell(
    "gradients", "The four gradients",
    "Each way is timed. Numerically means a central difference with h = 1e-4.",
    predict: "Which of the four takes longest, and how much longer than the quickest?")
  let clock = ContinuousClock()
  var (numerical, exact): ([Tensor<Double>], [Tensor<Double>]) = ([], [])
  layered.gradient(x, t)
  let numericalTime = clock.measure {
    numerical = layered.parameters.map {
      numericalGradient(of: { layered.loss(x, t) }, by: $0)
    }
  }
  let handTime = clock.measure { byHand.gradient(x, t) }
  let layerTime = clock.measure { layered.gradient(x, t) }
  let dualTime = clock.measure { exact = dual.gradient() }
  for (parameter, gradient) in zip(layered.parameters, exact) {
    page.show("d\(parameter.name), first of exact", gradient[flat: 0])
  }
  page.measured("numerical", seconds: numericalTime / .seconds(1))
  page.measured("by hand", seconds: handTime / .seconds(1))
  page.measured("by layers", seconds: layerTime / .seconds(1))
  page.measured("dual numbers", seconds: dualTime / .seconds(1))

  page.cell(
    "compared", "Compared with the exact one",
    """
    Two of them are right to the last digits, after a single walk. The numerical one is wrong from the \
    ninth decimal on, which leaves it about seven digits of these numbers.
    """, tolerance: .noise)
  func gradients(of network: any Network<Double>) -> [Tensor<Double>] {
    network.parameters.map { $0.gradient }
  }
  func largest(_ gradients: [Tensor<Double>]) -> String {
    zip(gradients, exact).map { abs($0 - $1).max() }.reduce(0, max).shownText
  }
  page.table(
    ["way", "walks", "largest difference"],
    [
      ["numerical", "280 forward", largest(numerical)],
      ["by hand", "1 forward, 1 back", largest(gradients(of: byHand))],
      ["by layers", "1 forward, 1 back", largest(gradients(of: layered))],
      ["dual numbers", "140 forward", "exact"],
    ])

  page.question(
    "Dual numbers are exact and need no derivation. Why does nobody train networks with them?",
    answer: """
      Each walk gives the derivative by one parameter: 140 walks here, 39,760 for the network of \
      chapter 5. Backpropagation starts at the one loss instead of at the many parameters, and gets \
      all derivatives in one walk.
      """)

  page.question(
    """
    "By hand" and "by layers" agree to the last digits. Would that alone convince you that both are \
    right?
    """,
    answer: """
      Less than the agreement with the dual numbers does. The formulas and the layers were derived by \
      the same rules, perhaps by the same person, and can share a misunderstanding. The more two ways \
      differ, the more their agreement is worth.
      """)

  page.change("Set `weightScale` to 10. What happens to the numerical way's difference?")
}
