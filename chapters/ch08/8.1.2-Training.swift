import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

func training(_ page: Page, _ digits: ImageLoader<Float>) throws {
  if page.options.flag("--publish") {
    try TrainedNetwork.deep.train(page, digits, epochs: 20)
  }
  page.prose(
    """
    You can watch a short training here. What twenty epochs on all 60,000 images came to is kept \
    with the trained network; `swift run ch08 8.1.2 --publish` trains it again, and may be stopped \
    at any time.
    """)

  page.aside("The next cell takes about 5 seconds.")
  page.cell(
    "short", "Two epochs on some of the images",
    "Adam with η = 0.001, batches of 100, dropout of one half in front of the last layer.",
    tolerance: .training)
  let mnist = try digits.load(page)
  let count = min(page.options.count("--images"), mnist.train.count)
  let (samples, test) = (
    pictures(mnist.train)[..<count], testImages(page, mnist)
  )
  let (network, random) = TrainedNetwork.deep.untrained(seed: page.seed)
  let trainer = Trainer(network, Adam(), batchSize: 100, random: random)
  trainer.showProgress(on: page, samples: samples.count, epochs: 2)
  try trainer.train(samples, epochs: 2)
  page.show("images", samples.count)
  page.show(
    "training accuracy, second epoch",
    fourDigits(trainer.history[1].training.accuracy))
  page.show("test accuracy", fourDigits(network.accuracy(test.x, test.t)))

  page.cell(
    "full", "Twenty epochs on all images",
    "Accuracy on the training images as they went through, and on the test images after the epoch.",
    predict:
      "Chapter 7's network came to about 99 of 100. How many does this one misread of 10,000?"
  )
  let record = try TrainedNetwork.deep.record()
  page.show(record, epochs: [1, 2, 5, 10, 15, 20])

  page.drawing()
  page.figure("training", record.chart("Six convolutions, 20 epochs"))

  page.prose("The book's own run ends at 0.9938 of the test images.")

  page.question(
    "In the first epochs the accuracy in training is far below that on the test images. Is that not the wrong way round?",
    answer: """
      Dropout switches half of the last hidden neurons off while it trains, so it reads with a \
      handicap that it does not have afterwards. And the figure is a mean over the epoch, in which \
      the network became better.
      """)
  page.question(
    "The book's network has a second dropout, behind the last affine layer. Why is it missing here?",
    answer: """
      It sets half of the scores to 0 while training, the right one too (§6.4.3). The loss then \
      stays near 1 however well the network reads, and tells you nothing.
      """)
  page.change(
    "Train with `--images 20000`: how much do four times as many images gain?"
  )
}
