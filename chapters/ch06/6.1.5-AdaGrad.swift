import NeuralNetworks
import Notebook
import Plots
import Tensors

func adaGrad(_ page: Page) {
  page.prose(
    """
    The valley needs a small rate across and a large one along. AdaGrad finds a rate for each \
    weight by itself: it adds up the squares of the weight's gradients in h, and divides the step \
    by √h. A weight with large slopes gets a small rate.
    """)
  page.formula(
    "h ← h + (∂L/∂W)²        W ← W − η ∂L/∂W / (√h + ε)",
    tex: #"""
      h \leftarrow h + \left(\frac{\partial L}{\partial W}\right)^2 \qquad
      W \leftarrow W - \eta \frac{1}{\sqrt{h} + \varepsilon} \frac{\partial L}{\partial W}
      """#)

  page.cell(
    "first", "The first step",
    """
    The slopes at (−7, 2) are −0.7 and 4. η is 1.5, and ε = 1e-7 is only there so that nothing is \
    divided by 0.
    """, predict: "How far does the first step go in x, and how far in y?")
  let start: Tensor<Double> = [-7, 2]
  let gradient = valleyGradient(start)
  let h = gradient * gradient
  let step = -1.5 * gradient / (sqrt(h) + 1e-7)
  page.show("h", h)
  page.show("step", step)

  page.cell(
    "path", "Thirty steps",
    """
    After the first step, h only grows, so the rate η / √h becomes smaller and smaller. Here that is \
    just right: y is done soon, and x comes close.
    """)
  let places = path(of: AdaGrad(learningRate: 1.5))
  page.show("after 1 step", places[1])
  page.show("after 30 steps", places[30])

  page.drawing()
  page.figure("valley-adagrad", valleyChart("AdaGrad, η = 1.5", places))

  page.cell(
    "tired", "Steps that only get shorter",
    """
    On a slope that never changes, SGD would walk on at the same speed for ever. AdaGrad's k-th \
    step is η / √k long. RMSprop mends this with a running mean in place of the sum: h ← ρ h + \
    (1 − ρ) g², here with ρ = 0.99.
    """)
  func lengths(_ optimizer: any Optimizer<Double>) -> [Double] {
    let weight = Parameter<Double>("w", [0])
    return (1...1000).map { _ in
      let before = weight.value[0]
      weight.gradient = [1]
      optimizer.update([weight])
      return before - weight.value[0]
    }
  }
  let sums = lengths(AdaGrad(learningRate: 0.01))
  let means = lengths(RMSprop(learningRate: 0.01))
  page.table(
    ["step", "AdaGrad", "RMSprop"],
    [1, 10, 100, 1000].map {
      [$0.shownText, sums[$0 - 1].shownText, means[$0 - 1].shownText]
    })

  page.question(
    "RMSprop's first step is ten times as long as its thousandth. Why?",
    answer: """
      Its running mean starts at 0, so after one step h is only (1 − ρ) g² = 0.01 g², and dividing \
      by √h = 0.1 |g| makes the step ten times as long. Adam, which comes next, corrects this.
      """)
  page.show("first step / η", means[0] / 0.01)
  page.question(
    "What happens to AdaGrad's path if you multiply the whole function by 1000?",
    answer: """
      Nothing that you could see: the gradient grows a thousandfold and √h does too, so their \
      quotient stays. SGD would need a rate a thousand times smaller.
      """)
  page.change(
    "In 'Thirty steps', set the rate to 0.5: h only grows, and the path ends far from (0, 0)."
  )
}
