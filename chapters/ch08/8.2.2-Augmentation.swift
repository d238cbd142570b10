import ChapterSupport
import Datasets
import NeuralNetworks
import Notebook
import Plots
import Tensors

func augmentation(_ page: Page, _ digits: ImageLoader<Float>) throws {
  if page.options.flag("--publish") { try trainAugmented(page, digits) }
  page.prose(
    """
    A 5 that is turned a little or moved by a pixel is still a 5. So you can make more images out \
    of those you have: distort each of them a little, in another way each time. The network never \
    sees the same image twice, and cannot learn any by heart.
    """)

  page.cell(
    "distort", "One digit, ten times",
    "Moved by up to 2 pixels, turned by up to 10 degrees, scaled by up to a tenth."
  )
  let mnist = try digits.load(page)
  let distortion = Distortion(shift: 2, rotation: 10, scale: 0.1)
  var random = RandomState(seed: page.seed)
  let five = pictures(mnist.train)[..<1]
  let copies = distortion.applied(to: five.x.repeated(10), random: &random)
  page.showShape("copies", copies)

  page.drawing()
  page.figure(
    "distorted",
    ImageGrid(
      "The first image, distorted", columns: 10,
      images: (0..<10).map {
        GreyImage(
          copies[$0..<$0 + 1].flattened().elements.map(Double.init), rows: 28,
          columns: 28)
      }))

  page.aside("The next cell trains two networks; it takes about 5 seconds.")
  page.cell(
    "few", "What it gains on few images",
    """
    500 images, twenty epochs, the small network of chapter 7, without and with distortion. The \
    trainer distorts each batch before it is learned from.
    """,
    predict:
      "Training accuracy and test accuracy: which goes up with distortion, which down?",
    tolerance: .training)
  let samples = pictures(mnist.train)[..<min(500, mnist.train.count)]
  let test = testImages(page, mnist)
  let epochs = page.options.size == .quick ? 2 : 20
  func trained(_ distorts: Bool) throws -> [String] {
    var random = RandomState(seed: page.seed)
    let network = Sequential<Float>.simpleConvNet(
      weights: .he, random: &random)
    let trainer = Trainer(network, Adam(), batchSize: 50, random: random)
    if distorts {
      trainer.augment = { batch, random in
        Samples(distortion.applied(to: batch.x, random: &random), batch.t)
      }
    }
    trainer.showProgress(on: page, samples: samples.count, epochs: epochs)
    try trainer.train(samples, epochs: epochs)
    return [
      distorts ? "distorted" : "as they are",
      fourDigits(trainer.history[epochs - 1].training.accuracy),
      fourDigits(network.accuracy(test.x, test.t)),
    ]
  }
  page.table(
    ["500 images", "training", "test"], try [trained(false), trained(true)])

  page.cell(
    "full", "And on all of them",
    """
    Six convolutions with batch normalization, 24, 48 and 64 filters, trained for 12 epochs on \
    60,000 images that were distorted anew in each; the rate sinks from 0.002 to 0.00005.
    """, predict: "How many of the 10,000 test images will it misread?")
  let record = try TrainedNetwork.augmented.record()
  let network = try TrainedNetwork.augmented.trained()
  page.show("parameters", network.parameters.map(\.value.count).reduce(0, +))
  page.show(
    record, epochs: [1, 2, 3, 6, 9, 12], training: "training, distorted")

  page.drawing()
  page.figure(
    "augmented",
    record.chart(
      "Distorted images, 12 epochs", training: "training, distorted"))

  page.cell(
    "count", "Counted again",
    "With the parameters that are kept beside this page.",
    tolerance: .training)
  page.show("test accuracy", fourDigits(network.accuracy(test.x, test.t)))

  page.question(
    "Which distortions would harm?",
    answer: """
      Those that change what an image means. Turned by 180 degrees a 6 is a 9; mirrored, most digits \
      are no digits. Only what a writer could have written is worth showing.
      """)
  page.question(
    "Should you distort the test images too?",
    answer: """
      Not if you want to know how well the network reads images as they are. There is a trick, \
      though: show it several distorted copies of a test image and let the answers vote.
      """)
  page.change(
    "In 'One digit, ten times', set `rotation` to 90 and see how much turning is too much."
  )
}

/// Trains on images that are distorted anew for each batch; the rate sinks.
private func trainAugmented(_ page: Page, _ digits: ImageLoader<Float>) throws {
  func rate(_ done: Int) -> Float {
    done < 6 ? 0.002 : done < 9 ? 0.0006 : done < 11 ? 0.0002 : 0.00005
  }
  let distortion = Distortion(shift: 2, rotation: 10, scale: 0.1)
  try TrainedNetwork.augmented.train(page, digits, epochs: 12) { trainer in
    trainer.augment = { batch, random in
      Samples(distortion.applied(to: batch.x, random: &random), batch.t)
    }
    trainer.optimizer.learningRate = rate(trainer.history.count)
    trainer.afterEpoch = { [unowned trainer] in
      trainer.optimizer.learningRate = rate($0.epoch)
    }
  }
}
