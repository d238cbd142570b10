import ChapterSupport
import Datasets
import Foundation
import NeuralNetworks
import Notebook
import Plots
import Tensors

func fullTraining(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    Now in full size, with the gradient by the formulas, and with an eye on the test images. That \
    the loss of the training images falls only shows that the network learns them. Whether it \
    learns to read, the test images tell.
    """)

  page.cell(
    "plan", "The network and the plan",
    """
    Each iteration draws 100 images at random. An epoch is as many iterations as it takes to draw \
    60,000 images, though some will have come twice and others not at all.
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
    The four steps, and at the end of each epoch the accuracies, on all training images and on all \
    test images.
    """,
    predict: "Which accuracy will be higher: on the images it learns from, or on the unseen ones?",
    tolerance: .training)
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
    In the full run it hardly moves for the first hundred iterations, then falls steeply, then \
    slowly. It jitters because each point is another batch; the line is the mean of the hundred \
    around it, fewer at the ends.
    """, tolerance: .training)
  page.show("loss after \(iterations) iterations", losses[iterations])
  page.drawing()
  page.figure(
    "loss",
    Chart(
      "Loss of each batch", x: "iteration", y: "loss", grid: true,
      series: [Series("batch loss", y: losses, runningMean: 100)]))

  page.cell(
    "accuracy", "The accuracy",
    """
    In the full run the two curves lie on each other almost everywhere. What was learned from the \
    training images holds for handwriting never seen before: there is hardly any overfitting here.
    """, tolerance: .training)
  page.show("train accuracy", network.accuracy(xTrain, tTrain))
  page.show("test accuracy", network.accuracy(xTest, tTest))
  page.drawing()
  let zoom = page.options.size == .quick ? nil : 0.75...1
  page.figure(
    "accuracy",
    Chart(
      "Accuracy", x: "epoch", y: "accuracy", grid: true, yRange: zoom,
      series: [
        Series("train", y: trainAccuracies),
        Series("test", y: testAccuracies, line: .dashed),
      ]))

  page.cell(
    "easier", "Unseen images read better than seen ones?",
    """
    Look at the first twelve epochs of the full run: the test accuracy is the higher one. Can that \
    be? Let us see how much the accuracy differs between one set of images and another: six parts \
    of the training images, and the two halves of the test images.
    """,
    predict: "All of them are images of MNIST. How far apart will the numbers be?",
    tolerance: .training)
  func accuracy(
    _ images: LabeledImages<Double>, _ part: Int, of parts: Int
  ) -> Double {
    let count = images.images.shape[0] / parts
    let rows = part * count..<(part + 1) * count
    return network.accuracy(images.images[rows], images.labels[rows])
  }
  for part in 0..<6 {
    let result = accuracy(mnist.train, part, of: 6)
    page.show("training, part \(part + 1)", result)
  }
  page.show("test, first half", accuracy(mnist.test, 0, of: 2))
  page.show("test, second half", accuracy(mnist.test, 1, of: 2))

  page.prose(
    """
    Some images are simply easier than others: the two halves of the test images are further apart \
    than training and test ever were. MNIST was put together from two collections, of what clerks \
    wrote and of what school pupils wrote; of the test images one half is from each. As long as the network has learned only what all images have \
    in common, the easier set wins. From epoch 13 of the full run on, it also knows its own \
    training images a little better, and their curve comes out on top.
    """)

  page.cell(
    "standstill", "Why it stands still at first",
    """
    A fresh network, and three numbers on the way: how much the hidden neurons differ from image \
    to image, how large the weights W2 are, and how long the gradient of W1 is.
    """, tolerance: .training)
  var stream = RandomState(seed: page.seed)
  let fresh = SigmoidTwoLayerNet<Double>(
    inputSize: 784, hiddenSize: 50, outputSize: 10, random: &stream)
  let (xLook, tLook) = (xTrain[..<100], tTrain[..<100])
  var table: [[String]] = []
  for iteration in 0...300 {
    if iteration.isMultiple(of: 50) {
      fresh.gradient(xLook, tLook)
      let z1 = sigmoid(matmul(xLook, fresh["W1"].value) + fresh["b1"].value)
      let figures = [
        z1.standardDeviation(axis: 0).mean(), abs(fresh["W2"].value).mean(),
        fresh["W1"].gradient.norm(),
      ]
      let texts = figures.map { String(format: "%.4f", $0) }
      table.append(["\(iteration)"] + texts)
    }
    let batch = stream.choice(imageCount, count: batchSize)
    fresh.gradient(xTrain[rows: batch], tTrain[rows: batch])
    optimizer.update(fresh.parameters)
  }
  page.table(
    ["iteration", "spread of z1", "mean |W2|", "length of dW1"], table)

  page.question(
    "Read the table. Why does the loss hardly move for a hundred iterations?",
    answer: """
      At first the hidden neurons say nearly the same, about 0.5, whatever the image is; so there \
      is hardly anything that W2 could use. And on the way back to W1 every rate is multiplied by \
      W2, which is tiny, and by z (1 − z), which is at most ¼. So neither layer can learn much \
      before the other has. Each step makes both grow a little, which makes the gradient larger, \
      as with compound interest: slowly for long, then quickly. ReLU has no such factor of ¼, and \
      chapter 6 chooses better initial weights.
      """)

  page.cell(
    "roughness", "How rough is a batch's gradient?",
    """
    The gradient of W2 in the same young network: that of all images, and those of ten batches of \
    each size. The error is how long the difference is, as a share of the true gradient.
    """,
    predict: "Is the gradient of ten images off by a tenth, by a half, or by more than its length?",
    tolerance: .training)
  fresh.gradient(xTrain, tTrain)
  let whole = fresh["W2"].gradient
  func error(of size: Int) -> Double {
    let batch = stream.choice(imageCount, count: size)
    fresh.gradient(xTrain[rows: batch], tTrain[rows: batch])
    return (fresh["W2"].gradient - whole).norm() / whole.norm()
  }
  for size in [10, 100, 1_000] {
    let errors = (0..<10).map { _ in error(of: size) }
    page.show("mean error with \(size) images", Tensor(errors).mean())
  }

  page.question(
    "If a small batch's gradient is mostly error, how can a network learn from it?",
    answer: """
      The errors of different batches point in different directions and cancel over many steps, \
      while the true part adds up. But they must have time to cancel before you have gone far. So \
      the rougher the gradient, the shorter the steps: a learning rate that suits batches of 1,000 \
      may be too large for batches of 10.
      """)

  page.change("Set `weightScale: 0.1` for the network. How long does it stand still now?")
}
