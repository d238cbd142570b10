import ChapterSupport
import Foundation
import NeuralNetworks
import Notebook
import Plots
import Tensors

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
  ///   - results: for each run, the results of its seeds; of several, the mean and the standard
  ///     deviation are shown.
  ///   - published: for each run, its published figures, where there are any.
  func compare(
    _ heading: String, _ names: [String], _ results: [[StudyResult]],
    _ published: [Published?] = []
  ) {
    table(
      [heading, "", "epochs", "train loss", "train acc", "test loss", "test acc"],
      names.indices.flatMap { index in
        let own = results[index]
        let columns = [
          own.map(\.training.loss), own.map(\.training.accuracy), own.compactMap(\.test?.loss),
          own.compactMap(\.test?.accuracy),
        ]
        var rows = [
          [names[index], "here", "\(own[0].history.count)"] + columns.map { fourDigits(mean($0)) }
        ]
        if own.count > 1 {
          rows.append(
            ["", "± of \(own.count) seeds", ""] + columns.map { fourDigits(deviation($0)) })
        }
        if index < published.count, let theirs = published[index] {
          rows.append(
            ["", "published", "\(theirs.epochs)"]
              + theirs.scores.map { $0.isNaN ? "" : fourDigits($0) })
        }
        return rows
      })
    table(
      [heading, "parameters", "seconds", "an epoch", "commit"],
      zip(names, results).map { name, results in
        let run = results[0]
        return [
          name, "\(run.parameters)", String(format: "%.1f", run.seconds),
          String(format: "%.2f s", run.epochSeconds), run.commit,
        ]
      })
    for machine in Set(results.map { $0[0].machine }).sorted() { print("on \(machine)") }
    for (index, theirs) in published.enumerated() {
      guard let rest = theirs.flatMap({ results[index][0].rest(of: $0.epochs) }) else { continue }
      print("\(names[index]): \(rest)")
    }
  }
}

extension StudyResult {
  /// Which of the published epochs are missing, and how long they would take; nil if none is.
  fileprivate func rest(of epochs: Int) -> String? {
    let done = history.count
    guard done < epochs else { return nil }
    let minutes = epochSeconds * Double(epochs - done) / 60
    let time =
      minutes < 90 ? String(format: "%.0f min", minutes) : String(format: "%.0f h", minutes / 60)
    return "\(done) of \(epochs) published epochs; the others would take about \(time)"
  }
}

/// The mean of some numbers.
private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

/// The standard deviation of some numbers, as estimated from them.
private func deviation(_ values: [Double]) -> Double {
  let mean = mean(values)
  return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1))
    .squareRoot()
}

extension Page {
  /// Draws losses and accuracies of each run of some published networks, that of the first seed.
  func showCurves(of runs: [StudyRun], _ results: [[StudyResult]]) {
    for (run, result) in zip(runs, results) {
      figure(run.name, panels(run.network.name, result[0], others: "validation"))
    }
  }
}

/// Losses in one panel and accuracies in another against the epoch, on the training samples and on
/// others.
func panels(
  _ title: String, _ result: StudyResult, others: String, losses: ClosedRange<Double>? = nil,
  accuracies: ClosedRange<Double>? = nil
) -> ChartGrid {
  let epochs = result.history.map { Double($0.epoch) }
  func chart(
    _ name: String, _ range: ClosedRange<Double>?, _ value: (Score) -> Double
  ) -> Chart {
    let train = result.history.map { value($0.training) }
    let test = result.history.map { $0.validation.map(value) ?? .nan }
    return Chart(
      name, x: "epoch", y: name, grid: true, yRange: range,
      series: [
        Series("train", x: epochs, y: train), Series(others, x: epochs, y: test, line: .dashed),
      ])
  }
  return ChartGrid(
    title, columns: 2,
    charts: [chart("loss", losses) { $0.loss }, chart("accuracy", accuracies) { $0.accuracy }])
}

extension PublishedNetwork {
  /// How many multiplications one image takes.
  var multiplyAdds: Int {
    var random = RandomState(seed: 0)
    let layers = Sequential<Float>(input: inputShape, self.layers, random: &random).layers
    return layers.reduce((shape: inputShape, count: 0)) { sum, layer in
      (layer.outputShape(for: sum.shape), sum.count + layer.multiplyAdds(for: sum.shape))
    }.count
  }
}
