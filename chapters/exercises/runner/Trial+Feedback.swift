import ExerciseChecks
import Foundation

extension Trial {
  /// What the learner is told, apart from what comes next.
  ///
  /// - Parameter name: the learner's file as it is to be called.
  func feedback(calling name: String) -> String {
    let (head, place, body) = parts
    let line = place.map { ":\($0)" } ?? ""
    var text = "\(exercise.name): \(head)\n\(name)\(line)\n"
    if !body.isEmpty { text += "\n" + body.replacing(file, with: name) + "\n" }
    if !printed.isEmpty { text += "\nYour code printed:\n\(beginning(of: printed))\n" }
    return text
  }

  private var parts: (head: String, line: Int?, body: String) {
    switch outcome {
    case .right: ("right", nil, "")
    case .unreadable(let reason):
      (
        "the file cannot be read", nil,
        "The system says: \(reason). An answer is a text in UTF-8. If you move the file away, the task "
          + "comes back."
      )
    case .notAttempted(let stub): ("not attempted yet", stub?.line, "")
    case .refused(let use):
      (
        "this name does the whole work", use.line,
        "`\(use.name)` is what you are to write yourself here. If it is a name of your own, take another."
      )
    case .doesNotCompile(let errors):
      ("the compiler does not understand it", nil, errors.messages.joined(separator: "\n\n"))
    case .wrong(let verdict): ("not right yet", declaration(in: verdict), comparison(verdict))
    case .stopped(let stop, let verdict):
      (
        "the program was stopped", stop.line ?? declaration(in: verdict),
        "It stopped because " + sentence(stop.message) + computing(verdict)
      )
    case .endless(let verdict):
      (
        "it does not end", declaration(in: verdict),
        "It ran for \(Limits.seconds) seconds, where a moment is enough. Does every loop come to its end?"
          + computing(verdict)
      )
    case .flood(let verdict):
      (
        "it prints without end", declaration(in: verdict),
        "It printed thousands of lines and was stopped. Is there a print in a loop?"
          + computing(verdict)
      )
    case .memory(let verdict):
      (
        "it takes too much memory", declaration(in: verdict),
        "It took more than a gigabyte and was stopped. Does a list grow in a loop without end?"
          + computing(verdict)
      )
    case .ended(let verdict):
      (
        "it ended before it was judged", declaration(in: verdict),
        "Something in it ends the program, such as exit. Return a value instead."
          + computing(verdict)
      )
    }
  }

  /// A message as the end of a sentence: the library's own begin with a name and stay as they are.
  private func sentence(_ message: String) -> String {
    message.hasSuffix(".") ? message : message + "."
  }

  /// What was being computed.
  private func computing(_ verdict: Verdict) -> String {
    guard let call = verdict.call else { return "" }
    return "\nIt was computing \(call)" + given(verdict)
  }

  private func given(_ verdict: Verdict) -> String {
    verdict.given.isEmpty ? "" : ", given\n" + verdict.given.joined(separator: "\n")
  }

  /// Given, expected, got; where they differ first; which mistake it is.
  private func comparison(_ verdict: Verdict) -> String {
    var lines = verdict.call.map { [$0 + given(verdict)] } ?? []
    if let expected = verdict.expected { lines.append(labelled("expected", expected)) }
    if let got = verdict.got { lines.append(labelled("got", got)) }
    if let difference = verdict.difference, !difference.isEmpty { lines.append(difference) }
    if let mistake = verdict.mistake { lines.append("Which mistake it is: \(mistake)") }
    return lines.joined(separator: "\n")
  }

  private func labelled(_ label: String, _ shown: String) -> String {
    label.padding(toLength: 9, withPad: " ", startingAt: 0) + shown
  }

  /// The line of what was computed: "stepFunction(x)" is declared where stepFunction is.
  private func declaration(in verdict: Verdict) -> Int? {
    let source = try? String(contentsOfFile: file, encoding: .utf8)
    let words = "\(verdict.call ?? "") \(exercise.answer)"
    let names = words.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
    return names.lazy.compactMap { source?.lineDeclaring($0) }.first
  }

  /// The first lines of what was printed.
  private func beginning(of text: String) -> String {
    let lines = text.trimmingCharacters(in: .newlines).components(separatedBy: "\n")
    let shown = lines.prefix(12).map { "  " + $0.prefix(200) }
    return shown.joined(separator: "\n") + (lines.count > 12 ? "\n  … and more" : "")
  }
}
