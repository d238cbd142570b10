import BrokenLayers
import NeuralNetworks
import Notebook
import Tensors

func gallery(_ page: Page) {
  corners(page)

  page.prose(
    """
    The gallery holds \(Specimen.all.count) layers with a mistake in their backward pass, each of a \
    kind that people really make. None of them stops the program. Here is one in full. ReLU's mask \
    should ask where x was positive; this one asks where the gradient is.
    """)
  page.source("chapters/gradient-lab/broken/BrokenActivations.swift", "class MaskFromGradient")

  page.cell(
    "one", "What the check says of it",
    """
    The check tries what a mask taken from dout would give, and finds just that, element by element. \
    Below the table you see the worst element, and what to look for.
    """, tolerance: .noise)
  var random = RandomState(seed: page.seed)
  guard let specimen = Specimen.named("mask from dout") else { return }
  let (mask, x) = specimen.make(&random)
  let report = GradientCheck().report(on: mask, at: x)
  page.table(GradientReport.headings, report.rows)
  if let worst = report.entries[0].worst {
    page.show("worst element", "\(worst.index)")
    page.show("backpropagated", worst.backpropagated)
    page.show("numerical", worst.numerical)
  }
  page.print(report.verdict.advice)

  page.cell(
    "all", "All of them",
    """
    Each verdict is read off the numbers alone, without a look at the code. A mistake is named where \
    the gradient is just what that mistake makes of it, and nothing else that the check knows would. \
    Where no name fits, the verdict is "unknown".
    """)
  let verdicts = Specimen.all.map { specimen in
    var random = RandomState(seed: page.seed)
    let (layer, x) = specimen.make(&random)
    return "\(GradientCheck().report(on: layer, at: x).verdict)"
  }
  page.table(
    ["mistake", "what is wrong", "verdict"],
    zip(Specimen.all, verdicts).map { [$0.name, $0.mistake, $1] })
  page.show("mistakes", verdicts.count)
  page.show("named", verdicts.count { $0 != "unknown" })

  page.question(
    """
    "÷ N forgotten" is found as a factor that equals the batch's size. Why could a single sample not \
    show this mistake?
    """,
    answer: """
      With N = 1 the division changes nothing, and the wrong gradient is right. Check with a batch \
      whose size is different from every other size in the network, and such mistakes cannot hide.
      """)

  page.question(
    "\"dW transposed\" can only happen in a layer with as many outputs as inputs. Why?",
    answer: """
      Otherwise the transposed gradient has another shape than W, and the first update stops the \
      program. Of all mistakes those that change a shape are the kindest.
      """)

  page.change("Take `let (mask, x)` from another specimen, by its name in the table.")
}
