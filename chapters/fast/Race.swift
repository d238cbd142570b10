import Foundation
import Notebook
import Tensors

/// Times the steps of a run, and shows their speeds beside the recorded ones.
final class Race {
  /// The peaks of this machine, and how fast the steps were that this run has timed.
  private var timings: Timings?

  /// Does a step's work, and shows how fast it is.
  func time(_ step: Step, _ page: Page, _ work: () -> Void) throws {
    if page.options.isForCommittedPage {
      work()
    } else {
      var timings = timings ?? start(page)
      let operations = 2 * pow(Double(timings.size), 3)
      timings.speeds[step] = hundredths(
        operations / fastest(during: seconds(page), work) / 1e9)
      page.aside("Here and now: \(timings.words(step)).")
      self.timings = timings
    }
    try show(page) { $0.words(step) }
  }

  /// Measures the peaks, and shows that of one core.
  func showPeak(_ page: Page) throws {
    if !page.options.isForCommittedPage {
      let timings = timings ?? start(page)
      page.aside("Here and now: \(rounded(timings.peakOfOneCore)) GFLOP/s.")
      self.timings = timings
    }
    try show(page) { "\(rounded($0.peakOfOneCore)) GFLOP/s" }
  }

  /// Records the run's speeds where that is asked for, and shows all of them.
  func finish(_ page: Page) throws {
    guard !page.options.isForCommittedPage else { return }
    if page.options.flag("--measure") {
      guard let timings, timings.isComplete, page.options.size != .quick else {
        throw page.options.mistake(in: "--measure", "measures the whole page, without --quick")
      }
      try timings.record()
      page.aside("These speeds are recorded now; --render puts them on the page.")
    }
    guard let timings else { return }
    page.aside("Here and now, with \(timings.size) rows and columns, in a \(timings.build) build:")
    page.table(Timings.headings, timings.rows)
  }

  private func show(_ page: Page, _ words: (Timings) -> String) throws {
    guard !page.options.flag("--measure") else { return }
    page.show("recorded", words(try Timings.recorded()))
  }

  private func start(_ page: Page) -> Timings {
    let cores = threadCount
    return Timings(
      machine: machineName(), date: Date.now.formatted(.iso8601.year().month().day()),
      build: buildName(), size: Problem.size(page), cores: cores,
      peakOfOneCore: hundredths(peak(cores: 1, seconds: seconds(page))),
      peakOfAllCores: hundredths(peak(cores: cores, seconds: seconds(page))))
  }

  /// How long each step is repeated.
  private func seconds(_ page: Page) -> Double { page.options.flag("--measure") ? 3 : 0.3 }
}

/// A number to two decimals, more than timing is exact to.
private func hundredths(_ number: Double) -> Double { (100 * number).rounded() / 100 }
