import ChapterSupport
import NeuralNetworks
import Notebook
import Tensors

/// The loss of every step of a training; the batches are drawn with replacement, as in the book.
///
/// - Returns: as many losses as there were iterations, or fewer if one was not a number any more.
func losses(
  of network: Sequential<Float>, _ optimizer: any Optimizer<Float>,
  on samples: Samples<Float>, batchSize: Int = 128, iterations: Int,
  _ page: Page
) throws -> [Double] {
  let progress = page.progress("training", total: iterations)
  defer { progress.finish() }
  var losses: [Double] = []
  let trainer = Trainer(
    network, optimizer, batchSize: batchSize,
    drawing: .choice(replacing: true),
    random: RandomState(seed: page.seed))
  trainer.afterStep = { step in
    losses.append(Double(step.loss))
    progress.update(step.iteration)
  }
  do {
    try trainer.train(samples, iterations: iterations)
  } catch TrainingError.diverged {}
  return losses
}

/// The means of so many numbers at a time, which shows the way through the jitter of batches.
func means(_ values: [Double], of count: Int) -> [Double] {
  stride(from: 0, to: values.count, by: count).map { start in
    let part = values[start..<min(start + count, values.count)]
    return part.reduce(0, +) / Double(part.count)
  }
}
