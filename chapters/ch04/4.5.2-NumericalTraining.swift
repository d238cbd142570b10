import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

func numericalTraining(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    You have everything to train a network with nothing but nudges. To make it bearable, we take \
    few and small images, and few hidden neurons.
    """)

  page.cell(
    "images", "A hundred small images",
    """
    Each square of 4 × 4 pixels becomes one, its mean. 7 × 7 grey levels are left. Can you still \
    read them?
    """)
  let mnist = try digits.load(page)
  func small(_ images: Tensor<Double>) -> Tensor<Double> {
    let squares = images.reshaped(100, 7, 4, 7, 4)
    return squares.mean(axis: 4).mean(axis: 2).reshaped(100, 49)
  }
  let x = small(mnist.train.images[0..<100])
  let t = mnist.train.labels[0..<100]
  let labels = t.argMax(axis: 1)
  page.showShape("x", x)
  page.drawing()
  page.figure(
    "small-images",
    ImageGrid(
      "Ten of a hundred", columns: 5,
      images: (0..<10).map {
        GreyImage(
          x[row: $0].elements, rows: 7, columns: 7, caption: "\(labels[$0])")
      }))

  page.cell(
    "network", "A small network",
    """
    49 grey levels, 5 hidden neurons, 10 classes. We use longer steps and larger initial weights \
    than usual, so that 300 steps are enough.
    """)
  var random = RandomState(seed: page.seed)
  let network = SigmoidTwoLayerNet<Double>(
    inputSize: 49, hiddenSize: 5, outputSize: 10, weightScale: 0.1,
    random: &random)
  let optimizer = SGD(learningRate: 2)
  let count = network.parameters.map(\.value.count).reduce(0, +)
  let iterations = page.options.size == .quick ? 30 : 300
  page.show("parameters", count)
  page.show("forward passes in all", 2 * count * iterations)
  page.show("loss", network.loss(x, t))
  page.show("accuracy", network.accuracy(x, t))

  page.aside("The next cell takes a few seconds.")
  page.cell(
    "training", "Training by nudges",
    """
    Read the loop aloud: draw 20 of the hundred images; for each parameter, measure the gradient; \
    move all parameters against it; note the loss.
    """,
    predict:
      "Before training, one answer in ten was right. And the loss is 2.31. Where will it go?",
    tolerance: .training)
  var losses = [network.loss(x, t)]
  let log = TrainingLog(page, iterations: iterations)
  for iteration in 1...iterations {
    let batch = random.choice(100, count: 20)
    let (x, t) = (x[rows: batch], t[rows: batch])
    for parameter in network.parameters {
      parameter.gradient = numericalGradient(
        of: { network.loss(x, t) }, by: parameter)
    }
    optimizer.update(network.parameters)
    losses.append(network.loss(x, t))
    try log.iteration(iteration, losses[iteration], optimizer.learningRate)
  }
  page.aside("Training took \(log.seconds) s.")

  page.cell(
    "outcome", "What it has learned",
    """
    The loss of each batch, and over it the mean of the 20 around it, fewer at the ends. After all \
    300 steps, the network reads most of the hundred images correctly.
    """, tolerance: .training)
  page.show("loss", network.loss(x, t))
  page.show("accuracy", network.accuracy(x, t))
  page.drawing()
  page.figure(
    "small-loss",
    Chart(
      "Training by numerical gradient", x: "iteration", y: "loss", grid: true,
      series: [Series("batch loss", y: losses, runningMean: 20)]))

  page.cell(
    "others", "And other images?",
    "The first hundred test images, which it has never seen, made small in the same way.",
    predict: "Will it read them as well as its own hundred?", tolerance: .training)
  page.show("accuracy, seen", network.accuracy(x, t))
  let others = small(mnist.test.images[0..<100])
  let answers = mnist.test.labels[0..<100]
  page.show("accuracy, unseen", network.accuracy(others, answers))

  page.question(
    "What could you change so that it reads unseen images better?",
    answer: """
      Above all show it more images: a hundred are about ten per digit, and the network has learned much \
      about just these. More hidden neurons help a little; larger images only together with those or with more \
      examples. And each parameter costs two more forward passes per step. That is why §4.5.3 changes over to the formulas.
      """)
  page.question(
    "Why does the loss jump up and down, and not simply fall?",
    answer: """
      Each point is the loss of another batch of 20, and some batches hold harder images. And a \
      step that is good for one batch can be bad for the next. It is the mean that falls.
      """)

  page.change("Set the learning rate to 20. Does the loss still fall?")
}
