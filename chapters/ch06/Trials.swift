import ChapterSupport
import Files
import Foundation
import NeuralNetworks
import Notebook
import Tensors

/// One setting, and what a short training with it came to.
struct Trial: Codable {
  /// η.
  let rate: Double
  /// λ.
  let decay: Double
  /// The accuracy on the training images after each epoch.
  let training: [Double]
  /// The accuracy on the validation images after each epoch.
  let validation: [Double]

  /// The last accuracy on the validation images.
  var last: Double { validation.last ?? 0 }
}

/// A search whose trials are drawn from seeds of their own, so that it can be stopped and gone on
/// with.
struct Trials {
  private let page: Page
  private let training: Samples<Float>
  private let validation: Samples<Float>
  private let file: String

  /// Between which exponents of 10 rates are drawn.
  private let exponents: Range<Double>

  /// What trials must have in common to belong to one search.
  private struct Kept: Codable {
    let seed: Int
    let epochs: Int
    let samples: String
    let exponents: [Double]
    var trials: [Trial]
  }

  init(_ page: Page, _ samples: Samples<Float>, _ exponents: Range<Double>) {
    (self.page, self.exponents) = (page, exponents)
    (training, validation) = samples.split(validation: 0.2)
    file = page.options.text("--keep")
  }

  /// Makes so many trials, but for those that the file already has.
  func run(_ count: Int, epochs: Int) throws -> [Trial] {
    var kept = Kept(
      seed: page.seed, epochs: epochs,
      samples: training.fingerprint + validation.fingerprint,
      exponents: [exponents.lowerBound, exponents.upperBound],
      trials: [])
    if !file.isEmpty { kept.trials = try trials(like: kept) }
    let progress = page.progress("trials", total: count)
    defer { progress.finish() }
    while kept.trials.count < count {
      progress.update(kept.trials.count)
      kept.trials.append(try trial(kept.trials.count, epochs))
      if !file.isEmpty {
        try FileError.explain("cannot write \(file)") {
          try replaceFile(at: file, with: try JSONEncoder().encode(kept))
        }
      }
    }
    return Array(kept.trials.prefix(count))
  }

  /// The trials that the file has, if it has those of the same search.
  private func trials(like search: Kept) throws -> [Trial] {
    guard FileManager.default.fileExists(atPath: file) else { return [] }
    let data = try FileError.explain("cannot read \(file)") {
      try Data(contentsOf: URL(filePath: file))
    }
    guard let kept = try? JSONDecoder().decode(Kept.self, from: data) else {
      throw FileError("\(file) holds no trials; give --keep another name")
    }
    guard
      (kept.seed, kept.epochs, kept.samples, kept.exponents) == (
        search.seed, search.epochs, search.samples, search.exponents
      )
    else {
      throw FileError(
        "\(file) holds trials with another seed, size, images or range; give --keep another name"
      )
    }
    return kept.trials
  }

  private func trial(_ number: Int, _ epochs: Int) throws -> Trial {
    var random = RandomState(seed: page.options.seed(behind: number))
    let decay = pow(10, random.uniform(in: -8..<(-4)))
    let rate = pow(10, random.uniform(in: exponents))
    let network = Sequential<Float>.multiLayerNet(
      inputSize: 784, hiddenSizes: [100, 100, 100, 100, 100, 100],
      outputSize: 10,
      weightDecay: Float(decay), random: &random)
    let trainer = Trainer(
      network, SGD(learningRate: Float(rate)), batchSize: 100,
      drawing: .choice(replacing: true),
      random: random)
    var accuracies: [Double] = []
    trainer.afterEpoch = { _ in
      accuracies.append(network.evaluate(training).accuracy)
    }
    try trainer.train(training, validation: validation, epochs: epochs)
    return Trial(
      rate: rate, decay: decay, training: accuracies,
      validation: trainer.history.compactMap(\.validation?.accuracy))
  }
}
