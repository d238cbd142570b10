import ExerciseChecks
import Files
import Foundation

extension Exercise {
  /// The folder of the exercises in this package, with a slash at its end.
  static let folder = packageFolder + "chapters/exercises/"

  /// The task as it is handed out.
  var taskFile: String { "\(Self.folder)\(chapter)/\(name).swift" }

  /// The solution, where the course was handed out with it.
  var solutionFile: String { "\(Self.folder)solutions/\(chapter)/\(name).swift" }

  /// What shows the cells that teach it, such as "swift run ch03 3.2.2".
  var lesson: String { "swift run \(chapterOfSection) \(section)" }

  private var chapterOfSection: String { "ch0" + section.prefix { $0 != "." } }
}

/// The text of a task, as a terminal shows it: without imports and without the signs of comments.
func readable(_ source: String) -> String {
  let lines = source.components(separatedBy: "\n").filter { !$0.hasPrefix("import ") }
  let plain = lines.map { line in
    line.hasPrefix("///") || line.hasPrefix("//")
      ? String(line.drop { $0 == "/" }.dropFirst()) : line
  }
  return plain.joined(separator: "\n").trimmingCharacters(in: .newlines)
}

extension String {
  /// The line in which a function, a type or a constant is declared.
  func lineDeclaring(_ name: String) -> Int? {
    guard let declaration = try? Regex("\\b(func|class|struct|let|var)\\s+\(name)\\b") else {
      return nil
    }
    let lines = components(separatedBy: "\n")
    return lines.firstIndex { $0.firstMatch(of: declaration) != nil }.map { $0 + 1 }
  }
}
