import ExerciseChecks
import Foundation
import Testing

@testable import exercises

@Suite("The exercises' pages")
struct PagesTests {
  @Test("List every exercise, in the order of the course")
  func list() throws {
    let page = try String(contentsOfFile: Exercise.folder + "README.md", encoding: .utf8)
    var table = "| exercise | about | to do | minutes |\n|---|---|---|---|\n"
    for exercise in Exercise.all {
      table +=
        "| [\(exercise.name)](\(exercise.chapter)/\(exercise.name).swift) | \(exercise.title) "
        + "| \(exercise.kind.inWords) | \(exercise.minutes) |\n"
    }
    #expect(page.hasSuffix("\n\n\(table)"), "README.md should end with\n\(table)")
  }

  @Test("Show as a message what a learner would see: the line is the function's")
  func sampleMessage() throws {
    let page = try String(contentsOfFile: Exercise.folder + "README.md", encoding: .utf8)
    let place = try #require(page.firstMatch(of: #/answers/(.+\.swift):(\d+)/#))
    let task = try String(contentsOfFile: Exercise.folder + place.1, encoding: .utf8)
    let lines = task.components(separatedBy: "\n")
    let declaration = try #require(lines.firstIndex { $0.hasPrefix("func ") })
    #expect(Int(place.2) == declaration + 1)
  }

  @Test("Plan lessons in which every exercise has its place, once")
  func lessons() throws {
    let page = try String(contentsOfFile: Exercise.folder + "TEACHING.md", encoding: .utf8)
    let planned = page.matches(of: #/`([a-z0-9-]+)` \((\d+)\)/#).map { ($0.1, Int($0.2)) }
    #expect(planned.map { String($0.0) } == Exercise.all.map(\.name))
    #expect(planned.map(\.1) == Exercise.all.map(\.minutes))
  }

  @Test("Plan lessons that show the section of each of their exercises")
  func shown() throws {
    let page = try String(contentsOfFile: Exercise.folder + "TEACHING.md", encoding: .utf8)
    let lessons = page.components(separatedBy: "\n### ").dropFirst()
    #expect(lessons.count == 13)
    for lesson in lessons {
      let show = try #require(lesson.firstMatch(of: #/Show ([\s\S]*?)[.;] (end|Listen)/#)).1
      let spans = show.matches(of: #/([0-9.]*[0-9])(?: to ([0-9.]*[0-9]))?/#).map {
        ($0.1.split(separator: "."), ($0.2 ?? $0.1).split(separator: "."))
      }
      for match in lesson.matches(of: #/`([a-z0-9-]+)` \(\d+\)/#) {
        let exercise = try #require(Exercise.all.first { $0.name == match.1 })
        let section = exercise.section.split(separator: ".")
        let isShown = spans.contains { first, last in
          // 6.4.1 to 6.4.3 has 6.4.2 in it, and 5.4 has 5.4.1.
          !section.lexicographicallyPrecedes(first)
            && !last.lexicographicallyPrecedes(section.prefix(last.count))
        }
        #expect(isShown, "\(exercise.name) belongs to \(exercise.section), of \(show)")
      }
    }
  }

  @Test("Are of several kinds: a quarter of the exercises is not to write code")
  func kinds() {
    let others = Exercise.all.count { $0.kind != .write }
    #expect(4 * others >= Exercise.all.count)
  }
}

extension Exercise.Kind {
  fileprivate var inWords: String {
    switch self {
    case .write: "write"
    case .predict: "predict"
    case .findBug: "find the bug"
    case .choose: "choose"
    case .order: "put in order"
    }
  }
}
