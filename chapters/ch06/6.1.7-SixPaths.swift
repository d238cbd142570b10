import NeuralNetworks
import Notebook
import Plots
import Tensors

func sixPaths(_ page: Page) {
  page.prose(
    """
    Six optimizers, the same start, thirty steps each. The rates are not the best ones; each optimizer \
    gets somewhere with its own. Nesterov's is momentum that looks at the slope where the ball is about \
    to be.
    """)

  page.cell(
    "ends", "Where they end",
    "The lowest place is (0, 0). The last column says how high above it each one stands."
  )
  let optimizers: [(name: String, optimizer: any Optimizer<Double>)] = [
    ("SGD", SGD(learningRate: 0.95)),
    ("Momentum", Momentum(learningRate: 0.1)),
    ("Nesterov", Nesterov(learningRate: 0.1)),
    ("AdaGrad", AdaGrad(learningRate: 1.5)),
    ("RMSprop", RMSprop(learningRate: 0.1)),
    ("Adam", Adam(learningRate: 0.3)),
  ]
  let paths = optimizers.map { path(of: $0.optimizer) }
  let rows = zip(optimizers, paths).map { optimizer, path in
    [
      optimizer.name, path[30][0].shownText, path[30][1].shownText,
      valley(path[30]).shownText,
    ]
  }
  page.table(["", "x", "y", "height"], rows)

  page.drawing()
  let charts = zip(optimizers, paths).map { valleyChart($0.name, $1) }
  page.figure(
    "paths", ChartGrid("Thirty steps in a valley", columns: 3, charts: charts)
  )

  page.question(
    "AdaGrad ends lowest here. Does that make it the best optimizer?",
    answer: """
      No. It ends lowest with a rate that suits it. With a tenth of that, its rates are small from the \
      start, and only get smaller: after 300 steps it has not arrived, and Adam with the same rate has.
      """)
  let (adaGrad, adam) = (
    AdaGrad(learningRate: 0.15), Adam(learningRate: 0.15)
  )
  page.show(
    "AdaGrad, height after 300 steps",
    valley(path(of: adaGrad, steps: 300)[300]))
  page.show(
    "Adam, height after 300 steps", valley(path(of: adam, steps: 300)[300]))
  page.question(
    "A network has thousands of weights. Why does a drawing with two still tell you something?",
    answer: """
      With SGD, what happens across and along the valley happens in every direction by itself: its factor \
      depends only on how curved it is there. A loss with thousands of weights has steep and flat \
      directions too, and one rate must serve them all. AdaGrad, RMSprop and Adam have a rate for each \
      weight, not for each direction: a valley along the axes suits them. Here it is turned by 45°.
      """)
  func turnedHeight(_ optimizer: any Optimizer<Double>) -> Double {
    let turn: Tensor<Double> = [[1, -1], [1, 1]] / (2.0).squareRoot()
    let place = Parameter<Double>("place", matmul(turn, [-7, 2]))
    for _ in 0..<30 {
      let seen = matmul(turn.transposed(), place.value)
      place.gradient = matmul(turn, valleyGradient(seen))
      optimizer.update([place])
    }
    return valley(matmul(turn.transposed(), place.value))
  }
  page.show("SGD, turned", turnedHeight(SGD(learningRate: 0.95)))
  page.show("AdaGrad, turned", turnedHeight(AdaGrad(learningRate: 1.5)))
  page.change(
    "Set RMSprop's rate to 0.3: y jumps across the valley, and the path ends lower than AdaGrad's. Which is the best now?"
  )
}
