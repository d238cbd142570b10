import ExerciseChecks
import Foundation
import TestSupport
import Testing

/// A learner's folder in which an answer to each exercise lies.
private func answers(_ changed: [String: String] = [:]) throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  let solutions = repository.appending(path: "chapters/exercises/solutions")
  for exercise in Exercise.all {
    let name = "\(exercise.chapter)/\(exercise.name).swift"
    let solution = try Data(contentsOf: solutions.appending(path: name))
    try folder.write(changed[exercise.name].map { Data($0.utf8) } ?? solution, to: name)
  }
  return folder
}

/// Answers that misbehave, one for each way, and what must be said of them.
private let misbehaving: [(name: String, answer: String, messages: [String])] = [
  (
    "average", "func average(_ numbers: [Double]) -> Double {\n  numbers[numbers.count]\n}\n",
    ["the program was stopped", "an index lies beyond the end of a list", "numbers [1. 2. 6.]"]
  ),
  (
    "running-mean",
    """
    final class RunningMean {
      func add(_ number: Double) -> Double {
        var mean = number
        while mean < .infinity { mean -= 1 }
        return mean
      }
    }
    """, ["it does not end", "Does every loop come to its end?"]
  ),
  (
    "center-columns",
    """
    import Tensors
    func centerColumns(_ x: Tensor<Double>) -> Tensor<Double> {
      for i in 0..<100_000_000 { print(i) }
      return x
    }
    """, ["it prints without end", "Is there a print in a loop?", "Your code printed:\n  0\n  1\n"]
  ),
  (
    "keep-above",
    """
    import Tensors
    func keepAbove(_ x: Tensor<Double>, _ limit: Double) -> Tensor<Double> {
      var kept: [Double] = []
      while kept.count < .max { kept.append(limit) }
      return Tensor(kept)
    }
    """, ["it takes too much memory", "Does a list grow in a loop without end?"]
  ),
  (
    "and-gate", "func andGate(_ x1: Double, _ x2: Double) -> Int {\n  x1 + x2 > 1.5\n}\n",
    ["the compiler does not understand it", "and-gate.swift:2:11: error: cannot convert"]
  ),
  (
    "perceptron",
    """
    import Foundation
    import Tensors
    func perceptron(_ x: Tensor<Double>, _ w: Tensor<Double>, _ b: Double) -> Int { exit(0) }
    """, ["it ended before it was judged", "It was computing perceptron(x, w, b), given"]
  ),
  (
    "majority",
    """
    let bug = 3
    func majority(_ x1: Double, _ x2: Double, _ x3: Double) -> Int {
      majority(x2, x3, x1) > 0 ? 1 : 0
    }
    """, ["the program was stopped", "a function calls itself without end"]
  ),
  (
    "logistic",
    """
    import Tensors
    func logistic(_ x: Tensor<Double>) -> Tensor<Double> { x / 0 - x / 0 }
    """, ["not right yet", "[0] is nan", "NaN means that 0/0"]
  ),
  (
    "or-bias", "let orBias = \"low\"\n",
    ["not right yet", "The declaration was changed", "expected Double"]
  ),
]

@Suite("A class's answers")
struct ClassRunTests {
  /// One run over all exercises: every other answer is right.
  private static let run: ProgramRun? = {
    let wrong = Dictionary(uniqueKeysWithValues: misbehaving.map { ($0.name, $0.answer) })
    guard let folder = try? answers(wrong) else { return nil }
    let chapters = Set(Exercise.all.map(\.chapter)).sorted()
    return try? ChaptersTests.run("exercises", chapters + ["--answers", folder.path])
  }()

  @Test("Are all judged, whatever some of them do", .timeLimit(.minutes(30)))
  func all() throws {
    let run = try #require(Self.run)
    let right = Exercise.all.count - misbehaving.count
    #expect(run.output.hasSuffix("\(right) of \(Exercise.all.count) are right.\n"), "\(run.output)")
    #expect(run.status == 1 && run.errors.isEmpty)
    let wrong = Set(misbehaving.map(\.name))
    for exercise in Exercise.all where !wrong.contains(exercise.name) {
      #expect(run.lines.contains("\(exercise.name): right"))
    }
  }

  @Test("Are told what they did in a learner's words", arguments: misbehaving.indices)
  func misbehaviour(index: Int) throws {
    let (name, _, messages) = misbehaving[index]
    let output = try #require(Self.run).output
    let start = try #require(output.range(of: "\(name): "))
    let next = output[start.upperBound...].firstMatch(of: #/\n[a-z][a-z0-9-]+: /#)
    let part = output[start.lowerBound..<(next?.range.lowerBound ?? output.endIndex)]
    for message in messages { #expect(part.contains(message), "\(part)") }
  }

  #if os(Linux)
    @Test("Are told the line of a crash")
    func line() throws {
      #expect(try #require(Self.run).output.contains("ch01/average.swift:2\n"))
    }
  #endif
}
