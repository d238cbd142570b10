import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

func training(_ page: Page, _ digits: Digits) throws {
  let own = try page.ownDigit()
  page.cell(
    "data", "The data",
    """
    60,000 images to learn from, and 10,000 that the network never learns from. Only those can tell \
    whether it has learned to read, or only remembers what it saw.
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
    Each iteration draws 100 of all images anew. 600 iterations draw as many as there are, some of \
    them more than once and others not yet; that, too, is called an epoch. `SGD` moves each parameter \
    by 0.1 of its gradient, downhill. `Trainer` repeats the step for as long as you like.
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
    "Guessing is right about once in ten times, and the loss is about ln 10.")
  var losses = [network.loss(xTrain, tTrain)]
  var trainAccuracies = [network.accuracy(xTrain, tTrain)]
  var testAccuracies = [network.accuracy(xTest, tTest)]
  let untrained = network["W1"].value
  page.show("loss", losses[0])
  page.show("train accuracy", trainAccuracies[0])
  page.show("test accuracy", testAccuracies[0])

  page.cell(
    "step", "One step, by hand",
    """
    On a copy of the network, made from the same random numbers, here is what the trainer does in \
    each iteration: draw a batch, find its gradient, move every parameter. The loss at the end will \
    be the first number of the training below.
    """)
  var stream = RandomState(seed: page.seed)
  let twin = TwoLayerNet<Double>(
    inputSize: 784, hiddenSize: 50, outputSize: 10, random: &stream)
  let (count, size) = (xTrain.shape[0], min(100, xTrain.shape[0]))
  let batch = stream.choice(count, count: size, replacing: false)
  let (x, t) = (xTrain[rows: batch], tTrain[rows: batch])
  twin.gradient(x, t)
  for parameter in twin.parameters {
    parameter.value -= 0.1 * parameter.gradient
  }
  page.show("loss after one step", twin.loss(x, t))

  page.aside("10,000 iterations take about ten seconds on two cores.")
  page.cell(
    "training", "Training",
    """
    After each step you see the loss of its batch, measured again after the update. At the end of \
    each epoch both accuracies are measured, on all images.
    """,
    predict:
      "How many of 100 unseen digits will it read after one epoch? And after sixteen?",
    tolerance: .training)
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

  page.question(
    """
    Some programs write `if iteration % iterationsPerEpoch == 0` to measure once an epoch, with \
    60,000 / 128 = 468.75 iterations per epoch. How many of the 21 epochs in 10,000 iterations do \
    they measure?
    """,
    answer: """
      Five. A whole number is a multiple of 468.75 only every 1,875 iterations, so most epochs pass \
      unnoticed. Count steps in whole numbers, as the trainer does. The errata page has more on this.
      """)
  let perEpoch = 60_000.0 / 128
  let measured = (1...10_000).filter {
    Double($0).truncatingRemainder(dividingBy: perEpoch) == 0
  }
  page.show("iterations per epoch", perEpoch)
  page.show("epochs measured", measured.count)

  page.cell(
    "loss", "The loss",
    """
    It falls steeply, then slowly. It jitters because each batch is another one: some draw harder \
    images than others. The line through the jitter is the mean of the 100 batches around it, \
    fewer at the ends.
    """, tolerance: .training)
  page.drawing()
  page.figure(
    "loss",
    Chart(
      "Cross Entropy Error", x: "iteration", y: "loss", grid: true,
      series: [Series("batch loss", y: losses, runningMean: 100)]))

  page.cell(
    "accuracy", "The accuracy",
    """
    Both curves rise together and stay close: what the network has learned also holds for \
    handwriting that it has never seen. In the full run \
    everything after the first epoch happens above 0.9, and the axis begins there.
    """, tolerance: .training)
  page.show("train accuracy", network.accuracy(xTrain, tTrain))
  page.show("test accuracy", network.accuracy(xTest, tTest))
  page.drawing()
  let isHigh = (trainAccuracies.last ?? 0) > 0.9
  page.figure(
    "accuracy",
    Chart(
      "Accuracy", x: "epoch", y: "accuracy", grid: true,
      yRange: isHigh ? 0.9...1 : 0...1,
      series: [
        Series("train", y: trainAccuracies, marker: .circle),
        Series(
          "test", y: testAccuracies, line: .dashed, marker: .hollowSquare),
      ]))

  page.question(
    "Suppose you trained ten times as long. Which of the two curves do you expect to stop rising?",
    answer: """
      The test curve. The training accuracy can go on to 1, because these images can be learned one \
      by one; that does not help with new ones. In the last epochs the training curve lies \
      above the other already, and they draw apart. The studies show where it ends.
      """)

  page.cell(
    "predictions", "What it sees",
    """
    The first ten test images, each with the network's answer. Then ten that it got wrong: would you \
    have known?
    """, tolerance: .training)
  let answers = network.predict(xTest).argMax(axis: 1)
  let truth = tTest.argMax(axis: 1)
  let wrong = (0..<answers.count).filter { answers[$0] != truth[$0] }
  page.show("wrong answers", wrong.count)
  page.drawing()
  let mistakes = Array(wrong.prefix(10))
  page.figure(
    "answers", digitGrid("Answers", xTest[0..<10]) { "\(answers[$0])" })
  page.figure(
    "mistakes",
    digitGrid("Mistakes", xTest[rows: Tensor(mistakes)]) {
      "\(truth[mistakes[$0]]) read as \(answers[mistakes[$0]])"
    })

  page.cell(
    "weights", "What a hidden neuron looks for",
    """
    Each column of W1 holds 784 weights, one per pixel: draw it as an image. Ten neurons before \
    training, and the same ten after it. Blue weights are positive, orange ones negative.
    """,
    predict:
      "Before training the weights are noise. Where in the image will they have changed?",
    tolerance: .training)
  let change = abs(network["W1"].value - untrained).sum(axis: 1)
  page.show("mean change of a weight, corner", change[0] / 50)
  page.show("mean change of a weight, middle", change[14 * 28 + 14] / 50)
  page.drawing()
  let trained = network["W1"].value
  for (name, weights) in [("before", untrained), ("after", trained)] {
    page.figure(
      "weights-\(name)",
      ImageGrid(
        "W1 \(name) training", columns: 5, colours: .signed,
        images: (0..<10).map {
          GreyImage(
            weights[column: $0].elements, rows: 28, columns: 28,
            caption: "neuron \($0)")
        }))
  }

  page.question(
    "In the corners and along much of the rim weights have not changed at all. Why not?",
    answer: """
      Those pixels are black in every training image. Their x is 0, so by ∂L/∂wᵢⱼ = xᵢ · ∂L/∂yⱼ \
      their weights never got a gradient, and are still the noise that they began as.
      """)
  let isBlack = xTrain.max(axis: 0) .== 0
  page.show("pixels black in all training images", isBlack.trueCount)
  page.show("pixels whose weights did not change", (change .== 0).trueCount)

  page.question(
    "Some neurons have hardly changed. Are they switched off for every image?",
    answer: """
      No. In the full run even the neuron whose weights changed least is on for some of the 10,000 \
      test images. But those are few, and what they send back to it is multiplied by its weights in W2, \
      which have stayed small. So hardly any gradient reaches it.
      """)
  let changes = abs(trained - untrained).mean(axis: 0)
  let least = changes.argMin()
  let hidden = relu(matmul(xTest, trained) + network["b1"].value)
  page.show("neuron", least)
  page.show("its mean change", changes[least])
  let isOn = hidden[column: least] .> 0
  page.show("test images that switch it on", isOn.trueCount)
  let w2 = abs(network["W2"].value)
  page.show("mean |W2| of this neuron", w2[row: least].mean())
  page.show("mean |W2| of all", w2.mean())

  page.change(
    "Set the learning rate to 1, then to 0.001. Watch the first 600 iterations."
  )
  if let own { page.read(own) { network.probabilities($0) } }
}
