import Foundation

/// A bar that shows how much of a long piece of work is done and how long the rest will take.
///
/// It is drawn on standard error, and nothing is where that is not a terminal, or one that cannot
/// erase a line. A reader who steps through a chapter sees it on the screen.
public final class ProgressBar {
  private let label: String
  private let total: Int
  private let start = Date()
  private var lastDrawn = Date.distantPast
  private let isVisible = display != nil || Terminal.isCapable(STDERR_FILENO)

  /// Who shows progress in the place of standard error.
  @TaskLocal static var display: (any ProgressDisplay)?

  /// Makes a bar for `total` units of work.
  public init(_ label: String, total: Int) {
    self.label = label
    self.total = max(total, 1)
  }

  /// Shows that `done` units are finished; draws at most ten times a second.
  ///
  /// - Parameters:
  ///   - done: the units that are finished.
  ///   - note: what else there is to say, such as `loss 0.1230`; the units are then counted.
  public func update(_ done: Int, note: String? = nil) {
    guard isVisible, Date().timeIntervalSince(lastDrawn) > 0.1 else { return }
    lastDrawn = Date()
    let progress = Progress(
      label: label, done: done, total: total, seconds: lastDrawn.timeIntervalSince(start),
      note: note)
    guard let display = Self.display else {
      // The last column stays free: some terminals go on to the next line there.
      let columns = (TerminalSize(of: STDERR_FILENO) ?? .standard).columns - 1
      return Terminal.draw("\r" + progress.line(width: columns) + "\u{1B}[K")
    }
    display.show(progress)
  }

  /// Removes the bar.
  public func finish() {
    guard isVisible, lastDrawn != .distantPast else { return }
    guard let display = Self.display else { return Terminal.draw("\r\u{1B}[K") }
    display.show(nil)
  }
}

/// Something that shows progress.
protocol ProgressDisplay: Sendable {
  /// Shows how far a piece of work is, or that there is none any more.
  func show(_ progress: Progress?)
}

/// How far a piece of work is.
struct Progress: Equatable, Sendable {
  let label: String
  let done: Int
  let total: Int
  let seconds: Double
  var note: String?

  /// One line of at most so many columns.
  ///
  /// Such as `training ████████░░░░░░░░  50 %  3 s left`, or
  /// `3/50 27000/54000 █████░░░░░ 2 s left  loss 0.0102 acc 0.9975`. The bar is the shorter, and then
  /// left out, the less room there is.
  func line(width: Int) -> String {
    let share = min(max(Double(done) / Double(total), 0), 1)
    let left = share > 0 ? timeLeft(seconds / share - seconds) : ""
    guard let note else {
      return line(String(label.prefix(28)), bar: 30, "\(Int(share * 100)) %  \(left)", share, width)
    }
    return line("\(label.prefix(9)) \(done)/\(total)", bar: 18, "\(left)  \(note)", share, width)
  }

  private func line(
    _ head: String, bar longest: Int, _ tail: String, _ share: Double, _ width: Int
  ) -> String {
    let length = min(longest, width - head.columns - tail.columns - 2)
    let filled = Int(share * Double(max(length, 0)))
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: max(length, 0) - filled)
    let parts = length >= 4 ? [head, bar, tail] : [head, tail]
    return StyledLine(parts.joined(separator: " ")).shortened(to: width).text
  }

  private func timeLeft(_ seconds: Double) -> String {
    switch seconds.rounded(.up) {
    case ..<120: "\(Int(seconds.rounded(.up))) s left"
    case ..<7200: "\(Int(seconds / 60)) min left"
    case ..<1e6: "\(Int(seconds / 3600)) h left"
    default: "days left"
    }
  }
}
