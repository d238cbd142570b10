import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

func neighbours(_ page: Page, _ digits: ImageLoader<Float>) throws {
  page.prose(
    """
    The networks so far took an image as a row of 784 numbers. An affine layer does not know which \
    of these pixels are neighbours. You can test what that means: shuffle the pixels of all images \
    in the same way, and train again.
    """)

  page.cell(
    "shuffled", "The same digits, shuffled",
    "One order of the 784 places, drawn once and used for every image.",
    predict: "Could you still read the digit?")
  let mnist = try digits.load(page)
  var random = RandomState(seed: page.seed)
  let order = random.permutation(784)
  let image = mnist.train.images[row: 0]
  let shuffled = Tensor(order.elements.map { image[$0] })
  page.show("label", mnist.train.labels[0])

  page.drawing()
  let pictures = [image, shuffled].map {
    GreyImage(
      $0.elements.map(Double.init), rows: 28, columns: 28, caption: "")
  }
  page.figure(
    "shuffled",
    ImageGrid("As it is, and shuffled", columns: 2, images: pictures))

  page.cell(
    "dense", "The same training, twice",
    """
    Two trainings from the same weights, one epoch on 2,000 images: with the pixels as they are, \
    and shuffled. In the second, the first layer's weights are shuffled along, so that each weight \
    still meets its pixel.
    """,
    predict: "Which of the two reads more test images?", tolerance: .training)
  let count = min(2000, mnist.train.count)
  func accuracy(order: Tensor<Int>) throws -> Double {
    func reordered(_ x: Tensor<Float>) -> Tensor<Float> {
      x.transposed()[rows: order].transposed()
    }
    var random = RandomState(seed: page.seed)
    let network = Sequential<Float>.multiLayerNet(
      inputSize: 784, hiddenSizes: [50], outputSize: 10, random: &random)
    network["W1"].value = network["W1"].value[rows: order]
    let trainer = Trainer(network, Adam(), batchSize: 50, random: random)
    let training = Samples(mnist.train.images, mnist.train.labels)[..<count]
    try trainer.train(Samples(reordered(training.x), training.t), epochs: 1)
    return network.accuracy(reordered(mnist.test.images), mnist.test.labels)
  }
  page.show("pixels as they are", try accuracy(order: .range(0, 784)))
  page.show("pixels shuffled", try accuracy(order: order))

  page.prose(
    """
    For you the shuffled image is noise, and for the network it is the same task. What you use and \
    the network does not is that neighbouring pixels belong together: strokes are made of \
    neighbours, and a stroke is a stroke wherever it stands. A convolution is built on just that.
    """)

  page.question(
    "If you move a digit one pixel to the right, how many of an affine layer's inputs change?",
    answer: """
      Nearly as many as the stroke covers: most of those under it, and some beside it. To the layer a \
      moved digit is another pattern; it has to learn each place anew.
      """)
  let moved = image.reshaped(28, 28).padded([(0, 0), (1, 0)], with: 0)[
    0..., 0..<28
  ].flattened()
  page.show("inputs that are not zero", (image .> 0).trueCount)
  page.show("inputs that change", (image .!= moved).trueCount)
  page.question(
    "Would you expect a convolutional network to learn the shuffled images as well?",
    answer: """
      It would do worse: its small windows would hold pixels from all over the digit, which have \
      nothing to do with each other.
      """)
  page.change(
    "Train on 10,000 images instead of 2,000: the two accuracies grow together."
  )
}
