import NeuralNetworks
import Notebook
import Tensors

func fourWays(_ page: Page) {
  page.prose(
    """
    Numerically; by formulas derived by hand (chapter 4); by layers that walk backward (chapter 5); \
    and by a witness that has nothing in common with them: dual numbers, which carry their own \
    derivative through every step. Do all four find the same?
    """)

  page.cell(
    "network", "One network, written three times",
    "12 inputs, 8 hidden neurons, 4 classes, five random samples; 140 parameters.")
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

  page.source("chapters/gradient-lab/Dual.swift", "struct Dual")
  page.cell(
    "gradients", "The four gradients", "Each has four tensors: W1, b1, W2, b2.")
  let clock = ContinuousClock()
  var (numerical, exact): ([Tensor<Double>], [Tensor<Double>]) = ([], [])
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

  page.cell(
    "compared", "Compared with the exact one",
    """
    Two of them are right to the last digits, after a single walk. The numerical one is off in the \
    ninth decimal, which leaves about seven digits of these numbers, and it needs two walks for each \
    parameter.
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
  page.aside(
    """
    On this machine: \(microseconds(numericalTime)), \(microseconds(handTime)), \
    \(microseconds(layerTime)) and \(microseconds(dualTime)) µs.
    """)
}

private func microseconds(_ time: Duration) -> Int { Int(time / .microseconds(1)) }
