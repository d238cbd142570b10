import NeuralNetworks
import Notebook
import Plots
import Tensors

func whyLoss(_ page: Page) {
  page.prose(
    """
    In the end we want accuracy: many right answers. Why not improve that directly, instead of a \
    loss? Learning needs to know which way to go, and that is what a slope says. So let us look at \
    the slopes of both.
    """)

  page.cell(
    "neuron", "A single neuron",
    """
    Twenty numbers x. The true answer is yes where x > 0.2. The neuron does not know the \
    threshold, and has a θ of its own: it says yes with probability sigmoid(5 (x − θ)). For a no, \
    the truth's probability is 1 minus that, which is the sigmoid of the same number with its sign \
    changed.
    """)
  var random = RandomState(seed: page.seed)
  let x: Tensor<Double> = random.uniform(shape: [20], in: -1..<1)
  let truth = Tensor<Double>(x .> 0.2) * 2 - 1
  func chanceOfTruth(_ threshold: Double) -> Tensor<Double> {
    sigmoid(truth * 5 * (x - threshold))
  }
  page.show("x", x)
  page.show("truth, 1 or −1", truth)
  page.show("probability of the truth at θ = 0", chanceOfTruth(0))

  page.cell(
    "nudge", "A small change of the threshold",
    """
    An answer counts as right if the truth has a probability above 0.5. We move θ from 0 to 0.001. \
    `numericalDerivative` measures a slope much as §4.1.3 did; §4.3.1 shows how.
    """,
    predict: "θ should be 0.2, so 0.001 is a little better than 0. Will the accuracy tell?")
  func accuracy(_ threshold: Double) -> Double {
    Double((chanceOfTruth(threshold) .> 0.5).trueCount) / 20
  }
  func loss(_ threshold: Double) -> Double {
    -log(chanceOfTruth(threshold)).mean()
  }
  page.show("accuracy at 0", accuracy(0))
  page.show("accuracy at 0.001", accuracy(0.001))
  page.show("loss at 0", loss(0))
  page.show("loss at 0.001", loss(0.001))
  let accuracySlope = numericalDerivative(of: accuracy, at: 0)
  let lossSlope = numericalDerivative(of: loss, at: 0)
  page.show("derivative of accuracy", accuracySlope)
  page.show("derivative of loss", lossSlope)

  page.prose(
    """
    No answer turned from wrong to right, so the accuracy did not move, and its slope is 0. The \
    loss did move, and its slope is negative: it falls as θ grows. So θ must go up, against the \
    sign of the slope.
    """)

  page.cell(
    "stairs", "Stairs and a valley",
    """
    The accuracy is a staircase: it jumps where θ passes one of the x, and is flat in between. The \
    loss is a smooth valley. Wherever you stand, it slopes down towards the lowest point.
    """)
  page.drawing()
  page.figure(
    "stairs",
    ChartGrid(
      "By threshold", columns: 2,
      charts: [
        Chart(
          "Accuracy", x: "θ", y: "accuracy", grid: true,
          series: [.function(over: -0.8...1.2, of: accuracy)]),
        Chart(
          "Loss", x: "θ", y: "loss", grid: true,
          series: [.function(over: -0.8...1.2, of: loss)]),
      ]))

  page.question(
    "Is the threshold with the smallest loss one of those with the best accuracy?",
    answer: """
      With seed 0, not quite. Every answer is right for θ from 0.14 to 0.205. The loss is smallest \
      at 0.22, though one x, 0.2055, just falls on the wrong side there: the loss also counts how \
      sure all the other answers are. The two want nearly the same, but only the loss has a slope to follow.
      """)
  let thresholds = Tensor<Double>.range(-0.8, 1.2, step: 0.005).elements
  let perfect = thresholds.filter { accuracy($0) == 1 }
  let lowest = thresholds.min { loss($0) < loss($1) } ?? 0
  page.show("accuracy 1 from", perfect.min() ?? 0)
  page.show("to", perfect.max() ?? 0)
  page.show("smallest loss at", lowest)
  page.show("accuracy there", accuracy(lowest))
  page.question(
    "Why do neurons use a sigmoid and not a step, in the light of this figure?",
    answer: """
      For the same reason. With a step inside, the network's answers, and so any loss made of \
      them, would be a staircase in all the weights before the step: flat nearly everywhere, and no \
      slope to follow.
      """)

  page.change("Make the neuron surer: 50 in place of 5. What becomes of the valley?")
}
