import ChapterSupport
import Foundation
import NeuralNetworks
import Notebook
import Plots
import Tensors

func training(_ page: Page, _ digits: Digits) throws {
  page.cell(
    "data", "The data",
    """
    60,000 images to learn from, and 10,000 that the network never learns from: they tell whether \
    it has understood or merely remembers.
    """)
  let mnist = try digits.load(page)
  let (xTrain, tTrain) = (mnist.train.images, mnist.train.labels)
  let (xTest, tTest) = (mnist.test.images, mnist.test.labels)
  page.showShape("xTrain", xTrain)
  page.showShape("tTrain", tTrain)
  page.showShape("xTest", xTest)

  page.cell(
    "plan", "The network and the plan",
    """
    Each iteration draws 100 different images. After 600 iterations the network has seen as many \
    images as there are: an epoch.
    """)
  var random = RandomState(seed: page.seed)
  let network = TwoLayerNet<Double>(
    inputSize: 784, hiddenSize: 50, outputSize: 10, random: &random)
  let trainer = Trainer(
    network, SGD(learningRate: 0.1), batchSize: 100,
    drawing: .choice(replacing: false), random: random)
  let iterations = page.options.count("--iterations")
  page.show("images", xTrain.shape[0])
  page.show("iterations", iterations)
  page.show("iterations per epoch", Double(xTrain.shape[0]) / 100)

  page.cell(
    "before", "Before training",
    "Without knowledge one is right once in ten times, and the loss is about ln 10.")
  var losses = [network.loss(xTrain, tTrain)]
  var trainAccuracies = [network.accuracy(xTrain, tTrain)]
  var testAccuracies = [network.accuracy(xTest, tTest)]
  page.show("loss", losses[0])
  page.show("train accuracy", trainAccuracies[0])
  page.show("test accuracy", testAccuracies[0])

  page.prose(
    """
    The loop of chapter 4 drew a batch, took the gradient and updated the parameters. The library's \
    trainer does the same for any network; this is one step of it:
    """)
  page.source("Sources/NeuralNetworks/Training/Trainer.swift", "func step(")

  page.aside("10,000 iterations take about ten seconds on two cores.")
  page.cell(
    "training", "Training",
    """
    After each step you see the loss of its batch, measured again after the update. At each epoch's \
    end the accuracies are measured on all images.
    """, tolerance: .training)
  let log = TrainingLog(page, iterations: iterations)
  trainer.afterStep = { step in
    let loss = network.loss(step.batch.x, step.batch.t)
    losses.append(loss)
    try log.iteration(step.iteration, loss, trainer.optimizer.learningRate)
  }
  trainer.afterEpoch = { _ in
    trainAccuracies.append(network.accuracy(xTrain, tTrain))
    testAccuracies.append(network.accuracy(xTest, tTest))
    log.epoch(trainer.iteration, trainAccuracies, testAccuracies)
  }
  try trainer.train(Samples(xTrain, tTrain), iterations: iterations)
  page.aside("Training took \(log.seconds) s.")

  page.cell(
    "loss", "The loss",
    """
    It falls steeply, then slowly. The jitter is that of the batches: some draw harder images than \
    others.
    """, tolerance: .training)
  page.figure(
    "loss",
    Chart(
      "Cross Entropy Error", x: "iteration", y: "loss", grid: true,
      series: [Series("batch loss", y: losses)]))

  page.cell(
    "accuracy", "The accuracy",
    """
    Both curves rise together and stay close: what the network has learned holds for handwriting \
    it has never seen.
    """, tolerance: .training)
  page.figure(
    "accuracy",
    Chart(
      "Accuracy", x: "epoch", y: "accuracy", grid: true,
      series: [
        Series("train", y: trainAccuracies),
        Series("test", y: testAccuracies),
      ]))
  page.show("train accuracy", network.accuracy(xTrain, tTrain))
  page.show("test accuracy", network.accuracy(xTest, tTest))

  page.cell(
    "predictions", "What it sees",
    """
    The first ten test images, each with the network's answer. Then ten that it got wrong, as \
    answer and truth: would you have known?
    """, tolerance: .training)
  let answers = network.predict(xTest).argMax(axis: 1)
  let truth = Tensor<Double>(tTest).argMax(axis: 1)
  let wrong = (0..<answers.count).filter { answers[$0] != truth[$0] }
  let mistakes = Array(wrong.prefix(10))
  page.figure(
    "answers", digitGrid("Answers", xTest[0..<10]) { "\(answers[$0])" })
  page.figure(
    "mistakes",
    digitGrid("Mistakes", xTest[rows: Tensor(mistakes)]) {
      "\(answers[mistakes[$0]]), not \(truth[mistakes[$0]])"
    })
  page.show("wrong answers", wrong.count)
}
