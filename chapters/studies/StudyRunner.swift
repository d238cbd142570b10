import ChapterSupport
import Datasets
import Foundation
import NeuralNetworks
import Notebook
import TensorFiles
import Tensors

/// Does runs, or finds what they came to.
///
/// A run saves itself after each epoch, and the same command goes on where it was stopped. The page
/// shows what the runs in full came to, which are stored beside the program.
final class StudyRunner {
  private let page: Page

  /// How much is to be done; the page shows all.
  let size: RunSize

  init(_ page: Page) {
    self.page = page
    size = page.options.isForCommittedPage ? .full : page.options.size
  }

  /// A number that depends on how much is to be done.
  func choose<Value>(quick: Value, standard: Value, full: Value) -> Value {
    switch size {
    case .quick: quick
    case .standard: standard
    case .full: full
    }
  }

  /// What the runs came to, for each of the seeds: those that are not complete are done first.
  func results(of runs: [StudyRun]) throws -> [[StudyResult]] {
    try runs.map { run in
      try page.options.isForCommittedPage
        ? [stored(run.name)]
        : (0..<page.options.count("--seeds")).map {
          // Behind the last seed comes the first.
          try result(of: run, seed: page.options.seed(behind: run.seed + $0))
        }
    }
  }

  /// Whether what the page shows is to be replaced, which takes a word.
  ///
  /// - Throws: an error if it was said where something else than the page's own run is asked for.
  private func isPublishing() throws -> Bool {
    guard page.options.flag("--publish") else { return false }
    guard size == .full, page.seed == 0 else {
      throw page.options.mistake(
        in: "--publish", "the page shows runs with --full, from seed 0 on")
    }
    guard isPublished else {
      throw FileError("--publish needs the published images; `swift run dataset` fetches them")
    }
    return true
  }

  private func stored<Result: Decodable>(_ name: String) throws -> Result {
    try StudyFiles.read(StudyFiles.results.appendingPathComponent("\(name).json"))
  }

  private func result(of run: StudyRun, seed: Int) throws -> StudyResult {
    let data = try run.data()
    let isPublishing = try self.isPublishing()
    let files = try StudyFiles(
      run.name, seed: seed, folder: page.options.text("--runs"), size, isSynthetic: isSynthetic)
    if page.options.flag("--restart") { try files.remove() }
    let epochs = min(run.epochs, page.options.count("--epochs"))
    let start = start(of: run, data, seed)
    let finished = try files.finished(epochs: epochs, like: start.result)
    if let finished {
      let last = finished.history.count
      page.aside("\(run.name): was done before, to epoch \(last); --restart does it again")
    }
    let result = try finished ?? trained(run, data, start, files, epochs)
    if isPublishing && seed == run.seed { try files.publish(result, csv: result.csv) }
    return result
  }

  /// A network before its first epoch, its trainer, and what is known of the result.
  private typealias Start = (
    network: Sequential<Float>, trainer: Trainer<Float>, result: StudyResult
  )

  private func start(of run: StudyRun, _ data: StudyData, _ seed: Int) -> Start {
    var random = RandomState(seed: seed)
    let network = Sequential<Float>(
      input: run.network.inputShape, run.network.layers, random: &random)
    let trainer = Trainer(network, Adam(), batchSize: run.network.batchSize, random: random)
    let result = StudyResult(
      name: run.name, seed: seed, parameters: network.parameters.reduce(0) { $0 + $1.value.count },
      samples: data.training.count, batchSize: trainer.batchSize, data: data.fingerprint,
      network: network.description, machine: machine(), commit: commit())
    return (network, trainer, result)
  }

  private func trained(
    _ run: StudyRun, _ data: StudyData, _ start: Start, _ files: StudyFiles, _ epochs: Int
  ) throws -> StudyResult {
    var (network, trainer, result) = start
    try resume(trainer, files, run, epochs)
    trainer.showProgress(on: page, samples: data.training.count, epochs: epochs)
    let next = trainer.afterEpoch
    trainer.afterEpoch = { [unowned trainer] record in
      try next(record)
      result.history = trainer.history
      try files.write(result)
    }
    try trainer.train(
      shaped(data.training, run), validation: shaped(data.validation, run), epochs: epochs,
      savingTo: files.checkpoint)
    result.history = trainer.history
    result.test = network.evaluate(shaped(data.test, run))
    try run.finish?(network, &result)
    try files.write(result)
    return result
  }

