/// Something that a reader opens when it is time.
///
/// Renderers show what stands between ``Event/fold(_:)`` and ``Event/endOfFold`` only then, or
/// make it easy to pass over.
public enum Fold: Sendable {
  /// What a cell gave, after a question about it that the reader answers first.
  case outcome(question: String)

  /// The answer to a question, in words; what proves it may follow.
  case answer(question: String, text: String)

  /// Code that only draws.
  case drawing
}
