import NeuralNetworks
import Notebook
import Plots
import Tensors

func whyLoss(_ page: Page) {
  page.prose(
    """
    What we want in the end is accuracy. Why not improve it directly? Because learning needs to know \
    which way to go, and the accuracy does not tell.
    """)

  page.cell(
    "neuron", "A single neuron",
    """
    Twenty numbers x; the truth is whether x > 0.2. The neuron knows the question but not the \
    threshold θ. It answers yes with probability sigmoid(5 (x − θ)).
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
    No answer turns from wrong to right, so the accuracy stays exactly the same: its derivative is \
    0, and says nothing. The loss moves, and its sign says which way θ should go: up.
    """)
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

  page.cell(
    "stairs", "Stairs and a slope",
    """
    The accuracy climbs in steps that are flat everywhere else. The loss slopes towards its lowest \
    point from wherever one stands. For the same reason neurons use a sigmoid, not a step.
    """)
  let thresholds = Tensor<Double>.range(-0.8, 1.2, step: 0.005).elements
  page.figure(
    "stairs",
    Chart(
      "Loss and accuracy by threshold", x: "θ", y: "loss", right: "accuracy",
      series: [
        Series("loss", x: thresholds, y: thresholds.map(loss)),
        Series(
          "accuracy", x: thresholds, y: thresholds.map(accuracy),
          line: .dashed, axis: .right),
      ]))
}
