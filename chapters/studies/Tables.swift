import ChapterSupport
import Foundation
import NeuralNetworks
import Notebook
import Plots
import Tensors

/// A figure that was published: losses in nats, accuracies as fractions.
struct Published {
  let trainLoss: Double
  let trainAccuracy: Double
  let testLoss: Double
  let testAccuracy: Double

  init(_ trainLoss: Double, _ trainAccuracy: Double, _ testLoss: Double, _ testAccuracy: Double) {
    self.trainLoss = trainLoss
    self.trainAccuracy = trainAccuracy
    self.testLoss = testLoss
    self.testAccuracy = testAccuracy
  }
}

extension Page {
  /// Shows the layers of a network and how many parameters they have.
  func summary(of network: PublishedNetwork) {
    var random = RandomState(seed: 0)
    let layers = Sequential<Float>(input: network.inputShape, network.layers, random: &random)
    print(network.name)
    for line in layers.summary().split(separator: "\n") { print(String(line)) }
    print("")
  }

  /// Shows what runs came to beside what was published, and where and how long they ran.
  ///
  /// - Parameters:
  ///   - heading: what tells the runs apart.
  ///   - names: a name for each run.
  ///   - results: for each run, the results of its seeds.
  ///   - published: for each run, its published figures, where there are any.
  func compare(
    _ heading: String, _ names: [String], _ results: [[RunResult]], _ published: [Published?]
  ) {
    table(
      [
        heading, "epochs", "train loss", "train acc", "test loss", "test acc",
        "published: train loss",
        "train acc", "test loss", "test acc",
      ],
      names.indices.map { index in
        let own = results[index]
        let theirs = published[index].map {
          [$0.trainLoss, $0.trainAccuracy, $0.testLoss, $0.testAccuracy]
        }
        return [names[index], "\(own[0].history.count)"] + [
          spread(own.map(\.training.loss)), spread(own.map(\.training.accuracy)),
          spread(own.compactMap(\.test?.loss)), spread(own.compactMap(\.test?.accuracy)),
        ] + (theirs?.map { $0.isNaN ? "" : four($0) } ?? Array(repeating: "", count: 4))
      })
    table(
      [heading, "parameters", "seconds", "µs per step", "commit", "machine"],
      zip(names, results).map { name, results in
        let (run, seconds) = (results[0], results[0].seconds)
        let steps = run.history.count * ((run.samples + run.batchSize - 1) / run.batchSize)
        return [
          name, "\(run.parameters)", String(format: "%.1f", seconds),
          String(format: "%.0f", seconds / Double(max(steps, 1)) * 1e6), run.commit, run.machine,
        ]
      })
  }
}

/// A number to four decimals.
func four(_ value: Double) -> String { String(format: "%.4f", value) }

/// A number; of several, the mean and the standard deviation.
private func spread(_ values: [Double]) -> String {
  guard values.count > 1 else { return values.first.map(four) ?? "" }
  let mean = values.reduce(0, +) / Double(values.count)
  let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  return String(format: "%.4f ± %.4f", mean, (squares / Double(values.count - 1)).squareRoot())
}

/// Losses on the left axis and accuracies on the right one against the epoch, on the training samples
/// and on others.
func twinChart(
  _ title: String, _ result: RunResult, others: String, losses: ClosedRange<Double>? = nil,
  accuracies: ClosedRange<Double>? = nil
) -> Chart {
  let epochs = result.history.map { Double($0.epoch) }
  func series(_ name: String, _ value: (EpochRecord) -> Double?, _ side: Series.Side) -> Series {
    Series(
      name, x: epochs, y: result.history.map { value($0) ?? .nan },
      line: side == .left ? .solid : .dashed, axis: side)
  }
  return Chart(
    title, x: "epoch", y: "loss", right: "accuracy", grid: true, yRange: losses,
    rightRange: accuracies,
    series: [
      series("train loss", { $0.training.loss }, .left),
      series("\(others) loss", { $0.validation?.loss }, .left),
      series("train acc", { $0.training.accuracy }, .right),
      series("\(others) acc", { $0.validation?.accuracy }, .right),
    ])
}
