import BrokenLayers
import NeuralNetworks
import Notebook
import Tensors

func gallery(_ page: Page) {
  page.prose(
    """
    Fourteen layers with a mistake in their backward pass, each of a kind that people really make. \
    None of them stops the program. Here is one in full.
    """)
  page.source("chapters/gradient-lab/broken/BrokenActivations.swift", "class MaskFromGradient")

  page.cell(
    "one", "What the check says of it",
    """
    Some elements are right and the others are zero, or the other way round: that is what a wrong \
    mask looks like. Below the table stand the worst element, and what to look for.
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
    Each verdict is read off the numbers alone. Two mistakes fit no rule; the check says so instead \
    of guessing.
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
