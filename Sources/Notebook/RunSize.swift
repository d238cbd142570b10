/// How much work a chapter does where it trains.
public enum RunSize: Sendable {
  /// A small run for a look: `--quick`.
  case quick
  /// What fits a lesson, and what the page shows.
  case standard
  /// The book's size: `--full`.
  case full
}
