import ChapterSupport
import Foundation
import NeuralNetworks
import Tensors

/// One training of a study: a network, its data, and how long.
struct StudyRun {
  /// Its name, which its files are called after.
  let name: String

  /// The network; what it is called in tables.
  let network: PublishedNetwork

  /// How many epochs.
  let epochs: Int

  /// What is added to the page's seed.
  var seed = 0

  /// What it learns from, what is measured after each epoch, and what is measured at the end.
  let data: () throws -> StudyData

  /// Measures more of the trained network at the end, if anything is to be known.
  var finish: ((Sequential<Float>, inout StudyResult) throws -> Void)?
}

/// The samples of a run.
struct StudyData {
  let training: Samples<Float>
  let validation: Samples<Float>
  let test: Samples<Float>

  /// A fingerprint of all of them.
  var fingerprint: String {
    [training, validation, test].map(\.fingerprint).joined(separator: " ")
  }
}

/// What a run came to; it is stored as JSON.
struct StudyResult: Codable {
  let name: String
  let seed: Int
  let parameters: Int
  let samples: Int
  let batchSize: Int

  /// Each epoch, in order.
  var history: [EpochRecord] = []

  /// The score on the test samples after the last epoch.
  var test: Score?

  /// The loss on the test samples if no probability is taken for less than 1e-7, as in Keras.
  var cappedTestLoss: Float?

  /// How many test samples of the class of a row were taken for that of a column.
  var confusion: [[Int]]?

  /// The probabilities of each class for the first test samples.
  var probabilities: [[Float]]?

  /// A fingerprint of the data that it was made from.
  var data: String?

  /// The layers that it was made with, and their settings.
  var network: [String]?

  /// Where it ran.
  var machine = ""

  /// Which version of the code ran.
  var commit = ""

  /// The score on the training samples, as the last epoch measured it.
  var training: Score { history.last?.training ?? Score(loss: .nan, accuracy: .nan) }

  /// How it was made otherwise than another run; nil if it was not.
  func difference(from other: StudyResult) -> String? {
    if data != other.data { return "from other data" }
    let isSame = name == other.name && seed == other.seed && batchSize == other.batchSize
    let isSameNetwork = network == other.network && parameters == other.parameters
    return isSame && isSameNetwork ? nil : "by another network, or from another seed"
  }

  /// How long all epochs took.
  var seconds: Double { history.reduce(0) { $0 + $1.seconds } }

  /// How long an epoch took, the median: some may have been halted.
  var epochSeconds: Double {
    let sorted = history.map(\.seconds).sorted()
    return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
  }
}
