import ExerciseChecks
import Foundation
import Testing

@testable import exercises

@Suite("Every exercise")
struct AnswerTests {
  @Test(
    "Knows its stub, passes right answers on 20 seeds, and names what typical wrong ones do",
    .serialized, arguments: Exercise.byChapter.map(\.chapter))
  func answers(chapter: String) throws {
    let exercises = Exercise.all.filter { $0.chapter == chapter }
    let stubs = try exercises.map(SampleAnswer.stub)
    let right = try exercises.map(SampleAnswer.solution) + exercises.flatMap(SampleAnswer.right)
    let wrong = try exercises.flatMap(SampleAnswer.wrong)
    let program = try AnswerProgram(stubs + right + wrong)
    for (number, answer) in stubs.enumerated() {
      let trial = try program.judge(number, seed: 1)
      #expect(trial.outcome.isNotAttempted, "stub of \(answer.exercise.name)")
    }
    for (number, answer) in right.enumerated() {
      let trial = try program.judge(stubs.count + number, seed: 0, seeds: 20)
      #expect(trial.outcome.isRight, "\(answer.code)\n\(trial.text)")
    }
    for (number, answer) in wrong.enumerated() {
      // In these what is said once hung on luck.
      let seeds = ["average", "perceptron"].contains(answer.exercise.name) ? 6 : 1
      for seed in number..<number + seeds {
        let trial = try program.judge(stubs.count + right.count + number, seed: seed)
        #expect(!trial.outcome.isRight && !trial.outcome.isNotAttempted)
        #expect(trial.text.contains(answer.message), "\(answer.code)\n\(trial.text)")
      }
    }
  }

  @Test("Is judged by its own memory, however much the program has that starts it")
  func startedByAGiant() throws {
    let exercise = try #require(Exercise.all.first)
    let program = try AnswerProgram([SampleAnswer.solution(exercise)])
    let size = Limits.memory + Limits.memory / 4
    let giant = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 1)
    defer { giant.deallocate() }
    memset(giant, 1, size)
    let trial = try program.judge(0, seed: 1)
    #expect(trial.outcome.isRight, "\(trial.text)")
  }

  @Test("Has at least two typical wrong answers, and three hints", arguments: Exercise.all.indices)
  func completeness(index: Int) throws {
    let exercise = Exercise.all[index]
    #expect(try SampleAnswer.wrong(exercise).count >= 2)
    #expect(exercise.hints.count == 3)
    #expect(try SampleAnswer.wrong(exercise).allSatisfy { !$0.message.isEmpty })
  }

  @Test("Uses ~=, which no chapter explains, in no solution", arguments: Exercise.all.indices)
  func operators(index: Int) throws {
    let exercise = Exercise.all[index]
    let shown = try [SampleAnswer.solution(exercise).code] + exercise.hints
    #expect(shown.allSatisfy { !$0.contains("~=") })
  }

  @Test("Says in its task what is refused and where it is taught", arguments: Exercise.all.indices)
  func task(index: Int) throws {
    let exercise = Exercise.all[index]
    let task = try String(contentsOfFile: exercise.taskFile, encoding: .utf8)
    #expect(task.contains("Taught in section \(exercise.section): `\(exercise.lesson)`"))
    for name in exercise.forbidden {
      let isNamed = task.contains("`\(name)`") || task.contains("`\(name.trimmingPrefix("."))`")
      #expect(isNamed, "\(exercise.name): \(name)")
    }
  }

  @Test("Has a name of its own")
  func names() {
    #expect(Set(Exercise.all.map(\.name)).count == Exercise.all.count)
  }
}

extension Trial {
  fileprivate var text: String { feedback(calling: "answer.swift") }
}
