import BrokenLayers
import Foundation
import NeuralNetworks
import Notebook
import Tensors

/// A gradient that looks right and is not, and what a corner allows.
func corners(_ page: Page) {
  page.cell(
    "slopes", "A corner has two slopes",
    """
    Before you call a gradient wrong, know where there is more than one right answer. ReLU has a \
    corner at 0. Measure its slope on the left and on the right, each with three widths. Then do the same \
    with a smooth curve that looks much like it, ln (1 + eˣ).
    """, predict: "For which of the two curves do left and right come together as h shrinks?")
  let relu = { (x: Double) in max(0, x) }
  let smooth = { (x: Double) in log(1 + exp(x)) }
  var rows: [[String]] = []
  for (name, f) in [("ReLU", relu), ("smooth", smooth)] {
    for h in [1.0, 0.1, 0.01] {
      let slopes = [(f(0) - f(-h)) / h, (f(h) - f(0)) / h]
      rows.append(
        [name, "\(h)"] + slopes.map { String(format: "%.4f", $0) })
    }
  }
  page.table(["", "h", "left", "right"], rows)

  page.question(
    "What does a central difference give for ReLU at 0, whatever h is?",
    answer: """
      0.5, the mean of both slopes. It looks like a fine number, the same for every h, and it is the \
      slope of neither side. One width, or one kind of difference, cannot show that there is a corner.
      """)

  page.cell(
    "looks-right", "A gradient that looks right, and is not",
    """
    At a corner every slope between those of the two sides is right; ReLU may say anything from 0 to 1 \
    there. This layer says 7 at exactly 0, and is right everywhere else. If your test input holds no \
    zero, you will never see it.
    """, tolerance: .noise)
  let atCorner: Tensor<Double> = [[0, 1, -2]]
  let seven = GradientCheck().report(on: SevenAtZero(ReLU()), at: atCorner)
  page.table(GradientReport.headings, seven.rows)
  page.print(seven.verdict.advice)
  let elsewhere = GradientCheck().report(
    on: SevenAtZero(ReLU()), at: [[0.5, 1, -2]])
  page.show("agrees where no input is 0", elsewhere.agrees)

  page.cell(
    "corner", "The same corner, done right",
    "The layer of §5.5.1 takes 0 there. The check agrees, and says how many corners there were.",
    tolerance: .noise)
  let right = GradientCheck().report(on: ReLU<Double>(), at: atCorner)
  page.table(GradientReport.headings, right.rows)
  page.show("agrees", right.agrees)

  page.cell(
    "together", "Right one by one, wrong together",
    """
    The maximum of two equal numbers has a corner by each of them: slope 0 to the left, 1 to the \
    right. A layer that sends the whole gradient to both, (1, 1), is right for each by itself. Now \
    nudge both at once.
    """, predict: "(1, 1) promises a rate of 1 + 1 = 2. What is the rate of the maximum?")
  let h = 0.01
  let rate = (max(2 + h, 2 + h) - max(2, 2)) / h
  page.show("rate of both together", rate)
  if let specimen = Specimen.named("whole to each") {
    var random = RandomState(seed: page.seed)
    let (layer, x) = specimen.make(&random)
    let report = GradientCheck().report(on: layer, at: x)
    page.show("verdict", "\(report.verdict)")
  }

  page.question(
    "Which gradients of the maximum of two equal numbers are right?",
    answer: """
      Those that add up to 1 and hold nothing negative: (1, 0), (0, 1), (0.5, 0.5) and all between. \
      The check therefore also nudges many elements at once, along directions of its own.
      """)
}

extension Specimen {
  /// The specimen of this name.
  static func named(_ name: String) -> Specimen? { all.first { $0.name == name } }
}
