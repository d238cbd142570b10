import Datasets
import Files
import Foundation
import NeuralNetworks
import Notebook
import TensorFiles
import Tensors

/// A network that the course has trained in full, and keeps beside the page that shows it.
///
/// The file holds the parameters, and as its metadata how the training went: seed, commit, machine,
/// time and the score of each epoch.
public struct TrainedNetwork: Sendable {
  /// What it is called, in the manner of a file's name.
  public let name: String

  private let chapter: String
  private let make: @Sendable (inout RandomState) -> Sequential<Float>

  /// Describes a network.
  ///
  /// - Parameters:
  ///   - name: what its file is called.
  ///   - chapter: the folder in `chapters/` that keeps it.
  ///   - make: makes it from a stream of random numbers.
  public init(
    _ name: String, in chapter: String,
    _ make: @escaping @Sendable (inout RandomState) -> Sequential<Float>
  ) {
    (self.name, self.chapter, self.make) = (name, chapter, make)
  }

  /// Where it is kept.
  public var path: String { "\(packageFolder)chapters/\(chapter)/trained/\(name).safetensors" }

  /// A network with weights from this seed, as it was before its training, and the stream behind.
  public func untrained(seed: Int) -> (network: Sequential<Float>, random: RandomState) {
    var random = RandomState(seed: seed)
    let network = make(&random)
    return (network, random)
  }

  /// The trained network.
  public func trained() throws -> Sequential<Float> {
    let network = untrained(seed: 0).network
    try network.load(from: path)
    return network
  }

  /// What its training came to.
  public func record() throws -> TrainingRecord {
    let metadata = try Safetensors.read(from: path).metadata
    guard
      let record = try? JSONDecoder().decode(
        TrainingRecord.self, from: Data(metadata["training", default: ""].utf8))
    else { throw FileError("\(path) does not say how it was trained") }
    return record
  }

  /// Trains it on all of MNIST, and keeps it; a training that was stopped goes on.
  ///
  /// - Parameters:
  ///   - page: shows how it goes; its seed is that of weights and batches.
  ///   - images: loads the images.
  ///   - epochs: how many epochs the training has.
  ///   - prepare: is told the trainer before it starts, to watch it or to change its rate.
  /// - Throws: `MissingFiles` if the images are not the published ones.
  public func train(
    _ page: Page, _ images: ImageLoader<Float>, epochs: Int,
    prepare: (Trainer<Float>) -> Void = { _ in }
  ) throws {
    let mnist = try images.load(page)
    guard mnist.isPublished(as: MNIST.self) else {
      throw MissingFiles(
        "--publish needs MNIST's images as they were published; `swift run dataset` fetches them")
    }
    let (network, random) = untrained(seed: page.seed)
    let training = pictures(mnist.train), test = pictures(mnist.test)
    let trainer = Trainer(network, Adam(), batchSize: 100, random: random)
    let folder = packageFolder + ".trainings"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let checkpoint = "\(folder)/\(name)-seed\(page.seed).safetensors"
    if FileManager.default.fileExists(atPath: checkpoint) {
      try trainer.resume(from: checkpoint)
      page.aside("\(name): goes on after epoch \(trainer.history.count) of \(epochs)")
    }
    prepare(trainer)
    trainer.showProgress(on: page, samples: training.count, epochs: epochs)
    try trainer.train(training, validation: test, epochs: epochs, savingTo: checkpoint)
    try keep(network, trainer.history, seed: page.seed)
  }

  private func keep(_ network: Sequential<Float>, _ history: [EpochRecord], seed: Int) throws {
    let record = TrainingRecord(
      seed: seed, commit: commit(), machine: machine(), history: history)
    let text = String(decoding: try JSONEncoder().encode(record), as: UTF8.self)
    try FileError.explain("cannot write \(path)") {
      try FileManager.default.createDirectory(
        at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
      try network.save(to: path, metadata: ["training": text])
    }
  }
}

/// How a network was trained.
public struct TrainingRecord: Codable {
  /// The seed of the weights and the batches.
  public let seed: Int
  /// The version of the code.
  public let commit: String
  /// The processor, and how many of them.
  public let machine: String
  /// What each epoch came to; validation is the score on all test images.
  public let history: [EpochRecord]

  /// How long it took.
  public var seconds: Double { history.reduce(0) { $0 + $1.seconds } }
}

/// Images as (N, 1, 28, 28), with their classes.
public func pictures(_ images: LabeledImages<Float>) -> Samples<Float> {
  Samples(images.images.reshaped(-1, 1, 28, 28), images.labels)
}
