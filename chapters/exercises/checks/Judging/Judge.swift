import Foundation
import Tensors

/// Judges one answer with one seed: draws inputs, compares, and ends the program at the first
/// mistake.
final class Judge {
  /// Where inputs are drawn from; another seed, other inputs.
  var random: RandomState

  /// What is being computed, for the case that the answer stops the program.
  private(set) var current = Verdict(.running)

  /// What each call gave last.
  private var earlier: [String: Any] = [:]

  /// What is said of an answer that never changes.
  static let constant =
    "It gives the same as before, though it is given something else. Compute it from what is given."

  init(seed: Int) { random = RandomState(seed: seed) }

  /// Says what will be computed, and from what.
  func announce(_ call: String, given: KeyValuePairs<String, Any>) {
    current = Verdict(.running)
    current.call = call
    current.given = given.map { "\($0) \(describeValue($1))" }
    Self.write(current)
  }

  /// Whether a call gives just what it gave the last time, where that means something: 0 and 1 come
  /// twice by themselves.
  func isSameAsBefore<Value: Comparand>(_ got: Value, _ call: String) -> Bool {
    if let number = got as? Int, 0...1 ~= number { return false }
    defer { earlier[call] = got }
    return (earlier[call] as? Value).map { got.difference(from: $0, within: 1e-9) == nil } ?? false
  }

  /// Ends the program: the answer is wrong.
  ///
  /// - Parameters:
  ///   - got: what came out, if it is to be shown.
  ///   - expected: what should have come out, if the learner is told.
  ///   - difference: where the two differ first.
  ///   - mistake: which mistake it is, if that is known.
  func fail(
    got: String? = nil, expected: String? = nil, difference: String? = nil, mistake: String? = nil
  ) -> Never {
    var verdict = current
    verdict.state = .wrong
    (verdict.got, verdict.expected) = (got, expected)
    (verdict.difference, verdict.mistake) = (difference, mistake)
    Self.end(verdict)
  }

  /// Ends the program: the answer has another type than the task's.
  func refuseType(of answer: Any, wanted: String) -> Never {
    fail(
      got: "\(type(of: answer))", expected: wanted,
      mistake: "The declaration was changed. Keep the one that the task begins with.")
  }
}

// The verdict goes to a file, as an answer may print what it likes, and may be stopped at any point.
extension Judge {
  /// The verdict's file; set once, before anything is judged.
  nonisolated(unsafe) static var verdictPath = ""

  /// Writes how far judging has come.
  static func write(_ verdict: Verdict) {
    let data = try? JSONEncoder().encode(verdict)
    _ = FileManager.default.createFile(atPath: verdictPath, contents: data)
  }

  /// Writes the verdict and ends the program.
  static func end(_ verdict: Verdict) -> Never {
    write(verdict)
    fflush(nil)
    _exit(0)
  }

  /// Ends the program at a stub.
  static func stopAtStub(_ function: String, _ line: Int) -> Never {
    var verdict = Verdict(.notAttempted)
    verdict.stub = .init(function: function, line: line)
    end(verdict)
  }

  /// Ends the program: it has taken too much memory.
  static func stopForMemory() -> Never {
    let announced = FileManager.default.contents(atPath: verdictPath)
    var verdict = announced.flatMap { try? JSONDecoder().decode(Verdict.self, from: $0) }
    verdict?.state = .memory
    end(verdict ?? Verdict(.memory))
  }
}
