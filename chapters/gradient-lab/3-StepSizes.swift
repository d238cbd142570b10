import Foundation
import NeuralNetworks
import Notebook
import Plots
import Tensors

func stepSizes(_ page: Page) {
  page.prose(
    """
    A large h cuts corners: the curve bends within it, and the error grows with h, or with h² for \
    the central difference. A small h leaves few digits of a difference: that error grows as 1/h. \
    Somewhere between them is the best one.
    """)

  page.cell(
    "errors", "Mean error against h",
    """
    A network with tanh, 75 derivatives, compared with backpropagation in 64 bits; h from 1e-1 to \
    1e-13.
    """, tolerance: .noise)
  var random = RandomState(seed: page.seed)
  let network = Sequential<Double>(
    input: [6], [.affine(6), .tanh, .affine(3)], random: &random)
  let twin = Sequential<Float>(
    input: [6], [.affine(6), .tanh, .affine(3)], random: &random)
  for (from, to) in zip(network.parameters, twin.parameters) {
    to.value = Tensor(converting: from.value)
  }
  let x: Tensor<Double> = random.normal(shape: [5, 6])
  let t = random.integers(in: 0..<3, shape: [5])
  network.gradient(x, t)
  let exact = network.parameters.flatMap { $0.gradient.elements }
  let steps = (2...26).map { -Double($0) / 2 }
  let errors = [false, true].map { isCentral in
    steps.map {
      meanError(of: network, x, t, exact, h: pow(10, $0), isCentral)
    }
  }
  let floatErrors = [false, true].map { isCentral in
    steps.map { meanError(of: twin, x, t, exact, h: pow(10, $0), isCentral) }
  }
  page.show("forward at 1e-4", errors[0][steps.firstIndex(of: -4) ?? 0])
  page.show("central at 1e-4", errors[1][steps.firstIndex(of: -4) ?? 0])

  page.cell(
    "best", "The best h",
    """
    About the square root of the rounding error for the forward difference, its cube root for the \
    central one: near 1e-8 and 1e-5 in 64 bits, where the book's 1e-4 is a good choice, and near \
    1e-3 and 1e-2 in 32.
    """, tolerance: .noise)
  let curves = [
    ("forward, 64 bits", errors[0]),
    ("central, 64 bits", errors[1]),
    ("forward, 32 bits", floatErrors[0]),
    ("central, 32 bits", floatErrors[1]),
  ]
  let best = curves.map { _, errors in
    errors.indices.min { errors[$0] < errors[$1] } ?? 0
  }
  page.table(
    ["", "best h", "its mean error"],
    zip(curves, best).map { curve, place in
      let (h, error) = (pow(10, steps[place]), curve.1[place])
      return [curve.0] + [h, error].map { String(format: "%.0e", $0) }
    })

  page.cell(
    "figure", "Both errors in one figure",
    """
    Down the right-hand slopes, h¹ and h², the curve straightens. Up the left-hand one, 1/h, the \
    digits run out.
    """, tolerance: .noise)
  let lines: [Series.Line] = [.solid, .solid, .dashed, .dashed]
  let markers: [Series.Marker] = [
    .circle, .square, .hollowCircle, .hollowSquare,
  ]
  let series = curves.indices.map { index in
    let (name, errors) = curves[index]
    let points = steps.indices.filter { errors[$0] > 0 }
    return Series(
      name, x: points.map { steps[$0] },
      y: points.map { log10(errors[$0]) },
      line: lines[index], marker: markers[index])
  }
  let marks = Series(
    "best", x: best.map { steps[$0] },
    y: zip(curves, best).map { log10($0.1[$1]) },
    line: nil, marker: .diamond)
  page.figure(
    "step-sizes",
    Chart(
      "Mean error of the gradient", x: "log10 h", y: "log10 error",
      grid: true, yRange: -14...2,
      series: series + [
        Series("h", x: [-7, -1], y: [-8, -2], line: .dashed),
        Series("h²", x: [-5, -1], y: [-11, -3], line: .dashed),
        Series("1/h", x: [-13, -5], y: [-3, -11], line: .dashed), marks,
      ]))
}

/// The mean |difference| between an exact gradient and one by forward or central differences.
private func meanError<Element: Scalar>(
  of network: Sequential<Element>, _ x: Tensor<Double>, _ t: Tensor<Int>, _ exact: [Double],
  h: Double, _ isCentral: Bool
) -> Double {
  let (x, h) = (Tensor<Element>(converting: x), Element(h))
  let here = network.loss(x, t)
  var slopes: [Double] = []
  for parameter in network.parameters {
    for element in 0..<parameter.value.count {
      let value = parameter.value[flat: element]
      parameter.value[flat: element] = value + h
      let above = network.loss(x, t)
      parameter.value[flat: element] = value - h
      let below = isCentral ? network.loss(x, t) : here
      parameter.value[flat: element] = value
      slopes.append(Double((above - below) / (isCentral ? 2 * h : h)))
    }
  }
  return zip(slopes, exact).map { abs($0 - $1) }.reduce(0, +) / Double(exact.count)
}
