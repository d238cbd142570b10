import Foundation

/// A bar on standard error that shows how much of a long piece of work is done and how long the
/// rest will take.
///
/// Nothing is written where standard error is not a terminal, or one that cannot erase a line.
public final class ProgressBar {
  private let label: String
  private let total: Int
  private let start = Date()
  private var lastDrawn = Date.distantPast
  private let isVisible = Terminal.isCapable(STDERR_FILENO)

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
    Terminal.draw(
      "\r" + line(done: done, seconds: lastDrawn.timeIntervalSince(start), note: note) + "\u{1B}[K")
  }

  /// Removes the bar.
  public func finish() {
    guard isVisible, lastDrawn != .distantPast else { return }
    Terminal.draw("\r\u{1B}[K")
  }

  /// One line of at most 79 columns.
  ///
  /// Such as `training ████████░░░░░░░░  50 %  3 s left`, or
  /// `3/50 27000/54000 █████░░░░░ 2 s left  loss 0.0102 acc 0.9975`.
  func line(done: Int, seconds: Double, note: String? = nil) -> String {
    let share = min(max(Double(done) / Double(total), 0), 1)
    let left = share > 0 ? timeLeft(seconds / share - seconds) : ""
    guard let note else {
      return "\(label.prefix(28)) \(bar(share, 30)) \(Int(share * 100)) %  \(left)"
    }
    return "\(label.prefix(9)) \(done)/\(total) \(bar(share, 18)) \(left)  \(note)"
  }

  private func bar(_ share: Double, _ width: Int) -> String {
    let filled = Int(share * Double(width))
    return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
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
