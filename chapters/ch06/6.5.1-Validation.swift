import ChapterSupport
import NeuralNetworks
import Notebook
import Tensors

func validation(_ page: Page, _ digits: ImageLoader<Float>) throws {
  page.prose(
    """
    η, λ, the number of neurons: nothing computes these numbers for you. They are called \
    hyperparameters, and you choose them by trying. But on which images should you measure what a \
    try is worth? Not on the training images, because of overfitting. And not on the test images \
    either: if you choose what does best on them, they have become part of your training.
    """)

  page.cell(
    "split", "A third part",
    """
    So keep back a part of the training images: the validation images. You choose by them, and use \
    the test images once, at the very end.
    """)
  let mnist = try digits.load(page)
  let all = Samples(mnist.train.images, mnist.train.labels)[
    ..<min(500, mnist.train.count)]
  let (training, validation) = all.split(validation: 0.2)
  page.show("training", training.count)
  page.show("validation", validation.count)

  page.cell(
    "luck", "What choosing does to a measurement",
    """
    Here are 100 networks that have learned nothing: their weights are random. Choose the best of \
    them by 100 validation images, then measure it on others.
    """,
    predict: """
      Guessing gives 0.1. What will the best of 100 reach on the images it was chosen by, and what \
      on others?
      """,
    tolerance: .training)
  let others = Samples(mnist.test.images, mnist.test.labels)
  var random = RandomState(seed: page.seed)
  let networks = (0..<100).map { _ in
    Sequential<Float>.multiLayerNet(
      inputSize: 784, hiddenSizes: [20], outputSize: 10, random: &random)
  }
  let scores = networks.map { $0.accuracy(validation.x, validation.t) }
  let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
  page.show("best of 100, on what it was chosen by", scores[best])
  page.show(
    "the same network on other images",
    networks[best].accuracy(others.x, others.t))

  page.question(
    "Would 10,000 validation images help against this?",
    answer: """
      Yes: with more images, luck averages out. An accuracy on N images scatters by about \
      √(p (1 − p) / N); for p = 0.1 and N = 100 that is 0.03, and for N = 10,000 it is 0.003.
      """)
  page.show("N = 100", (0.1 * 0.9 / 100).squareRoot())
  page.show("N = 10,000", (0.1 * 0.9 / 10_000).squareRoot())
  page.question(
    "The library holds back the last fifth. When would that be a mistake?",
    answer: """
      When the images are in an order that means something, such as all zeros first: then the \
      validation images would be nearly all eights and nines. MNIST's are mixed; otherwise shuffle them before.
      """)
  page.change(
    "Choose among 1,000 networks instead of 100 and compare the two numbers.")
}
