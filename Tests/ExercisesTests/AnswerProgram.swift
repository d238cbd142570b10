import ExerciseChecks
import Foundation
import TestSupport
import Testing

@testable import exercises

/// Where this package's programs are built, beside the tests.
let programFolder: URL = {
  // The test bundle on macOS, the test program on Linux.
  let here = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
  return here.bundleURL.pathExtension == "xctest"
    ? here.bundleURL.deletingLastPathComponent() : here.bundleURL
}()

/// Many answers compiled as one program, each in a closure of its own, which its number runs.
///
/// A learner's answer is compiled alone, which takes half a second; for the hundreds of the tests that
/// would be minutes.
final class AnswerProgram {
  private let answers: [SampleAnswer]
  private let folder = try? TemporaryFolder()
  private let path: String

  init(_ answers: [SampleAnswer]) throws {
    self.answers = answers
    let folder = try #require(folder)
    path = folder.path("answers")
    var source = ["ExerciseChecks", "Foundation", "NeuralNetworks", "Tensors"].map {
      "import \($0)\n"
    }
    .joined()
    for (number, answer) in answers.enumerated() {
      source += """

        func run\(number)() -> Never {
          runCheck("\(answer.exercise.name)") { () -> Any in
        \(answer.code)
          return \(answer.exercise.answer)
          }
        }

        """
    }
    source += "\nswitch CommandLine.arguments[4] {\n"
    for number in answers.indices { source += "case \"\(number)\": run\(number)()\n" }
    source += "default: break\n}\n"
    try folder.write(source.utf8, to: "main.swift")
    let log = try Toolchain(in: programFolder).compile([folder.path("main.swift")], to: path)
    if let log { Issue.record("\(answers.first?.exercise.chapter ?? ""): \(log)") }
  }

  /// Judges one of the answers, as the runner does.
  func judge(_ number: Int, seed: Int, seeds: Int = 1) throws -> Trial {
    let answer = answers[number]
    if let use = ForbiddenNames(answer.exercise.forbidden).firstUse(in: answer.code) {
      return Trial(answer.exercise, file: "answer.swift", seed: seed, outcome: .refused(use))
    }
    let (outcome, printed) = try Trial.run(
      path, ["\(number)"], seed: seed, seeds: seeds, file: "answer.swift", answer.exercise)
    return Trial(
      answer.exercise, file: "answer.swift", seed: seed, outcome: outcome, printed: printed)
  }
}
