import Foundation

/// Judges a learner's answer, writes the verdict to a file, and ends the program.
///
/// The runner writes the program that calls this. Its command line begins with the verdict's file, the
/// first seed, and how many seeds are to be tried.
///
/// - Parameters:
///   - name: the exercise's name.
///   - answer: hands over what the learner wrote, within the limits.
public func runCheck(_ name: String, _ answer: () -> Any) -> Never {
  let words = CommandLine.arguments
  guard words.count >= 4, let first = Int(words[2]), let count = Int(words[3]),
    let exercise = Exercise.all.first(where: { $0.name == name })
  else { fatalError("runCheck: \(words) is not FILE SEED COUNT") }
  setLimits { Judge.stopForMemory() }
  Judge.verdictPath = words[1]
  Judge.write(Verdict(.running))
  let value = answer()
  for seed in first..<first + count { exercise.judge(value, Judge(seed: seed)) }
  Judge.end(Verdict(.right))
}
