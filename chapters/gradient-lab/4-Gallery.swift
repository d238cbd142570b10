import BrokenLayers
import NeuralNetworks
import Notebook
import Tensors

func gallery(_ page: Page) {
  page.prose(
    """
    Twenty layers with a mistake in their backward pass, each of a kind that people really make. \
    None of them stops the program. Here is one in full.
    """)
  page.source("chapters/gradient-lab/broken/BrokenActivations.swift", "class MaskFromGradient")

  page.cell(
    "one", "What the check says of it",
    """
    The check tries what a mask taken from dout would give, and finds just that, element by element. \
    Below the table you see the worst element, and what to look for.
    """, tolerance: .noise)
  var random = RandomState(seed: page.seed)
  let (mask, x) = Specimen.all[2].make(&random)
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
    Each verdict is read off the numbers alone: a mistake is named where the gradient is what that \
    mistake makes of it, and no other does. One fits none; the check says so instead of guessing.
    """)
  page.table(
    ["mistake", "what is wrong", "verdict"],
    Specimen.all.map { specimen in
      var random = RandomState(seed: page.seed)
      let (layer, x) = specimen.make(&random)
      let verdict = GradientCheck().report(on: layer, at: x).verdict
      return [specimen.name, specimen.mistake, "\(verdict)"]
    })
}
