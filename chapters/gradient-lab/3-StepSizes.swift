import Foundation
import NeuralNetworks
import Notebook
import Plots
import Tensors

func stepSizes(_ page: Page) {
  nudges(page)
  errorBars(page)
  page.change(
    "Replace `.tanh` by `.relu`. A nudge can now jump over a corner: which side of the curves moves?"
  )
}

/// How the error depends on h.
private func nudges(_ page: Page) {
  page.prose(
    """
    How small should a nudge h be? With a large h the curve bends between the two points, and the \
    error grows with h, or with h² for a central difference. With a small h the two losses are nearly \
    equal, few digits of their difference are left, and the error grows as 1/h. In between lies the \
    best h.
    """)

  page.cell(
    "errors", "Mean error against h",
    """
    A network with tanh, 63 derivatives, compared with backpropagation in 64 bits, for 25 values of h \
    from 1e-1 to 1e-13. A forward difference nudges up only, a central one up and down.
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
  let steps = (2...26).map { pow(10, -Double($0) / 2) }
  let errors = [false, true].map { isCentral in
    steps.map { meanError(of: network, x, t, exact, h: $0, isCentral) }
  }
  let floatErrors = [false, true].map { isCentral in
    steps.map { meanError(of: twin, x, t, exact, h: $0, isCentral) }
  }
  let at4 = steps.firstIndex { $0 < 1.1e-4 } ?? 0
  page.show("forward at 1e-4", errors[0][at4])
  page.show("central at 1e-4", errors[1][at4])

  page.cell(
    "best", "The best h",
    """
    The error is smallest where bend and rounding are about equal. That is near the square root of \
    the rounding for the forward difference, and near its cube root for the central one.
    """,
    predict:
      "Should h be larger or smaller in 32 bits than in 64? By how many powers of ten?",
    tolerance: .noise)
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
      let (h, error) = (steps[place], curve.1[place])
      return [curve.0] + [h, error].map { String(format: "%.0e", $0) }
    })

  page.cell(
    "figure", "The errors drawn",
    """
    Both axes are logarithmic, so a power of h is a straight line, and its exponent is the slope. To \
    the right of the best h the curves follow h and h²: the bend. To the left they rise as 1/h: the \
    rounding.
    """, tolerance: .noise)
  page.drawing()
  let panels = ["64 bits", "32 bits"].enumerated().map { panel, title in
    let (pair, start) = (
      [2 * panel, 2 * panel + 1], panel == 0 ? 1e-6 : 1e-3
    )
    let lines = zip(pair, ["forward", "central"]).map { index, name in
      let points = steps.indices.filter { curves[index].1[$0] > 0 }
      return Series(
        name, x: points.map { steps[$0] },
        y: points.map { curves[index].1[$0] },
        marker: name == "forward" ? .circle : .hollowSquare)
    }
    let marks = Series(
      "best", x: pair.map { steps[best[$0]] },
      y: pair.map { curves[$0].1[best[$0]] }, line: nil, marker: .diamond)
    return Chart(
      title, x: "h", y: "mean error", grid: true, yRange: 1e-12...10,
      xScale: .logarithmic, yScale: .logarithmic,
      series: lines + [
        marks,
        Series("h", x: [start, 1e-1], y: [start / 10, 1e-2], line: .dotted),
        Series(
          "h²", x: [10 * start, 1e-1], y: [10 * start * start, 1e-3],
          line: .dotted),
      ])
  }
  page.figure(
    "step-sizes",
    ChartGrid(
      "Mean error of the gradient", columns: 2, sharing: [.x, .y],
      charts: panels))

  page.question(
    "The book takes h = 1e-4 in 64 bits, not the best one. Is that a mistake?",
    answer: """
      No. Its mean error here is 5e-10, which is enough to find any mistake that matters. And a \
      slightly too large h has its advantage: the error of the bend grows faster, as h², but smoothly, so \
      that it can be foreseen and even measured; that of rounding is random.
      """)
}

/// The mean |difference| between an exact gradient and one by forward or central differences.
private func meanError<Element: Scalar>(
  of network: Sequential<Element>, _ x: Tensor<Double>, _ t: Tensor<Int>,
  _ exact: [Double],
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
  return zip(slopes, exact).map { abs($0 - $1) }.reduce(0, +)
    / Double(exact.count)
}
