import Foundation
import NeuralNetworks
import Notebook
import Tensors

extension Trainer {
  /// Shows how training goes: a bar while an epoch runs, on a terminal, then a line for the epoch.
  ///
  /// - Parameters:
  ///   - page: where the lines go, as remarks about this run, since they tell times.
  ///   - samples: how many samples an epoch has.
  ///   - epochs: how many epochs the whole training has.
  public func showProgress(on page: Page, samples: Int, epochs: Int) {
    var bar: ProgressBar?
    afterStep = { [unowned self] step in
      let (done, score) = (step.samplesDone, step.score)
      let shown = bar ?? page.progress("\(history.count + 1)/\(epochs)", total: samples)
      bar = shown
      shown.update(
        done, note: String(format: "loss %.4f acc %.4f", score.loss, score.accuracy))
      guard done == samples else { return }
      shown.finish()
      bar = nil
    }
    let next = afterEpoch
    afterEpoch = { [batchSize, drawing] record in
      let steps = drawing.stepsPerEpoch(samples: samples, batchSize: batchSize)
      page.aside(record.line(of: epochs, steps: steps))
      try next(record)
    }
  }
}

extension EpochRecord {
  /// The epoch in one line, in Keras's manner.
  ///
  /// Such as `3/50  9s 5ms/step  loss 0.0102 acc 0.9975  val_loss 0.1410 val_acc 0.9847`.
  public func line(of epochs: Int, steps: Int) -> String {
    let perStep = seconds / Double(max(steps, 1))
    let step = perStep < 1e-3 ? "\(Int(perStep * 1e6))µs" : "\(Int(perStep * 1e3))ms"
    let own = String(format: "loss %.4f acc %.4f", training.loss, training.accuracy)
    let other = validation.map {
      String(format: "  val_loss %.4f val_acc %.4f", $0.loss, $0.accuracy)
    }
    return "\(epoch)/\(epochs)  \(Int(seconds.rounded()))s \(step)/step  \(own)\(other ?? "")"
  }
}
