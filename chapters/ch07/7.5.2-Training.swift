import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

func training(_ page: Page, _ digits: ImageLoader<Float>) throws {
  if page.options.flag("--publish") {
    try TrainedNetwork.simple.train(page, digits, epochs: 20)
  }
  page.prose(
    """
    Here you can watch one epoch on some of the images. Below it stands what 20 epochs on all \
    60,000 came to; `swift run ch07 7.5.2 --publish` does that again.
    """)

  page.cell(
    "epoch", "One epoch",
    "Adam with η = 0.001, batches of 100. `pictures` gives rows of 784 the shape (1, 28, 28) again.",
    predict:
      "The dense network of §5.7.4 reads 97 % after 17 times 60,000 images. And this one after one epoch?",
    tolerance: .training)
  let mnist = try digits.load(page)
  let count = page.options.count("--images")
  let samples = pictures(mnist.train)[..<min(count, mnist.train.count)]
  let test = pictures(mnist.test)
  let (network, random) = TrainedNetwork.simple.untrained(seed: page.seed)
  let trainer = Trainer(network, Adam(), batchSize: 100, random: random)
  trainer.showProgress(on: page, samples: samples.count, epochs: 1)
  try trainer.train(samples, validation: test, epochs: 1)
  page.show("images", samples.count)
  page.show(
    "test accuracy",
    fourDigits(trainer.history[0].validation?.accuracy ?? .nan))

  page.cell(
    "full", "Twenty epochs on all images",
    """
    The record that is kept with the trained network: on the training images, and on the test \
    images. The book's own run ends at 0.9982 and 0.9896.
    """)
  let record = try TrainedNetwork.simple.record()
  page.show(record, epochs: [1, 2, 5, 10, 15, 20])
  page.show("minutes", (record.seconds / 60).rounded())

  page.drawing()
  page.figure("training", record.chart("20 epochs on 60,000 images"))

  page.cell(
    "trained", "The trained network, measured again",
    "Its parameters are kept beside this page. You can count again.",
    tolerance: .training)
  let trained = try TrainedNetwork.simple.trained()
  page.show("test accuracy", fourDigits(trained.accuracy(test.x, test.t)))

  page.question(
    """
    The book counts 10,000 test images in batches of 100 and drops what is left over. When is that \
    a mistake?
    """,
    answer: """
      When the number is not divisible by 100: the last images are never read, and with fewer than \
      100 the accuracy is 0 although nothing is wrong. This course reads all of them.
      """)
  let few = test[..<min(30, test.count)]
  page.show("of the first 30", fourDigits(trained.accuracy(few.x, few.t)))
  page.question(
    "In the first epoch the training accuracy is lower than the test accuracy. How can that be?",
    answer: """
      The training accuracy is a mean over the epoch, and at its beginning the network knew nothing. \
      The test accuracy is measured at the end, when it has learned.
      """)
  page.change(
    "Train on 1,000 images: `swift run ch07 7.5.2 --images 1000`. How much is lost?"
  )
}

/// Lets the trained network read the reader's own digit.
func readOwnDigit(_ page: Page, _ digit: OwnDigit) throws {
  let network = try TrainedNetwork.simple.trained()
  page.read(digit) { image in
    let picture = Tensor<Float>(converting: image.reshaped(1, 1, 28, 28))
    return Tensor<Double>(converting: network.probabilities(picture))
  }
}
