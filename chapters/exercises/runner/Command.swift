import ExerciseChecks
import ExerciseProgress
import Files
import Foundation
import Notebook

/// What was asked for on the command line.
struct Command {
  /// What is to be done.
  enum Task {
    case next
    case list
    case check([Exercise])
    case hint(Exercise)
    case solution(Exercise)
    case reset(Exercise)
    case watch(Exercise?)
    case report
    case merge([String])
    case help
  }

  private(set) var task = Task.next
  /// Where random inputs are drawn from; nil is somewhere else each time.
  private(set) var seed: Int?
  /// The learner's folder.
  private(set) var answers = AnswerFolder.standard.path
  /// What opens the solutions.
  private(set) var key: String?
  /// The learner's name in a report.
  private(set) var learner: String?

  /// Reads the words of a command line.
  ///
  /// - Throws: `UsageError` for a word that is not understood.
  init(_ words: [String]) throws {
    var plain: [String] = []
    var given: Set<String> = []
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-") else {
        plain.append(word)
        continue
      }
      guard given.insert(word == "-h" ? "--help" : word).inserted else {
        throw mistake("\(word) is there twice")
      }
      try read(word, from: &rest)
    }
    if given.contains("--help") || given.contains("-h") {
      task = .help
      return
    }
    task = try Self.task(plain)
    try refuse(given)
  }

  private mutating func read(_ word: String, from rest: inout ArraySlice<String>) throws {
    func argument(_ what: String) throws -> String {
      guard let next = rest.popFirst(), !next.isEmpty, !next.hasPrefix("--") else {
        throw mistake("\(word) needs \(what)")
      }
      return next
    }
    switch word {
    case "--help", "-h", "--csv": break
    case "--answers":
      let path = URL(filePath: try argument("a folder")).standardizedFileURL
        .path(percentEncoded: false)
      answers = path.hasSuffix("/") ? String(path.dropLast()) : path
    case "--key": key = try argument("the teacher's key")
    case "--name": learner = try argument("a name")
    case "--seed":
      let text = try argument("a whole number from 0 to 4294967295")
      guard let number = Int(text), 0...4_294_967_295 ~= number else {
        throw mistake("--seed needs a whole number from 0 to 4294967295, not \(text)")
      }
      seed = number
    default: throw unknown(word)
    }
  }

  private static func task(_ words: [String]) throws -> Task {
    guard let first = words.first else { return .next }
    let rest = Array(words.dropFirst())
    func single() throws -> Exercise {
      guard rest.count == 1 else { throw mistake("\(first) wants the name of one exercise") }
      return try known(rest[0])
    }
    switch first {
    case "list",
      "report" where rest.first != "merge":
      guard rest.isEmpty else { throw mistake("\(rest[0]) is not understood behind \(first)") }
      return first == "list" ? .list : .report
    case "report":
      guard rest.count > 1 else { throw mistake("report merge wants the reports' files") }
      return .merge(Array(rest.dropFirst()))
    case "hint": return .hint(try single())
    case "solution": return .solution(try single())
    case "reset": return .reset(try single())
    case "watch": return .watch(rest.isEmpty ? nil : try single())
    default: return .check(try words.flatMap(exercises))
    }
  }

  /// Words that would have no effect are refused.
  private func refuse(_ given: Set<String>) throws {
    var fitting: Set<String> = ["--answers"]
    switch task {
    case .next, .check, .watch: fitting.insert("--seed")
    case .report: fitting.formUnion(["--seed", "--csv", "--name"])
    case .solution: fitting.insert("--key")
    default: break
    }
    if let word = given.subtracting(fitting).min() { throw mistake("\(word) has no effect here") }
  }
}

/// The exercises that a word stands for: those of a chapter, or one by its name.
private func exercises(_ word: String) throws -> [Exercise] {
  let ofChapter = Exercise.all.filter { $0.chapter == word }
  return ofChapter.isEmpty ? [try known(word)] : ofChapter
}

private func known(_ name: String) throws -> Exercise {
  guard let exercise = Exercise.all.first(where: { $0.name == name }) else { throw unknown(name) }
  return exercise
}

private func mistake(_ problem: String) -> UsageError { UsageError(problem, usage: Help.usage) }

private func unknown(_ word: String) -> UsageError {
  let words = Help.words + Exercise.all.map(\.name) + Exercise.byChapter.map(\.chapter)
  return mistake(
    "\(word.isEmpty ? "an empty word" : word) is neither an exercise nor a chapter of them"
      + suggestion(for: word, among: words) + "; list shows all")
}
