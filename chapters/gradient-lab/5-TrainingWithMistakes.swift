import BrokenLayers
import Notebook
import Plots
import Tensors

func trainingWithMistakes(_ page: Page) {
  page.prose(
    """
    Why check at all, and not just see whether it learns? Because many networks learn in spite of a \
    mistake, and you would never know. Each layer of the gallery is trained between two \
    sound ones, on four clouds of points, and beside it the layer as it should be.
    """)

  page.cell(
    "training", "Two hundred steps each",
    """
    The loss after training, with the mistake and without, and the accuracy with it. "As well" \
    is a loss of at most one and a half times the other and 0.05.
    """,
    tolerance: .training)
  let outcomes = Specimen.all.map { specimen in
    [true, false].map { isBroken in
      Experiment(specimen, isBroken: isBroken, seed: page.seed)
        .run(steps: 200)
    }
  }
  page.table(
    ["mistake", "loss with", "without", "accuracy", "it learns"],
    zip(Specimen.all, outcomes).map { specimen, outcome in
      let (broken, sound) = (outcome[0], outcome[1])
      let isAsGood = broken.loss < 1.5 * sound.loss + 0.05
      let doesLearn = broken.accuracy > 0.6
      let judgement =
        isAsGood ? "as well" : doesLearn ? "worse" : "not at all"
      return [
        specimen.name, short(broken.loss), short(sound.loss),
        short(broken.accuracy), judgement,
      ]
    })

  page.cell(
    "curves", "Three of them",
    """
    Without the label's term nothing is learned, and with the mask taken from the gradient hardly \
    anything. A bias with a wrong gradient is not noticed at all: only the check sees it.
    """, tolerance: .training)
  let shown = ["− t forgotten", "mask from dout", "bias over both axes"]
  page.figure(
    "losses",
    Chart(
      "Training with a mistake", x: "step", y: "loss", grid: true,
      series: zip(Specimen.all, outcomes).filter { shown.contains($0.0.name) }
        .map { Series($0.0.name, y: $0.1[0].losses) }))
}

private func short(_ value: Double) -> String {
  value.isFinite && value < 1000 ? "\((value * 1000).rounded() / 1000)" : "> 1000"
}
