import ChapterSupport
import NeuralNetworks
import Notebook
import Tensors

func gradientCheck(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    Backpropagation is fast and easy to get wrong. The numerical gradient is slow and hard to get \
    wrong. So you check the first by the second, once, on a few samples; then you use the fast one.
    """)

  page.cell(
    "network", "A network and three images",
    "39,760 parameters, each nudged up and down: 79,520 walks forward with three images each.")
  let mnist = try digits.load(page)
  let x = mnist.train.images[0..<3]
  let t = mnist.train.labels[0..<3]
  var random = RandomState(seed: page.seed)
  let network = TwoLayerNet<Double>(
    inputSize: 784, hiddenSize: 50, outputSize: 10, random: &random)
  page.show("parameters", network.parameters.map(\.value.count).reduce(0, +))

  page.aside("The next cell takes a few seconds.")
  page.cell(
    "check", "Both gradients, every parameter",
    """
    For each of the four tensors you see the mean and the largest |backpropagated − numerical|. \
    `numericalGradient` uses h = 1e-4 and 64-bit numbers.
    """, tolerance: .noise)
  network.gradient(x, t)
  var rows: [[String]] = []
  let clock = ContinuousClock()
  let numericalTime = clock.measure {
    for parameter in network.parameters {
      let numerical = numericalGradient(
        of: { network.loss(x, t) }, by: parameter)
      let difference = abs(parameter.gradient - numerical)
      let figures = [difference.mean().shownText, difference.max().shownText]
      rows.append([parameter.name, describe(numerical.shape)] + figures)
    }
  }
  page.table(["", "shape", "mean |difference|", "max |difference|"], rows)

  page.cell(
    "speed", "How much faster?",
    """
    The same gradient by backpropagation, a hundred times over, since once is too quick to measure.
    """,
    predict: "How many times as fast as the numerical gradient is backpropagation here?")
  let hundredTimes = clock.measure {
    for _ in 1...100 { network.gradient(x, t) }
  }
  let numericalSeconds = numericalTime / .seconds(1)
  let seconds = hundredTimes / .seconds(100)
  page.measured("numerical gradient", seconds: numericalSeconds)
  page.measured("backpropagation", seconds: seconds)
  page.measured("times as fast", ratio: numericalSeconds / seconds)

  page.question(
    "79,520 walks against two. Why is the ratio not 79,520 / 2?",
    answer: """
      It should be of that order, and the measurement says how near. Counted in multiplications the \
      walk backward is hardly more work than the walk forward, 120,600 to 119,100 for three images, as \
      the first layer needs no dx. But with so few images the products are short, and all that \
      surrounds them takes time as well. The ratio grows with the network: ten times as many parameters \
      make it about ten times as large.
      """)

  page.cell(
    "truncation", "Why b2 differs most",
    """
    b2's mean difference is more than a hundred times that of the others, and its largest is hardly \
    larger: it is nearly the same for all ten elements. Two things make a central difference inexact: rounding, which grows when h shrinks, and the bend \
    of the curve. As for x³ in §4.3.1, the bend makes it miss by something times h².
    """, predict: "If it is the bend, what happens to b2's difference when h is halved?",
    tolerance: .noise)
  let b2 = network["b2"]
  for h in [1e-4, 5e-5] {
    let numerical = numericalGradient(
      of: { network.loss(x, t) }, by: b2, h: h)
    let difference = abs(b2.gradient - numerical).mean()
    page.show("mean |difference|, h = \(h)", difference)
  }

  page.prose("Half the h leaves a quarter of the difference. So it is the bend.")

  page.question(
    "What is the something in front of h²? For x³ it was 1.",
    answer: """
      A sixth of the third derivative, the slope of the slope of the slope; that of x³ is 6. (That it \
      is a sixth for every smooth curve we take on trust.) For b2 the slope is y − t. As a function of \
      its own score a alone, y = eᵃ / (eᵃ + R) with a constant R: divide above and below by eᵃ, and it is \
      a sigmoid of a − ln R. So its slope is y (1 − y), as in §5.5.2, and that of y − y² is (1 − 2y) \
      times as much: y (1 − y) (1 − 2y). With y ≈ 0.1, and divided by 6 and multiplied by h², that is \
      what was measured with h = 1e-4.
      """)
  page.show("h²/6 · y (1 − y) (1 − 2y)", 1e-4 * 1e-4 / 6 * 0.1 * 0.9 * 0.8)

  page.question(
    "Why is the bend so much smaller along W1 than along b2?",
    answer: """
      One unit more in b2 moves a score by one. One unit more in a weight of W1 moves it by a pixel \
      times a weight of W2, about 0.01. What stands in front of h² takes that factor three times, so a \
      millionth is left, and only rounding remains to be seen.
      """)

  page.cell(
    "delta", "What δ would cost",
    """
    With δ = 1e-7 inside the logarithm, as in §5.6.3, the check finds a difference about a thousand \
    times as large.
    """, tolerance: .noise)
  let numerical = numericalGradient(
    of: { crossEntropy(softmax(network.predict(x)), t, delta: 1e-7) }, by: b2)
  page.show("mean |difference| of b2", abs(b2.gradient - numerical).mean())

  page.question(
    "Would the check notice if `Affine` forgot the bias altogether, forward and backward alike?",
    answer: """
      Both gradients of the bias would be 0, and agree. A gradient check compares a backward with its \
      own forward; whether the forward computes what you want, it cannot know. (The gradient \
      laboratory's check at least says of two zeros that nothing was checked.)
      """)

  page.change("In “Why b2 differs most”, set h to 1e-6. Is the bend or the rounding larger now?")
}
