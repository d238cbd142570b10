import ExerciseChecks
import Foundation

/// What the compiler does not understand in a learner's file.
struct CompilerErrors {
  /// A few of its messages, each with file, line and the code.
  let messages: [String]

  /// What is mostly behind messages that do not say so, by words of theirs.
  private static let meanings = [
    (
      ["'Tensor<Double>' to return type 'Tensor<Int>'", "'Tensor<Bool>' to return type"],
      "`Tensor<Int>(mask)` makes 1 and 0 of a mask."
    ),
    (
      ["'Bool' to return type 'Int'"],
      "A comparison gives true or false; put `? 1 : 0` behind it."
    ),
    (
      ["'Int' to return type 'Double'", "'Double' and 'Int'"]
        + ["'Int' and 'Double'", "type '(Int)", "'Int' to expected argument type 'Double'"],
      "Mostly two types are mixed here: 1 and a count are Ints, 1.0 is a Double. Write 1.0, or Double(n)."
    ),
    (
      ["type-check this expression"],
      """
      Either two types are mixed in this line, such as an Int and a Double, or it is too long for the \
      compiler: break it up, and give each part a name of its own.
      """
    ),
    (
      [
        "' conform to 'BinaryInteger'", "operands of type 'Tensor<", "'Tensor<Double>' to expected",
      ],
      """
      Mostly a tensor stands here where one number is meant. Compare element by element with .> or .<=, \
      which gives a tensor of answers, or take one number out, such as x.sum() or x[0].
      """
    ),
  ]

  /// Reads the compiler's log.
  ///
  /// - Parameters:
  ///   - log: what it printed.
  ///   - file: the learner's file.
  ///   - exercise: what it should declare.
  init(_ log: String, in file: String, _ exercise: Exercise) {
    let lines = log.components(separatedBy: "\n")
    let own = lines.indices.filter {
      lines[$0].hasPrefix("\(file):") && lines[$0].contains("error: ")
    }
    guard own.isEmpty else {
      let errors = own.prefix(3).map { start in
        let code = lines[(start + 1)...].prefix { !$0.isEmpty && !$0.hasPrefix("/") }
        return ([lines[start]] + code).joined(separator: "\n")
      }
      let meanings = Self.meanings.filter { words, _ in
        errors.contains { error in words.contains { error.contains($0) } }
      }
      messages = errors + meanings.map(\.1)
      return
    }
    let missing = log.matches(of: /cannot find '(\w+)' in scope/).first.map { String($0.1) }
    if let missing {
      messages = ["\(file): declares no \(missing). Keep the names that the task begins with."]
    } else {
      let first = lines.first { $0.contains("error: ") } ?? log
      messages = ["\(file): what it declares does not fit the task: \(first)"]
    }
  }
}
