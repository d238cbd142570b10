import BrokenLayers
import Notebook
import Plots
import Tensors

func trainingWithMistakes(_ page: Page) {
  page.prose(
    """
    Why check at all? You could just see whether the network learns. Try it: each layer of the gallery \
    is trained between two sound ones, to tell four clouds of points apart, and the same layer \
    without its mistake beside it.
    """)

  page.cell(
    "training", "Two hundred steps each",
    """
    Both trainings use the same points and the same random numbers, so they differ by the mistake \
    alone. "As well" means a loss of at most one and a half times the sound one and 0.05 more, since \
    near 0 a factor says little: a loss of 0.02 is twice 0.01, and both tell every point right. Losses \
    are means over the last twenty steps, and the accuracy is that of the layer with its mistake. \
    "Worse" still tells more than 60 % of the points right, "not at all" does not.
    """,
    predict:
      "How many of the \(Specimen.all.count) learn as well with their mistake?",
    tolerance: .training)
  let outcomes = Specimen.all.map { specimen in
    [true, false].map { isBroken in
      Experiment(specimen, isBroken: isBroken, seed: page.seed)
        .run(steps: 200)
    }
  }
  let judgements = outcomes.map { outcome in
    let (broken, sound) = (outcome[0], outcome[1])
    if broken.loss < 1.5 * sound.loss + 0.05 { return "as well" }
    return broken.accuracy > 0.6 ? "worse" : "not at all"
  }
  page.table(
    ["mistake", "loss with", "without", "accuracy", "it learns"],
    Specimen.all.indices.map { index in
      let (broken, sound) = (outcomes[index][0], outcomes[index][1])
      return [Specimen.all[index].name]
        + [broken.loss, sound.loss, broken.accuracy].map { short($0) }
        + [judgements[index]]
    })
  for judgement in ["as well", "worse", "not at all"] {
    page.show(judgement, judgements.count { $0 == judgement })
  }

  page.cell(
    "threshold", "Does it matter where the line is drawn?",
    """
    One and a half is a choice. Here is how many count as learning "as well" with other factors. And \
    here is what chance does: the loss of a sound layer with five other draws of points and first weights.
    """, tolerance: .training)
  for factor in [1.0, 1.2, 1.5, 3] {
    let count = outcomes.count { outcome in
      outcome[0].loss < factor * outcome[1].loss + 0.05
    }
    page.show("as well, with a factor of \(factor)", count)
  }
  if let specimen = Specimen.named("mean's path") {
    let losses = (1...5).map {
      Experiment(specimen, isBroken: false, seed: $0).run(steps: 200).loss
    }
    page.show("smallest loss of five", short(losses.min() ?? 0))
    page.show("largest loss of five", short(losses.max() ?? 0))
  }

  page.question(
    "You train a layer of your own and have no sound twin beside it. Would you notice a mistake?",
    answer: """
      Hardly, unless it is one of those that learn nothing. Another draw alone changes the loss of a \
      sound layer by more than most of these mistakes do.
      """)

  page.question(
    "Some mistakes even end with a smaller loss than the sound layer. Are they improvements?",
    answer: """
      "÷ N forgotten" makes every step N times as long, which is only a larger learning rate, and on \
      this easy task that helps. "accumulated" adds old gradients to new ones, a crude form of momentum. \
      Do it on purpose, in the optimizer, where you can choose by how much.
      """)

  page.cell(
    "curves", "Three of them, beside the sound layer",
    """
    Without the label's term nothing is learned, and with the mask taken from the gradient hardly \
    anything. A bias with a wrong gradient makes no difference that you could see: only the check \
    sees it.
    """, tolerance: .training)
  let shown = ["− t forgotten", "mask from dout", "bias over both axes"]
  page.drawing()
  page.figure(
    "losses",
    ChartGrid(
      "Training with a mistake, and without", columns: 3, sharing: [.y],
      charts: zip(Specimen.all, outcomes).filter { shown.contains($0.0.name) }
        .map { specimen, outcome in
          Chart(
            specimen.name, x: "step", y: "loss", grid: true,
            series: [
              Series("with", y: outcome[0].losses, colour: .orange),
              Series(
                "without", y: outcome[1].losses, line: .dashed, colour: .blue),
            ])
        }))

  page.question(
    "How can a network learn with a wrong gradient at all?",
    answer: """
      A step only has to lead downhill. Many of these gradients are wrong for a few of the parameters \
      only, and the others make up for them. But a gradient that points downhill on the whole is no \
      promise: with "wrong sign" it mostly does, since the last layer's part is right, and yet the layer in \
      front is pushed the wrong way at every step, and nothing is learned.
      """)

  page.change("Train for 20 steps instead of 200. Which judgements change?")
}

private func short(_ value: Double) -> String {
  value.isFinite && value < 1000
    ? "\((value * 1000).rounded() / 1000)" : "> 1000"
}
