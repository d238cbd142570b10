import Foundation
import Synchronization

/// A section that runs on a thread of its own, while somebody reads what it has shown so far.
///
/// This is the one place outside the kernels that starts a thread. A section is straight-line code
/// that cannot be left from outside; so that a reader can go about in the meantime, and stop it, it
/// needs a thread that can be put to sleep for good. Only one section runs at a time, and what it
/// shares with the reader goes through a lock.
final class SectionRun: ProgressDisplay {
  /// How far the run is.
  enum Phase: Equatable, Sendable {
    case running
    case finished
    case failed(SectionFailure)
    /// It sleeps, and will never wake.
    case stopped
  }

  /// What a section has shown, and where in the sources that stands.
  struct Item: Sendable {
    let event: Event
    let place: SourcePlace?
  }

  private struct State: Sendable {
    var news: [Item] = []
    var progress: Progress?
    var progressEnd: Date?
    var phase = Phase.running
    var isUnwanted = false
  }

  /// The section, which the thread alone uses.
  private struct Work: @unchecked Sendable {
    let section: Section
    let options: Options
    let figures: FigureFolder?
  }

  /// The seed of its random streams.
  let seed: Int

  private let state = Mutex(State())

  /// Starts to run a section.
  init(_ section: Section, _ options: Options, figures: FigureFolder?) {
    seed = options.seed
    let work = Work(section: section, options: options, figures: figures)
    let thread = Thread { [self] in
      HeldTerminal.runInThread { ProgressBar.$display.withValue(self) { run(work) } }
    }
    thread.stackSize = 16 << 20
    thread.start()
  }

  /// What has been shown since the last call.
  func takeNews() -> [Item] {
    state.withLock { state in
      defer { state.news = [] }
      return state.news
    }
  }

  /// How far the work is that the section does at the moment.
  ///
  /// Whoever prints a line in between removes a bar that will soon be back; it stays for a while.
  var progress: Progress? {
    state.withLock { state in
      state.progressEnd.map { Date().timeIntervalSince($0) > 0.5 } == true ? nil : state.progress
    }
  }

  /// How far the run is.
  ///
  /// What was shown before a phase is there when it begins.
  var phase: Phase { state.withLock(\.phase) }

  /// Whether somebody wants the section to stop.
  var isUnwanted: Bool { state.withLock(\.isUnwanted) }

  /// Stops the section for good, as soon as it shows something or tells how far it is.
  func stop() { state.withLock { $0.isUnwanted = true } }

  /// Shows how far the section's work is.
  func show(_ progress: Progress?) {
    change { state in
      if let progress { state.progress = progress }
      state.progressEnd = progress == nil ? Date() : nil
    }
  }

  private func run(_ work: Work) {
    var page: Page?
    let own = Page(options: work.options) { [self] event in
      takePrinted()
      change { $0.news.append(Item(event: event, place: page?.place)) }
      if case .figure(let name, _, let figure) = event {
        try work.figures?.write(figure.svg(), name)
      }
    }
    page = own
    var phase = Phase.finished
    do { try own.run(work.section) } catch { phase = .failed(SectionFailure(error)) }
    page = nil
    takePrinted()
    change { ($0.phase, $0.progress) = (phase, nil) }
  }

  /// Takes what the section's code printed by itself for lines of output.
  private func takePrinted() {
    var lines = CaughtOutput.take().split(
      separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    guard !lines.isEmpty else { return }
    change { state in
      state.news += lines.map { Item(event: .line(String($0)), place: nil) }
    }
  }

  /// Tells the reader of a change, unless nobody wants to hear of it any more.
  private func change(_ change: (inout State) -> Void) {
    let isUnwanted = state.withLock { state in
      if state.isUnwanted {
        (state.phase, state.progress) = (.stopped, nil)
      } else {
        change(&state)
      }
      return state.isUnwanted
    }
    HeldTerminal.wake()
    while isUnwanted { sleep(.max) }
  }
}

/// A section ended with an error, while somebody read.
struct SectionFailure: Error, Equatable, CustomStringConvertible {
  let description: String

  /// The error, if something on the command line was wrong.
  let usageError: UsageError?

  init(_ error: any Error) {
    (description, usageError) = ("\(error)", error as? UsageError)
  }
}
