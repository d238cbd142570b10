/// What came out when an answer was judged; the judge writes it, and the runner reads it.
package struct Verdict: Codable, Sendable {
  /// How far judging came.
  package enum State: String, Codable, Sendable {
    /// The answer was being computed; if it stays so, the program was stopped.
    case running
    /// All is right.
    case right
    /// Something is wrong.
    case wrong
    /// A stub is still there.
    case notAttempted
    /// The program took too much memory.
    case memory
  }

  /// How far judging came.
  package var state: State

  /// What was computed, such as "stepFunction(x)".
  package var call: String?

  /// What it was computed from, a line or a matrix each.
  package var given: [String] = []

  /// What should have come out, as far as the learner is told.
  package var expected: String?

  /// What came out.
  package var got: String?

  /// Where the two differ first.
  package var difference: String?

  /// Which mistake it is, if it is a known one.
  package var mistake: String?

  /// The function in which a stub is still there, and its line.
  package var stub: Stub?

  /// A stub that was reached.
  package struct Stub: Codable, Sendable {
    /// The function or constant.
    package let function: String
    /// Its line.
    package let line: Int
  }

  init(_ state: State) { self.state = state }

  /// Nothing was judged.
  package static let none = Verdict(.running)
}
