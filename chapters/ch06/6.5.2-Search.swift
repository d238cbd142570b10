import ChapterSupport
import Foundation
import NeuralNetworks
import Notebook
import Plots
import Tensors

func search(_ page: Page, _ digits: ImageLoader<Float>) throws {
  page.prose(
    """
    Now search for two numbers at once, the rate η and the decay λ. Draw them at random, train a \
    little, keep what is promising. Draw exponents, not numbers: whether η is 0.001 or 0.002 \
    matters as much as whether it is 0.01 or 0.02.
    """)

  page.cell(
    "draw", "Drawing exponents",
    "η from 10⁻⁶ to 10⁻², λ from 10⁻⁸ to 10⁻⁴. Each trial has a seed of its own.",
    predict:
      "If you drew η itself evenly from 0 to 0.01, how many of 100 would be below 0.001?"
  )
  let exponents = -6.0..<(-2)
  var random = RandomState(seed: page.seed)
  let rates = (0..<100).map { _ in pow(10, random.uniform(in: exponents)) }
  let even = (0..<100).map { _ in random.uniform(in: 0..<0.01) }
  page.show("exponents drawn: below 0.001", rates.count { $0 < 0.001 })
  page.show("numbers drawn: below 0.001", even.count { $0 < 0.001 })

  let count = page.options.count("--trials")
  page.aside(
    "The next cell tries \(count) settings, four in a second; --full tries 100, --keep FILE can be stopped."
  )
  page.cell(
    "trials", "Trials",
    """
    500 images, a fifth of them for validation, six hidden layers of 100, 50 epochs of SGD for \
    each of \(count) settings (`--trials`). The best ones by their accuracy on the validation images:
    """, tolerance: .training)
  let mnist = try digits.load(page)
  let samples = Samples(mnist.train.images, mnist.train.labels)[
    ..<min(500, mnist.train.count)]
  let trials = try Trials(page, samples, exponents).run(
    count, epochs: page.options.size == .quick ? 5 : 50)
  let best = trials.sorted { $0.last > $1.last }
  page.table(
    ["", "η", "λ", "validation accuracy"],
    best.prefix(5).enumerated().map { index, trial in
      [
        "\(index + 1)", significant(trial.rate), significant(trial.decay),
        fourDigits(trial.last),
      ]
    })

  page.drawing()
  let charts = best.prefix(20).map { trial in
    Chart(
      "η \(significant(trial.rate))", x: "epoch", yRange: 0...1,
      series: [
        Series("training", y: trial.training),
        Series("validation", y: trial.validation, line: .dashed),
      ])
  }
  page.figure(
    "search",
    ChartGrid(
      "Accuracy in the best trials", columns: 5, charts: Array(charts)))

  page.cell(
    "range", "Is the best at the edge?",
    """
    Look where the five best rates lie within the range from 10⁻⁶ to 10⁻². If they crowd at one \
    end, the best rate may well lie beyond it: move the range and search again.
    """, tolerance: .training)
  let five = best.prefix(5).map(\.rate)
  page.show("least of the five best rates", five.min() ?? .nan)
  page.show("greatest", five.max() ?? .nan)

  page.prose(
    """
    They do crowd at the upper end, and the best one is close to it. So this search is not finished: \
    the next one should go from 10⁻³ to 10⁰.
    """)
  page.prose(
    """
    People usually go about it like this. First the rate alone, in steps of ten: the largest one that \
    does not blow up, or half of it. Then coarse to fine: a few epochs for many settings, then a \
    narrower range and more epochs. Never stop with the best setting at the edge of what you tried. \
    And measure on the test images only when you have chosen.
    """)
  page.question(
    "Why draw at random instead of trying every point of a grid?",
    answer: """
      Often one of two numbers hardly matters. A grid of 10 × 10 then tries only ten different \
      values of the one that does; a hundred random draws try a hundred.
      """)
  page.question(
    "Which of η and λ mattered more here, and how can you tell from the table?",
    answer: """
      The rate: the best trials all have a large η, while their λ differ by factors of hundreds. \
      With 50 epochs such small λ do next to nothing.
      """)
  let decays = best.prefix(5).map(\.decay)
  page.show(
    "least and greatest λ of the best five",
    significant(decays.min() ?? .nan) + " … "
      + significant(decays.max() ?? .nan))
  page.change(
    "Set `exponents` to `-3.0..<0`: search η from 10⁻³ to 10⁰. Where do the best ones lie now?")
}
