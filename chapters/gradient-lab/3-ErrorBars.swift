import Foundation
import NeuralNetworks
import Notebook
import Tensors

/// How a measured derivative comes with an estimate of its own error.
func errorBars(_ page: Page) {
  page.cell(
    "error-bar", "A measurement with an error bar",
    """
    You do not know the best h of a function that you are only measuring. So measure twice, with h \
    and with h/2. Halving h leaves a quarter of the bend's error, so the two results differ by three \
    quarters of it: a third of that difference is still missing from the second one. Add it, and call \
    the size of that step the error bar.

    The function is eˣ at 1, whose derivative is e = 2.71828…, so you can see the true error too.
    """, predict: "In which rows will the true error be smaller than the error bar?",
    tolerance: .noise)
  func slope(_ h: Double) -> Double {
    (exp(1 + h) - exp(1 - h)) / (2 * h)
  }
  let rows = [0.4, 0.1, 0.025, 1e-8].map { h in
    let (wide, narrow) = (slope(h), slope(h / 2))
    let better = narrow + (narrow - wide) / 3
    return [narrow, better, abs(better - narrow), abs(better - exp(1))]
      .map { String(format: $0 > 1 ? "%.7f" : "%.0e", $0) }
  }
  page.table(
    ["h", "with h/2", "extrapolated", "error bar", "true error"],
    zip(["0.4", "0.1", "0.025", "1e-8"], rows).map { [$0] + $1 })

  page.question(
    "In the last row h is 1e-8. Why can two widths that small not be trusted to show their own error?",
    answer: """
      There the error is rounding, which does not shrink when h does, so "a quarter is left" is not \
      true. Two roundings can come out alike by chance. The library's check therefore takes several \
      widths, adds what rounding can do to each, and believes an extrapolation only when the widths \
      agree about it.
      """)

  page.cell(
    "verdict", "What the check makes of it",
    """
    The check measures each element in this way. It says agreement where the difference lies within \
    the tolerance and the error bar is small enough to say so. This is the tanh layer, six numbers.
    """, tolerance: .noise)
  let x: Tensor<Double> = [[-2, -1, -0.5], [0.1, 0.7, 3]]
  let sound = GradientCheck().report(on: Tanh<Double>(), at: x)
  page.table(GradientReport.headings, sound.rows)

  page.cell(
    "undecided", "Too steep to tell",
    """
    √|x| rises vertically at 0. Measure its slope to the right of 0 with ever smaller h, then let the \
    check look at a layer that computes it, at 0, 1 and 2. The layer's backward says 0 at 0, as ReLU's \
    does.
    """, predict: "Do the slopes settle down? And will the check agree, or call it a fault?",
    tolerance: .noise)
  for h in [1e-2, 1e-4, 1e-6] {
    page.show("slope with h = \(h)", (h.squareRoot() - 0) / h)
  }
  let steep = GradientCheck().report(on: Root(), at: [[0, 1, 2]])
  page.table(GradientReport.headings, steep.rows)
  page.show("agrees", steep.agrees)
  page.print(steep.verdict.advice)

  page.question(
    "Why is \"undecided\" better than agreement with a wide tolerance?",
    answer: """
      A tolerance wide enough for a hopeless measurement would also let wrong gradients pass, and you \
      would never know. "Undecided" tells you that nothing was proven for that element. Its two \
      neighbours were measured without trouble, so you check at other inputs.
      """)
}

/// √|x|.
final class Root: Layer {
  private var x: Tensor<Double> = []

  func forward(_ x: Tensor<Double>) -> Tensor<Double> {
    self.x = x
    return predict(x)
  }

  func predict(_ x: Tensor<Double>) -> Tensor<Double> { sqrt(abs(x)) }

  func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    let slope = 0.5 * sign(x) / sqrt(abs(x))
    return dout * slope.replacing(with: 0, where: x .== 0)
  }
}
