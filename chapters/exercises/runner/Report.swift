import ExerciseProgress
import Foundation
import Notebook

/// What learners have done, a row for each learner and exercise.
struct Report {
  /// What a learner has done of an exercise.
  struct Row: Equatable {
    var name, exercise, chapter: String
    var isDone: Bool
    var attempts, hints: Int
    /// When the last try was, or nothing.
    var last: String
    /// The seed of the report.
    var seed: Int
  }

  var rows: [Row] = []

  private static let headings = [
    "name", "exercise", "chapter", "done", "attempts", "hints", "last", "seed",
  ]

  init() {}

  /// Reads what ``csv`` wrote.
  init(readingFrom path: String) throws {
    let text = try FileError.explain("cannot read \(path)") {
      try String(contentsOf: URL(filePath: path), encoding: .utf8)
    }
    let lines = text.split(whereSeparator: \.isNewline).map { Self.fields(String($0)) }
    guard lines.first == Self.headings else {
      throw FileError(
        "\(path): this is no report; its first line is not \(Self.headings.joined(separator: ","))")
    }
    for (index, fields) in lines.enumerated().dropFirst() {
      guard let row = Row(fields) else { throw FileError("\(path): line \(index + 1) is damaged") }
      rows.append(row)
    }
  }

  /// Adds another report; of a learner's exercise that is in both, the later counts.
  mutating func add(_ other: Report) throws {
    for row in other.rows {
      let same = rows.firstIndex { $0.name == row.name && $0.exercise == row.exercise }
      guard let same else {
        rows.append(row)
        continue
      }
      if row.last >= rows[same].last { rows[same] = row }
    }
  }

  /// The table as other programs read it.
  var csv: String {
    ([Self.headings] + rows.map(\.fields)).map { fields in
      fields.map(Self.quoted).joined(separator: ",")
    }.joined(separator: "\n")
  }

  /// A field in quotes if it needs them; without what a spreadsheet would take for a formula.
  private static func quoted(_ field: String) -> String {
    let plain = String(field.drop { "=+-@".contains($0) })
    guard plain.contains(where: { ",\"\n\r".contains($0) }) else { return plain }
    let oneLine = plain.replacing(#/[\r\n]+/#, with: " ")
    return "\"\(oneLine.replacing("\"", with: "\"\""))\""
  }

  private static func fields(_ line: String) -> [String] {
    var (fields, isQuoted, before) = ([""], false, Character(","))
    for character in line {
      switch character {
      case "\"":
        // Two quotes stand for one; the first of them seemed to end the text.
        if before == "\"" && !isQuoted { fields[fields.count - 1].append("\"") }
        isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
      before = character
    }
    return fields
  }
}

extension Report.Row {
  fileprivate var fields: [String] {
    [name, exercise, chapter, isDone ? "yes" : "no", "\(attempts)", "\(hints)", last, "\(seed)"]
  }

  fileprivate init?(_ fields: [String]) {
    guard fields.count == 8, let attempts = Int(fields[4]), let hints = Int(fields[5]),
      let seed = Int(fields[7]), counts ~= attempts, counts ~= hints
    else { return nil }
    self.init(
      name: fields[0], exercise: fields[1], chapter: fields[2], isDone: fields[3] == "yes",
      attempts: attempts, hints: hints, last: fields[6], seed: seed)
  }
}
