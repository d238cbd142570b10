import ExerciseChecks
import Testing

@testable import exercises

@Suite("What the compiler says")
struct CompilerErrorsTests {
  @Test("Is not put down to mixed types alone where a line is too long for it")
  func tooLong() throws {
    let log = """
      /x/average.swift:4:10: error: the compiler is unable to type-check this expression in \
      reasonable time; try breaking up the expression into distinct sub-expressions
      """
    let exercise = try #require(Exercise.all.first)
    let messages = CompilerErrors(log, in: "/x/average.swift", exercise).messages
    #expect(messages.count == 2 && messages[1].contains("too long for the compiler: break it up"))
  }
}
