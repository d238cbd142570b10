import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

/// How well a network reads after each epoch.
struct Accuracies {
  /// On the images that it was trained on.
  var train: [Double] = []
  /// On test images.
  var test: [Double] = []
  /// The loss on test images.
  var testLoss: [Double] = []
}

/// Trains on 300 images with batches of 100, and measures after each of so many epochs.
///
/// - Returns: the accuracies on those 300 images and on the test images, epoch by epoch.
func accuracies(
  of network: Sequential<Float>,
  _ mnist: (training: Samples<Float>, test: Samples<Float>),
  epochs: Int, _ page: Page
) throws -> Accuracies {
  let progress = page.progress("training", total: epochs)
  defer { progress.finish() }
  var accuracies = Accuracies()
  let trainer = Trainer(
    network, SGD(learningRate: 0.01), batchSize: 100,
    drawing: .choice(replacing: true),
    random: RandomState(seed: page.seed))
  trainer.afterEpoch = { record in
    accuracies.train.append(network.evaluate(mnist.training).accuracy)
    accuracies.test.append(record.validation?.accuracy ?? .nan)
    accuracies.testLoss.append(record.validation?.loss ?? .nan)
    progress.update(record.epoch)
  }
  try trainer.train(mnist.training, validation: mnist.test, epochs: epochs)
  return accuracies
}

/// 300 images to train on, and 2,000 to test with: few, so that memory is enough to learn them.
func fewImages(
  _ page: Page, _ digits: ImageLoader<Float>
) throws -> (training: Samples<Float>, test: Samples<Float>) {
  let mnist = try digits.load(page)
  let training = Samples(mnist.train.images, mnist.train.labels)
  let test = Samples(mnist.test.images, mnist.test.labels)
  return (
    training[..<min(300, training.count)],
    test[..<min(testCount(page), test.count)]
  )
}

/// How many test images are read after each epoch.
private func testCount(_ page: Page) -> Int {
  page.options.size == .full ? 10_000 : 2_000
}

/// The two accuracies over the epochs.
func overfittingChart(_ title: String, _ accuracies: Accuracies) -> Chart {
  Chart(
    title, x: "epoch", y: "accuracy", grid: true, yRange: 0...1,
    series: [
      Series("training", y: accuracies.train),
      Series("test", y: accuracies.test, line: .dashed),
    ])
}
