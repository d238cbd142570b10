import NeuralNetworks
import Notebook
import Plots
import Tensors

func sixPaths(_ page: Page) {
  page.prose(
    """
    Six optimizers, the same start, thirty steps each. The rates are chosen for each so that it \
    does well here; Nesterov's is momentum that looks at the slope where the ball is about to be.
    """)

  page.cell(
    "ends", "Where they end",
    "The lowest place is (0, 0). The last column says how high above it each one stands.")
  let optimizers: [(name: String, optimizer: any Optimizer<Double>)] = [
    ("SGD", SGD(learningRate: 0.95)), ("Momentum", Momentum(learningRate: 0.1)),
    ("Nesterov", Nesterov(learningRate: 0.1)), ("AdaGrad", AdaGrad(learningRate: 1.5)),
    ("RMSprop", RMSprop(learningRate: 0.1)), ("Adam", Adam(learningRate: 0.3)),
  ]
  let paths = optimizers.map { path(of: $0.optimizer) }
  let rows = zip(optimizers, paths).map { optimizer, path in
    [optimizer.name, path[30][0].shownText, path[30][1].shownText, valley(path[30]).shownText]
  }
  page.table(["", "x", "y", "height"], rows)

  page.drawing()
  let charts = zip(optimizers, paths).map { valleyChart($0.name, $1) }
  page.figure("paths", ChartGrid("Thirty steps in a valley", columns: 3, charts: charts))

  page.question(
    "AdaGrad ends lowest here. Does that make it the best optimizer?",
    answer: """
      No: this valley suits it, because it never turns and thirty steps are few enough not to tire. \
      Give all of them 300 steps, and it is not AdaGrad that has come furthest.
      """)
  let longer: [(String, any Optimizer<Double>)] = [
    ("SGD", SGD(learningRate: 0.95)), ("Momentum", Momentum(learningRate: 0.1)),
    ("AdaGrad", AdaGrad(learningRate: 1.5)), ("Adam", Adam(learningRate: 0.3)),
  ]
  for (name, optimizer) in longer {
    page.show("\(name), height after 300 steps", valley(path(of: optimizer, steps: 300)[300]))
  }
  page.question(
    "A network has thousands of weights. Why does a drawing with two still tell you something?",
    answer: """
      What happens across and along the valley happens in every direction by itself: SGD's factor \
      in a direction depends only on how curved it is there. A loss with thousands of weights has \
      steep and flat directions too, and one rate must serve them all.
      """)
  page.change("Set RMSprop's rate to 0.3 and watch its path swing around the lowest place.")
}
