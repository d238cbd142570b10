import Foundation
import NeuralNetworks
import Notebook
import Tensors

/// The training of section 5.7.4, which can be stopped and gone on with.
struct BookTraining: Codable {
  /// Of so many batches the loss of one is stored.
  static let spacing = 20

  /// The batches of an epoch.
  static let epoch = 600

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
  private(set) var seconds = 0.0
  var machine = ""
  var commit = ""

  private var random: RandomState

  /// A network that knows nothing yet, and the stream that its batches come from.
  static func begin(seed: Int) -> (BookTraining, TwoLayerNet<Double>) {
    var random = RandomState(seed: seed)
    let network = TwoLayerNet<Double>(
      inputSize: 784, hiddenSize: 50, outputSize: 10, random: &random)
    return (BookTraining(random: random), network)
  }

  private init(random: RandomState) { self.random = random }

  /// Trains to the end of an epoch, or until so many iterations are done.
  mutating func train(
    _ network: TwoLayerNet<Double>, _ training: Samples<Double>, _ test: Samples<Double>,
    through last: Int
  ) throws {
    let start = Date()
    if done == 0 { note(network.loss(training.x, training.t), network, training, test) }
    repeat {
      let loss = try step(network, training)
      if done == 1 || done == last || done.isMultiple(of: Self.spacing) {
        note(loss, network, training, test)
      }
    } while done < last && !done.isMultiple(of: Self.epoch)
    seconds += Date().timeIntervalSince(start)
  }

  /// Keeps a loss, and at an epoch's end both accuracies.
  private mutating func note(
    _ loss: Double, _ network: TwoLayerNet<Double>, _ training: Samples<Double>,
    _ test: Samples<Double>
  ) {
    if done.isMultiple(of: Self.spacing) { losses.append(loss) }
    let isEpoch = done.isMultiple(of: Self.epoch)
    if isEpoch {
      trainAccuracies.append(network.accuracy(training.x, training.t))
      testAccuracies.append(network.accuracy(test.x, test.t))
    }
    guard isEpoch || !done.isMultiple(of: Self.spacing) || done == 10_000 else { return }
    rows.append(
      Row(
        iteration: done, loss: loss, train: isEpoch ? trainAccuracies.last : nil,
        test: isEpoch ? testAccuracies.last : nil))
  }

  /// Draws a batch, moves the network one step and gives the batch's loss after it.
  private mutating func step(
    _ network: TwoLayerNet<Double>, _ training: Samples<Double>
  ) throws -> Double {
    let optimizer = SGD(learningRate: 0.1)
    let batch = random.choice(training.count, count: 100, replacing: false)
    let (x, t) = (training.x[rows: batch], training.t[rows: batch])
    network.gradient(x, t)
    optimizer.update(network.parameters)
    done += 1
    let loss = network.loss(x, t)
    guard loss.isFinite else {
      throw TrainingError.diverged(iteration: done, learningRate: optimizer.learningRate)
    }
    return loss
  }
}

extension BookTraining {
  /// The losses that are kept.
  var csv: String {
    "iteration,loss\n"
      + losses.enumerated().map { "\($0 * Self.spacing),\($1)\n" }.joined()
  }

  /// Saves the network and how far it is, in one safetensors file.
  func save(_ network: TwoLayerNet<Double>, to path: String) throws {
    let text = String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
    let tensors = network.parameters.map { NamedTensor($0.name, $0.value) }
    try Safetensors(tensors: tensors, metadata: ["training": text]).write(to: path)
  }

  /// Goes back to where a file was saved, if there is one, and says whether there is.
  mutating func resume(_ network: TwoLayerNet<Double>, from path: String) throws -> Bool {
    guard FileManager.default.fileExists(atPath: path) else { return false }
    let file = try Safetensors.read(from: path)
    guard let text = file.metadata["training"],
      let saved = try? JSONDecoder().decode(BookTraining.self, from: Data(text.utf8))
    else { throw FileError("\(path) does not say how the training stood; --restart begins anew") }
    for parameter in network.parameters {
      parameter.value = try file.tensor(parameter.name, shape: parameter.value.shape)
    }
    self = saved
    return true
  }
}
