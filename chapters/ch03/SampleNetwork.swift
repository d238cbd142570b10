import ChapterSupport
import Datasets
import Files
import NeuralNetworks
import Notebook
import Tensors

/// Where the trained network of section 3.6.2 is stored.
let sampleNetworkPath = packageFolder + "dataset/sample-network.safetensors"

/// Trains 784–50–100–10 with sigmoids on MNIST's training images, and stores its weights.
///
/// 20 epochs of Adam in batches of 100 at learning rate 0.003, then five at 0.0006.
func trainSampleNetwork(_ page: Page, _ digits: Digits) throws {
  let mnist = try digits.load(page)
  guard mnist.isPublished(as: MNIST.self) else {
    throw MissingFiles(
      "--train needs MNIST's images as they were published; `swift run dataset` fetches them")
  }
  try FileError.explain("cannot write \(sampleNetworkPath)") {
    try tryReplacingFile(at: sampleNetworkPath)
  }
  let training = Samples(Tensor<Float>(converting: mnist.train.images), mnist.train.labels)
  let test = Samples(Tensor<Float>(converting: mnist.test.images), mnist.test.labels)
  var random = RandomState(seed: page.seed)
  let network: Sequential<Float> = sampleNetwork(&random)
  let trainer = Trainer(network, Adam(learningRate: 0.003), batchSize: 100, random: random)
  trainer.afterEpoch = { record in
    if record.epoch == 20 { trainer.optimizer.learningRate = 0.0006 }
  }
  trainer.showProgress(on: page, samples: training.count, epochs: 25)
  try trainer.train(training, epochs: 25)
  let accuracy = network.evaluate(test).accuracy
  let notes = [
    "network": "784-50-100-10, sigmoid, softmax",
    "trained on": "the \(training.count) training images of \(mnist.name), pixels 0...1",
    "training": "20 epochs of Adam at 0.003, 5 at 0.0006, batches of 100, seed \(page.seed)",
    "accuracy": "\(accuracy) on the \(test.count) test images",
    "made by": "swift run ch03 3.6.2 --train",
  ]
  try network.save(to: sampleNetworkPath, metadata: notes)
  page.aside("stored in \(sampleNetworkPath)")
}

/// 784–50–100–10 with sigmoids, before it has learned anything.
private func sampleNetwork<Element: Scalar>(_ random: inout RandomState) -> Sequential<Element> {
  Sequential(
    input: [784],
    [
      .affine(50, weights: .xavier), .sigmoid, .affine(100, weights: .xavier), .sigmoid,
      .affine(10, weights: .xavier),
    ], random: &random)
}

/// Lets the stored network read the reader's own digit.
func readOwnDigit(_ page: Page, _ digit: OwnDigit) throws {
  var random = RandomState(seed: 0)
  let network: Sequential<Double> = sampleNetwork(&random)
  try network.load(from: sampleNetworkPath)
  page.read(digit) { network.probabilities($0) }
}
