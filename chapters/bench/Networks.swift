import ChapterSupport
import Datasets
import Foundation
import NeuralNetworks
import Tensors

/// How many steps a network has trained before it is timed.
///
/// Only then its optimizer remembers what it will remember in a real training: gradients of pixels
/// that are nearly always black shrink until they are subnormal numbers, unless one takes care.
enum WarmUp {
  static let short = 20
  static let long = 1000
}

/// Training steps of the published networks on MNIST, with Adam, in µs per image.
func networks(_ digits: Digits, warmUp: Int) -> [Benchmark] {
  let all: [PublishedNetwork] = [.small, .dense1, .dense2, .conv1, .conv2, .memorizer]
  return all.map { training($0, digits, warmUp: warmUp) }
}

/// The book's two-layer network in 64 bits with gradient descent, in µs per step.
///
/// Its batch is drawn once only, as the draw costs as much as the rest in NumPy.
func twoLayerNetwork(_ digits: Digits) -> Benchmark {
  Benchmark(name: "two-layer", unit: "µs/step") {
    let samples = try digits.load()
    let (x, t) = (Tensor<Double>(converting: samples.x[..<100]), samples.t[..<100])
    var random = RandomState(seed: 0)
    let network = TwoLayerNet<Double>(
      inputSize: 784, hiddenSize: 50, outputSize: 10, random: &random)
    let optimizer = SGD<Double>(learningRate: 0.1)
    return (
      {
        network.gradient(x, t)
        optimizer.update(network.parameters)
        _ = network.loss(x, t)
      }, { $0 * 1e6 }
    )
  }
}

/// How a step's cost grows with the width of a layer, and with the batch.
func growth(_ digits: Digits) -> [Benchmark] {
  let widths = [64, 256, 1024, 4096].map {
    PublishedNetwork.dense("784–\($0)–10, batch 32", $0, .dropout(0.25))
  }
  let batches = [1, 8, 128, 512].map {
    PublishedNetwork.dense("784–512–10, batch \($0)", 512, .dropout(0.25), batchSize: $0)
  }
  return (widths + batches).map { training($0, digits, warmUp: WarmUp.short) }
}

private func training(_ plan: PublishedNetwork, _ digits: Digits, warmUp: Int) -> Benchmark {
  Benchmark(name: plan.name, unit: "µs/image") {
    let samples = try digits.load()
    let images = Samples(
      samples.x.reshaped([samples.count] + plan.inputShape), samples.t)
    var random = RandomState(seed: 0)
    let network = Sequential<Float>(input: plan.inputShape, plan.layers, random: &random)
    let optimizer = Adam<Float>()
    let order = random.permutation(images.count)
    let batches = images.count / plan.batchSize
    var step = 0
    func work() {
      let start = step % batches * plan.batchSize
      let batch = images[rows: order[start..<start + plan.batchSize]]
      network.gradient(batch.x, batch.t)
      optimizer.update(network.parameters)
      step += 1
    }
    for _ in 0..<warmUp { work() }
    return (work, { $0 * 1e6 / Double(plan.batchSize) })
  }
}

/// The training images of MNIST, or drawn digits where it is missing; loaded when first needed.
final class Digits {
  private var loaded: Samples<Float>?

  func load() throws -> Samples<Float> {
    if let loaded { return loaded }
    let dataset: ImageDataset<Float> = try MNIST.load()
    remark(on: dataset)
    let samples = Samples(dataset.train.images, dataset.train.labels)
    loaded = samples
    return samples
  }
}

/// Reading MNIST from its compressed files to numbers 0…1, in milliseconds.
func loading() -> Benchmark {
  Benchmark(name: "load MNIST", unit: "ms") {
    let dataset: ImageDataset<Float> = try MNIST.load()
    remark(on: dataset)
    return ({ _ = try? MNIST.load() as ImageDataset<Float> }, { $0 * 1e3 })
  }
}

/// Says on standard error if the images are not MNIST's.
private func remark(on dataset: ImageDataset<Float>) {
  guard case .synthetic = dataset.origin else { return }
  FileHandle.standardError.write(Data("bench: \(dataset)\n".utf8))
}
