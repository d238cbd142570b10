import Files
import Foundation
import NeuralNetworks
import Tensors

/// What the training of section 5.7.4 came to: its two curves and the lines of its table.
struct BookTraining: Codable {
  /// Of so many batches the loss of one is stored.
  static let spacing = 20

  /// A line of the table: an iteration, its loss, and accuracies where they were measured.
  struct Row: Codable {
    let iteration: Int
    let loss: Double
    let train: Double?
    let test: Double?
  }

  /// How many iterations are done.
  private(set) var done = 0
  private(set) var losses: [Double] = []
  private(set) var trainAccuracies: [Double] = []
  private(set) var testAccuracies: [Double] = []
  private(set) var rows: [Row] = []
  var seconds = 0.0
  var machine = ""
  var commit = ""

  /// The network, and a trainer that draws each batch anew and no image twice into one.
  static func trainer(seed: Int) -> Trainer<Double> {
    var random = RandomState(seed: seed)
    let network = TwoLayerNet<Double>(
      inputSize: 784, hiddenSize: 50, outputSize: 10, random: &random)
    return Trainer(
      network, SGD(learningRate: 0.1), batchSize: 100,
      drawing: .choice(replacing: false), random: random)
  }

  /// Keeps the loss of a batch after its update, and at an epoch's end both accuracies.
  mutating func note(
    _ iteration: Int, loss: Double, _ network: any Network<Double>, _ data: BookData
  ) {
    done = iteration
    if done.isMultiple(of: Self.spacing) { losses.append(loss) }
    let isEpoch = done.isMultiple(of: data.stepsPerEpoch)
    if isEpoch {
      trainAccuracies.append(network.accuracy(data.training.x, data.training.t))
      testAccuracies.append(network.accuracy(data.test.x, data.test.t))
    }
    guard isEpoch || done == 1 || done == data.iterations else { return }
    rows.append(
      Row(
        iteration: done, loss: loss, train: isEpoch ? trainAccuracies.last : nil,
        test: isEpoch ? testAccuracies.last : nil))
  }

  /// The losses that are kept.
  var csv: String {
    "iteration,loss\n"
      + losses.enumerated().map { "\($0 * Self.spacing),\($1)\n" }.joined()
  }
}

/// What the book's training learns from and is measured on, and how long it goes on.
struct BookData {
  let training: Samples<Double>
  let test: Samples<Double>
  let iterations: Int

  /// The batches of an epoch.
  var stepsPerEpoch: Int {
    BatchDrawing.choice(replacing: false).stepsPerEpoch(samples: training.count, batchSize: 100)
  }
}

/// A checkpoint's notes hold the curves so far.
extension Trainer<Double> {
  /// Keeps the curves, to be saved with the next checkpoint.
  func keep(_ book: BookTraining) throws {
    notes["book"] = String(decoding: try JSONEncoder.nonFinite.encode(book), as: UTF8.self)
  }

  /// The curves as they were saved.
  var keptBook: BookTraining? {
    notes["book"].flatMap {
      try? JSONDecoder.nonFinite.decode(BookTraining.self, from: Data($0.utf8))
    }
  }
}
