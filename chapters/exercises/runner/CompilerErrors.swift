import ExerciseChecks
import Foundation

/// What the compiler does not understand in a learner's file.
struct CompilerErrors {
  /// A few of its messages, each with file, line and the code.
  let messages: [String]

  /// What is mostly behind a message that does not say so.
  private static let mixedTypes =
    "Mostly two types are mixed here: 1 alone becomes an Int, 1.0 a Double. Write 1.0, or Double(n)."

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
      messages = own.prefix(3).map { start in
        let code = lines[(start + 1)...].prefix { !$0.isEmpty && !$0.hasPrefix("/") }
        let remark = lines[start].contains("type-check this expression") ? [Self.mixedTypes] : []
        return ([lines[start]] + code + remark).joined(separator: "\n")
      }
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
