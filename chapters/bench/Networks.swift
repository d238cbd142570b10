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
func networks(_ digits: ImageLoader<Float>, warmUp: Int) -> [Benchmark] {
  let all: [PublishedNetwork] = [.small, .dense1, .dense2, .conv1, .conv2, .memorizer]
  return all.map { training($0, digits, warmUp: warmUp) }
}

/// The book's two-layer network in 64 bits with gradient descent, in µs per step.
///
/// Its batch is drawn once only, as the draw costs as much as the rest in NumPy.
func twoLayerNetwork(_ digits: ImageLoader<Float>) -> Benchmark {
  Benchmark(name: "two-layer", unit: "µs/step") {
    let samples = try trainingSamples(digits)
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

/// The samples of the largest batch that is timed, and so the images that are needed.
let largestBatch = 512

/// How a step's cost grows with the width of a layer, and with the batch.
func growth(_ digits: ImageLoader<Float>, warmUp: Int) -> [Benchmark] {
  let widths = [64, 256, 1024, 4096].map {
    PublishedNetwork.dense("784–\($0)–10, batch 32", $0, .dropout(0.25))
  }
  let batches = [1, 8, 128, largestBatch].map {
    PublishedNetwork.dense("784–512–10, batch \($0)", 512, .dropout(0.25), batchSize: $0)
  }
  return (widths + batches).map { training($0, digits, warmUp: warmUp) }
}

/// What a network that need not learn any more says of images, one by one and all at once, in µs each.
func inference(_ digits: ImageLoader<Float>) -> [Benchmark] {
  [PublishedNetwork.dense1, .conv1].flatMap { plan in
    [1, 10_000].map { count in
      Benchmark(name: "\(plan.name), of \(count)", unit: "µs/image") {
        let samples = try trainingSamples(digits)
        guard samples.count >= count else {
          throw BenchError(
            description: "\(count) images are needed, and there are \(samples.count)")
        }
        let x = samples.x[..<count].reshaped([count] + plan.inputShape)
        var random = RandomState(seed: 0)
        let network = Sequential<Float>(input: plan.inputShape, plan.layers, random: &random)
        return ({ _ = network.predict(x) }, { $0 * 1e6 / Double(count) })
      }
    }
  }
}

private func training(_ plan: PublishedNetwork, _ digits: ImageLoader<Float>, warmUp: Int)
  -> Benchmark
{
  Benchmark(name: plan.name, unit: "µs/image") {
    let samples = try trainingSamples(digits)
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

/// Reading MNIST from its compressed files to numbers 0…1, in milliseconds.
func loading() -> Benchmark {
  Benchmark(name: "load MNIST", unit: "ms") {
    _ = try trainingSamples(ImageLoader())
    return ({ _ = try? ImageLoader<Float>().load() }, { $0 * 1e3 })
  }
}

/// The training images of MNIST, or drawn digits where it is missing, which standard error tells.
func trainingSamples(_ digits: ImageLoader<Float>) throws -> Samples<Float> {
  let dataset = try digits.load { dataset in
    guard dataset.isSynthetic else { return }
    FileHandle.standardError.write(Data("bench: \(dataset)\n".utf8))
  }
  guard dataset.train.count >= largestBatch else {
    throw BenchError(
      description: "\(dataset.name): at least \(largestBatch) images to train on are needed, "
        + "and there are \(dataset.train.count)")
  }
  return Samples(dataset.train.images, dataset.train.labels)
}
