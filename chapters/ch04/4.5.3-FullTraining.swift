import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

func fullTraining(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    Now in full size, with the gradient derived by hand, and with an eye on the test images: a loss \
    that falls shows that the network learns, but not that it learns to read.
    """)

  page.cell(
    "plan", "The network and the plan",
    """
    Each iteration draws 100 images at random. An epoch is as many iterations as it takes to draw \
    60,000, though some images will have come twice and others not at all.
    """)
  let mnist = try digits.load(page)
  let (xTrain, tTrain) = (mnist.train.images, mnist.train.labels)
  let (xTest, tTest) = (mnist.test.images, mnist.test.labels)
  var random = RandomState(seed: page.seed)
  let network = SigmoidTwoLayerNet<Double>(
    inputSize: 784, hiddenSize: 50, outputSize: 10, random: &random)
  let optimizer = SGD(learningRate: 0.1)
  let iterations = page.options.count("--iterations")
  let (imageCount, batchSize) = (xTrain.shape[0], 100)
  let iterationsPerEpoch = max(imageCount / batchSize, 1)
  page.show("iterations", iterations)
  page.show("iterations per epoch", iterationsPerEpoch)

  page.cell(
    "before", "Before training",
    "One answer in ten is right by chance. This is epoch 0: nothing has been learned yet.")
  var losses = [network.loss(xTrain, tTrain)]
  var trainAccuracies = [network.accuracy(xTrain, tTrain)]
  var testAccuracies = [network.accuracy(xTest, tTest)]
  page.show("loss", losses[0])
  page.show("train accuracy", trainAccuracies[0])
  page.show("test accuracy", testAccuracies[0])

  page.aside("10,000 iterations take about ten seconds on two cores.")
  page.cell(
    "training", "Training",
    """
    The four steps, and the accuracies at the end of each epoch, on all training images and all \
    test images.
    """, tolerance: .training)
  let log = TrainingLog(page, iterations: iterations)
  for iteration in 1...iterations {
    let batch = random.choice(imageCount, count: batchSize)
    let (x, t) = (xTrain[rows: batch], tTrain[rows: batch])
    network.gradient(x, t)
    optimizer.update(network.parameters)
    losses.append(network.loss(x, t))
    try log.iteration(iteration, losses[iteration], optimizer.learningRate)
    if iteration.isMultiple(of: iterationsPerEpoch) {
      trainAccuracies.append(network.accuracy(xTrain, tTrain))
      testAccuracies.append(network.accuracy(xTest, tTest))
      log.epoch(iteration, trainAccuracies, testAccuracies)
    }
  }
  page.aside("Training took \(log.seconds) s.")

  page.cell(
    "loss", "The loss",
    """
    In the first hundred iterations it hardly moves, then it falls steeply, then slowly. It jitters \
    because some batches hold harder images than others.
    """, tolerance: .training)
  page.figure(
    "loss",
    Chart(
      "Cross Entropy Error", x: "iteration", y: "loss", grid: true,
      series: [Series("batch loss", y: losses)]))

  page.cell(
    "accuracy", "The accuracy",
    """
    The two curves lie on each other almost everywhere. What was learned from the training images \
    holds for handwriting never seen before: there is hardly any overfitting here.
    """, tolerance: .training)
  page.figure(
    "accuracy",
    Chart(
      "Accuracy", x: "epoch", y: "accuracy", grid: true,
      series: [
        Series("train", y: trainAccuracies),
        Series("test", y: testAccuracies, line: .dashed),
      ]))
  page.show("train accuracy", network.accuracy(xTrain, tTrain))
  page.show("test accuracy", network.accuracy(xTest, tTest))
}