  /// The book's training, done or gone on with where it was stopped.
  func bookTraining(iterations: Int) throws -> BookTraining {
    if page.options.isForCommittedPage { return try stored("two-layer") }
    let mnist = try mnist()
    let isPublishing = try self.isPublishing()
    let data = BookData(
      training: double(mnist.training), test: double(mnist.testing), iterations: iterations)
    let files = try StudyFiles(
      "two-layer", seed: page.seed, folder: page.options.text("--runs"), size,
      isSynthetic: isSynthetic)
    if page.options.flag("--restart") { try files.remove() }
    let trainer = BookTraining.trainer(seed: page.seed)
    let book = try train(trainer, data, files)
    try files.write(book)
    if isPublishing { try files.publish(book, csv: book.csv) }
    return book
  }

  private func train(
    _ trainer: Trainer<Double>, _ data: BookData, _ files: StudyFiles
  ) throws -> BookTraining {
    let network = trainer.network
    var book = BookTraining()
    if FileManager.default.fileExists(atPath: files.checkpoint) {
      try trainer.resume(from: files.checkpoint)
      book = trainer.keptBook ?? book
      page.aside("two-layer: goes on after iteration \(book.done) of \(data.iterations)")
    } else {
      book.note(0, loss: network.loss(data.training.x, data.training.t), network, data)
    }
    let (start, before) = (Date(), book.seconds)
    trainer.afterStep = { [page, unowned trainer] step in
      let loss = network.loss(step.batch.x, step.batch.t)
      book.note(step.iteration, loss: loss, network, data)
      let done = step.iteration
      guard done.isMultiple(of: data.stepsPerEpoch) || done == data.iterations else { return }
      book.seconds = before + Date().timeIntervalSince(start)
      (book.machine, book.commit) = (machine(), commit())
      try trainer.keep(book)
      let scores = [book.trainAccuracies, book.testAccuracies].map { fourDigits($0.last ?? .nan) }
      page.aside("\(done)/\(data.iterations)  train acc \(scores[0])  test acc \(scores[1])")
    }
    try trainer.train(data.training, iterations: data.iterations, savingTo: files.checkpoint)
    return book
  }

  private func double(_ samples: Samples<Float>) -> Samples<Double> {
    Samples(Tensor(converting: samples.x), samples.t)
  }

  /// The samples in the shape that the network takes.
  private func shaped(_ samples: Samples<Float>, _ run: StudyRun) -> Samples<Float> {
    Samples(samples.x.reshaped([samples.count] + run.network.inputShape), samples.t)
  }

  private func resume(
    _ trainer: Trainer<Float>, _ files: StudyFiles, _ run: StudyRun, _ epochs: Int
  ) throws {
    guard FileManager.default.fileExists(atPath: files.checkpoint) else {
      return page.aside("\(run.name): \(epochs) epochs")
    }
    try trainer.resume(from: files.checkpoint)
    page.aside("\(run.name): goes on after epoch \(trainer.history.count) of \(epochs)")
  }

  private let digits = ImageLoader<Float>()
  private let clothes = ImageLoader<Float>(FashionMNIST.self, minimum: 15)
  private var isSynthetic = false
  private var isPublished = false

  /// MNIST, or drawn digits where it is missing.
  func mnist() throws -> ImageDataset<Float> {
    let images = try digits.load(page)
    isSynthetic = images.isSynthetic
    isPublished = page.options.flag("--publish") && images.isPublished(as: MNIST.self)
    return images
  }

  /// Fashion-MNIST.
  func fashion() throws -> ImageDataset<Float> {
    let images = try clothes.load(page)
    isPublished = page.options.flag("--publish") && images.isPublished(as: FashionMNIST.self)
    return images
  }
}

extension Samples<Float> {
  /// The first samples, of which there have to be so many.
  func first(_ needed: Int) throws -> Samples {
    guard count >= needed else {
      throw FileError("the study needs \(needed) training images, and there are \(count)")
    }
    return self[..<needed]
  }
}

extension ImageDataset<Float> {
  /// The training images and their classes.
  var training: Samples<Float> { Samples(train.images, train.labels) }

  /// The test images and their classes.
  var testing: Samples<Float> { Samples(test.images, test.labels) }
}
