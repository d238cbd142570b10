import Foundation
import NeuralNetworks
import Notebook
import Plots
import Tensors

func adam(_ page: Page) {
  page.prose(
    """
    Adam puts the two ideas together: a running mean m of the gradients, like momentum's velocity, \
    and a running mean v of their squares, like RMSprop's h. Then it corrects both for having \
    started at 0.
    """)
  page.formula(
    "m ← β₁ m + (1 − β₁) g    v ← β₂ v + (1 − β₂) g²\nW ← W − η m̂ / (√v̂ + ε)",
    tex: #"""
      m \leftarrow \beta_1 m + (1 - \beta_1) g \qquad v \leftarrow \beta_2 v + (1 - \beta_2) g^2
      \qquad W \leftarrow W - \eta \frac{\hat m}{\sqrt{\hat v} + \varepsilon}
      """#)

  page.cell(
    "bias", "What a start at zero does to a mean",
    """
    Let the gradient be 1 every time. Its mean is 1, and the running mean with β = 0.9 should say \
    so.
    """,
    predict:
      "What does the running mean say after the first step? After the tenth?")
  var mean = 0.0
  var means: [Double] = []
  for _ in 1...50 {
    mean = 0.9 * mean + 0.1 * 1
    means.append(mean)
  }
  page.show("after step 1", means[0])
  page.show("after step 10", means[9])
  page.show("after step 50", means[49])

  page.prose(
    """
    You can write down what is missing. After t steps with gradient g each time, the mean is \
    m = (1 − β) g (1 + β + β² + … + βᵗ⁻¹). The sum in brackets is (1 − βᵗ) / (1 − β): multiply it \
    by 1 − β, and all terms but the first and the last cancel. So m = (1 − βᵗ) g, and dividing by \
    1 − βᵗ gives g back. That is the bias correction: m̂ = m / (1 − β₁ᵗ), v̂ = v / (1 − β₂ᵗ).
    """)
  page.cell(
    "correction", "The correction",
    "Dividing each running mean by 1 − 0.9ᵗ gives 1 from the first step on.")
  var beta = 1.0
  var corrected: [Double] = []
  for mean in means {
    beta *= 0.9
    corrected.append(mean / (1 - beta))
  }
  page.show("after step 1", corrected[0])
  page.show("after step 10", corrected[9])
  page.show("after step 50", corrected[49])

  page.cell(
    "first", "So the first step is η long",
    """
    After one step m̂ = g and v̂ = g², so the step is −η g / |g|: η long and against the gradient, \
    whether that is large or small, as long as it is far above ε. Here x and y both move by 0.3 at first.
    """)
  let places = path(of: Adam(learningRate: 0.3))
  page.show("first step", places[1] - places[0])
  page.show("second step", places[2] - places[1])
  page.show("after 30 steps", places[30])

  page.drawing()
  page.figure("valley-adam", valleyChart("Adam, η = 0.3", places))

  page.cell(
    "epsilon", "Where ε stands",
    """
    The book writes the two corrections into the rate and leaves ε beside √v instead of √v̂. That is \
    an ε that is 32 times as large in the first step, and 6 times in the thirtieth. Here is the book's \
    form.
    """, predict: "From which digit on will the end of the path differ?")
  var place: Tensor<Double> = [-7, 2]
  var (m, v): (Tensor<Double>, Tensor<Double>) = ([0, 0], [0, 0])
  for t in 1...30 {
    let g = valleyGradient(place)
    m += 0.1 * (g - m)
    v += 0.001 * (g * g - v)
    let root = (1 - pow(0.999, Double(t))).squareRoot()
    let rate = 0.3 * root / (1 - pow(0.9, Double(t)))
    place -= rate * m / (sqrt(v) + 1e-7)
  }
  page.show("after 30 steps, ε beside √v", place)
  page.show("after 30 steps, ε beside √v̂", places[30])

  page.prose(
    """
    In the library `correction(β, t)` is 1 − βᵗ, and `scale` is one divided by its root, so that `scale * \
    √v` is √v̂. `flushedSquare` is a square that is 0 where it is tiny.
    """)
  page.source("Sources/NeuralNetworks/Optimizers/Adam.swift", "func move")
  page.question(
    "What would the first step be without the correction, with β₁ = 0.9 and β₂ = 0.999?",
    answer: """
      m is 0.1 g and √v is √0.001 |g|, so the step would be 0.1 / √0.001 · η = 3.16 η: too long, at \
      the time when the network knows least.
      """)
  page.show("0.1 / √0.001", 0.1 / (0.001).squareRoot())
  page.question(
    "Can one of Adam's steps be much longer than η?",
    answer: """
      Yes, for a moment: when gradients suddenly become much larger than they were, m follows sooner \
      than v does. Below, a thousand zeros and then ones. Usually no, which is why η = 0.001 is a good \
      first try for so many networks: it says how far a weight can move, not how steep the loss is.
      """)
  let weight = Parameter<Double>("w", [0])
  let quiet = Adam(learningRate: 1.0)
  var longest = 0.0
  for step in 0..<1100 {
    let before = weight.value[0]
    weight.gradient = [step < 1000 ? 0 : 1]
    quiet.update([weight])
    longest = max(longest, before - weight.value[0])
    if step == 1000 {
      page.show("first step after the zeros / η", before - weight.value[0])
    }
  }
  page.show("longest step / η", longest)
  page.change(
    "In 'So the first step is η long', set the rate to 1 and watch the path overshoot."
  )
}
