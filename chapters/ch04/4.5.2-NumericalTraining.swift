import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

func numericalTraining(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    Everything is there to train a network with nothing but nudges. To make it bearable we take few \
    and small images, and few hidden neurons.
    """)

  page.cell(
    "images", "A hundred small images",
    """
    Each square of 4 × 4 pixels becomes one, its mean. 7 × 7 grey levels are left. Can you still \
    read them?
    """)
  let mnist = try digits.load(page)
  let squares = mnist.train.images[0..<100].reshaped(100, 7, 4, 7, 4)
  let x = squares.mean(axis: 4).mean(axis: 2).reshaped(100, 49)
  let t = mnist.train.labels[0..<100]
  let labels = Tensor<Double>(t).argMax(axis: 1)
  page.showShape("x", x)
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
    "49 grey levels, 5 hidden neurons, 10 classes. Longer steps and larger weights than usual.")
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
    Batch, gradient, update, and the batch's loss after it. Each batch is 20 of the hundred images, \
    drawn at random.
    """, tolerance: .training)
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
    The loss falls, and most of the hundred images are read correctly. Whether the network could \
    read others is not known: nobody has shown it any.
    """, tolerance: .training)
  page.figure(
    "small-loss",
    Chart(
      "Training by numerical gradient", x: "iteration", y: "loss", grid: true,
      series: [Series("batch loss", y: losses)]))
  page.show("loss", network.loss(x, t))
  page.show("accuracy", network.accuracy(x, t))
}
