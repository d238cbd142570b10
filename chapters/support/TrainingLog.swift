import Foundation
import NeuralNetworks
import Notebook

/// Prints how training goes: the first and last five iterations, some between them, or all of them
/// with `--verbose`, and every epoch's accuracies.
///
/// A chapter that uses it has `--verbose` among its options.
public final class TrainingLog {
  private let page: Page
  private let iterations: Int
  private let isVerbose: Bool
  private let progress: ProgressBar
  private let start = Date()

  /// Starts the clock and a progress bar.
  ///
  /// - Parameters:
  ///   - page: where the lines go.
  ///   - iterations: how many iterations will be reported.
  public init(_ page: Page, iterations: Int) {
    self.page = page
    self.iterations = iterations
    isVerbose = page.options.flag("--verbose")
    progress = page.progress("training", total: iterations)
  }

  /// Reports an iteration's loss.
  ///
  /// - Parameters:
  ///   - iteration: its number, from 1.
  ///   - loss: the loss after its update, in nats.
  ///   - learningRate: what is blamed if the loss has left the numbers.
  /// - Throws: ``TrainingError`` if it is not a number any more.
  public func iteration(_ iteration: Int, _ loss: Double, _ learningRate: Double) throws {
    progress.update(iteration)
    guard loss.isFinite else {
      progress.finish()
      throw TrainingError.diverged(iteration: iteration, learningRate: learningRate)
    }
    let isEdge = iteration <= 5 || iteration > iterations - 5
    if isVerbose || isEdge || [10, 100, 1000].contains(iteration) || iteration.isMultiple(of: 600) {
      let share = 100 * Double(iteration) / Double(iterations)
      print(
        "iteration %5d  %6.2f %%  loss %@", iteration, share, String(format: "%.10g", loss))
    }
    if iteration == iterations { progress.finish() }
  }

  /// Reports the accuracies after an epoch, which are the last of those given.
  ///
  /// - Parameters:
  ///   - iteration: how many iterations there have been.
  ///   - train: the accuracies on the training images so far, 0…1.
  ///   - test: the same on the test images.
  public func epoch(_ iteration: Int, _ train: [Double], _ test: [Double]) {
    guard let train = train.last, let test = test.last else { return }
    print("after %5d iterations: train acc %.5f, test acc %.5f", iteration, train, test)
  }

  /// The seconds since the beginning, to one decimal.
  public var seconds: String { String(format: "%.1f", Date().timeIntervalSince(start)) }

  private func print(_ format: String, _ values: any CVarArg...) {
    progress.finish()
    page.print(String(format: format, arguments: values))
  }
}
