import Foundation

/// A bar on standard error that shows how much of a long piece of work is done and how long the
/// rest will take.
///
/// Nothing is written where standard error is not a terminal.
public final class ProgressBar {
  private let label: String
  private let total: Int
  private let start = Date()
  private var lastDrawn = Date.distantPast
  private let isVisible = isatty(STDERR_FILENO) == 1

  /// Makes a bar for `total` units of work.
  public init(_ label: String, total: Int) {
    self.label = label
    self.total = max(total, 1)
  }

  /// Shows that `done` units are finished; draws at most ten times a second.
  public func update(_ done: Int) {
    guard isVisible, Date().timeIntervalSince(lastDrawn) > 0.1 else { return }
    lastDrawn = Date()
    Terminal.write(
      "\r" + line(done: done, seconds: lastDrawn.timeIntervalSince(start)) + "\u{1B}[K",
      to: .standardError)
  }

  /// Removes the bar.
  public func finish() {
    guard isVisible, lastDrawn != .distantPast else { return }
    Terminal.write("\r\u{1B}[K", to: .standardError)
  }

  /// One line of at most 79 columns, such as `training ████████░░░░░░░░  50 %  3 s left`.
  func line(done: Int, seconds: Double) -> String {
    let share = min(max(Double(done) / Double(total), 0), 1)
    let filled = Int(share * 30)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
    let left = share > 0 ? timeLeft(seconds / share - seconds) : ""
    return "\(label.prefix(28)) \(bar) \(Int(share * 100)) %  \(left)"
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
