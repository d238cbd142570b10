import NeuralNetworks
import Notebook
import Plots

extension Page {
  /// Shows how a network was trained: accuracies after some of the epochs, and where they come from.
  ///
  /// - Parameters:
  ///   - record: what its training came to.
  ///   - epochs: the epochs that have a row.
  ///   - training: what the accuracy in training is called.
  public func show(_ record: TrainingRecord, epochs: Set<Int>, training: String = "training") {
    table(
      ["epoch", training, "test"],
      record.history.filter { epochs.contains($0.epoch) }.map {
        [
          "\($0.epoch)", fourDigits($0.training.accuracy),
          fourDigits($0.validation?.accuracy ?? .nan),
        ]
      })
    show("seed", record.seed)
    show("commit", record.commit)
    show("machine", record.machine)
  }
}

extension TrainingRecord {
  /// The accuracies over the epochs, from 0.95 up.
  public func chart(_ title: String, training: String = "training") -> Chart {
    let epochs = history.map { Double($0.epoch) }
    return Chart(
      title, x: "epoch", y: "accuracy", grid: true, yRange: 0.95...1,
      series: [
        Series(training, x: epochs, y: history.map(\.training.accuracy)),
        Series(
          "test", x: epochs, y: history.map { $0.validation?.accuracy ?? .nan }, line: .dashed),
      ])
  }
}
