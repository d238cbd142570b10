/// What was asked for on a chapter's command line.
public struct Options: Sendable {
  /// What a program is to do.
  enum Task {
    case show
    case list
    case help
    case render
    case check
  }

  /// The seed of every random stream: 0…4294967295.
  public private(set) var seed = 0

  /// The seeds that there are.
  private static let seeds = 0...Int(UInt32.max)

  /// The seed that comes so many behind; behind the last comes the first.
  public func seed(behind count: Int) -> Int { (seed + count) % Self.seeds.count }
  /// Where the data are to be looked for: what `--data` said.
  public private(set) var data: String?
  /// How much work is to be done: `--quick`, `--full`, or neither.
  public private(set) var size = RunSize.standard
  /// Whether the run makes the committed page or is compared with it, so that it must have the
  /// published images.
  public var isForCommittedPage: Bool { task == .render || task == .check }

  private(set) var task = Task.show
  private(set) var figures: String?
  private(set) var isStepping = false
  private(set) var isLarge = false
  private(set) var firstSection: String?
  private(set) var color = ColorWish.auto
  private(set) var showsAnswers = false
  private var sections: [String] = []
  private var counts: [String: Int] = [:]
  private var flags: Set<String> = []
  private var texts: [String: String] = [:]
  private let ownOptions: [ChapterOption]
  private let usageLine: String

  /// The number that followed a chapter's own word, or its default.
  ///
  /// - Precondition: the chapter declares such a word.
  public func count(_ word: String) -> Int { declared(word, "count", counts[word]) }

  /// The text that followed a chapter's own word, or its default.
  ///
  /// - Precondition: the chapter declares such a word.
  public func text(_ word: String) -> String { declared(word, "text", texts[word]) }

  /// An error that says what is wrong with the text after a word, and how the program is used.
  public func mistake(in word: String, _ problem: String) -> UsageError {
    UsageError("\(word): \(problem)", usage: usageLine)
  }

  /// Whether a chapter's own word was there.
  ///
  /// - Precondition: the chapter declares such a word.
  public func flag(_ word: String) -> Bool {
    let isDeclared = ownOptions.contains { $0.word == word && $0.kindName == "flag" }
    return declared(word, "flag", isDeclared ? flags.contains(word) : nil)
  }

  /// What is known of a chapter's own word; one that is not declared would never be anything.
  private func declared<Value>(_ word: String, _ kind: String, _ value: Value?) -> Value {
    guard let value else {
      let words = ownOptions.map { "\($0.kindName) \($0.word)" }.joined(separator: ", ")
      fatalError(
        "Options: no \(kind) \(word) is declared, only "
          + (words.isEmpty ? "the words of every chapter" : words))
    }
    return value
  }

  /// The same with another seed.
  func with(seed: Int) -> Options {
    var options = self
    options.seed = seed
    return options
  }

  /// Whether a section was named.
  var namesSections: Bool { !sections.isEmpty }

  /// Whether a section is to be run: all are where none was named, and 5.7 stands for all of 5.7.
  func includes(_ section: String) -> Bool {
    sections.isEmpty || sections.contains { $0 == section || section.hasPrefix($0 + ".") }
  }

  /// Reads the words of a command line.
  ///
  /// - Throws: ``UsageError`` for a word that is not understood.
  init(_ words: [String], usage: Usage) throws {
    (ownOptions, usageLine) = (usage.options, usage.line)
    var given: Set<String> = []
    var words = words[...]
    while let word = words.popFirst() {
      guard given.insert(word == "-h" ? "--help" : word).inserted else {
        throw UsageError("\(word) is there twice", usage: usage.line)
      }
      try read(word, from: &words, usage)
    }
    for words in Self.contradictions where given.isSuperset(of: words) {
      throw UsageError("\(words[0]) and \(words[1]) contradict each other", usage: usage.line)
    }
    guard isStepping || !isLarge && firstSection == nil else {
      throw UsageError("--large and --from go with --step", usage: usage.line)
    }
    if let first = firstSection,
      !includes(first) && !sections.contains(where: { $0.hasPrefix(first + ".") })
    {
      throw UsageError(
        "--from \(first) is none of the sections that are named", usage: usage.line)
    }
    guard !isForCommittedPage || isPlain else {
      throw UsageError(
        "--render and --check run the whole chapter as it is, and go with --data only",
        usage: usage.line)
    }
    for option in usage.options {
      switch option.kind {
      case .nothing: break
      case .number(let numbers, _): counts[option.word] = counts[option.word] ?? numbers[size]
      case .text(_, let standard): texts[option.word] = texts[option.word] ?? standard
      }
    }
  }

  /// Whether nothing was asked for that changes what a page shows.
  private var isPlain: Bool {
    seed == 0 && size == .standard && figures == nil && !isStepping && !showsAnswers
      && color == .auto
      && sections.isEmpty
      && counts.isEmpty && flags.isEmpty && texts.isEmpty
  }

  /// Pairs of words of which the second takes back what the first says.
  private static let contradictions: [[String]] = {
    let tasks = ["--help", "--list", "--render", "--check"]
    let pairs = tasks.indices.flatMap { first in tasks[(first + 1)...].map { [tasks[first], $0] } }
    return pairs + [["--quick", "--full"]]
  }()

  private mutating func read(
    _ word: String, from words: inout ArraySlice<String>, _ usage: Usage
  ) throws {
    switch word {
    case "--seed": seed = try Self.number(Self.seeds, after: word, from: &words, usage)
    case "--data": data = try Self.argument("a folder", after: word, from: &words, usage)
    case "--figures": figures = try Self.argument("a folder", after: word, from: &words, usage)
    case "--quick": size = .quick
    case "--full": size = .full
    case "--step": isStepping = true
    case "--large": isLarge = true
    case "--from": firstSection = try Self.section(after: word, from: &words, usage)
    case "--color":
      let text = try Self.argument("always, auto or never", after: word, from: &words, usage)
      guard let wish = ColorWish(rawValue: text) else {
        throw UsageError("--color needs always, auto or never, not \(text)", usage: usage.line)
      }
      color = wish
    case "--answers": showsAnswers = true
    case "--list": task = .list
    case "--help", "-h": task = .help
    case "--render": task = .render
    case "--check": task = .check
    default:
      if let option = usage.options.first(where: { $0.word == word }) {
        switch option.kind {
        case .nothing: flags.insert(word)
        case .number(_, let largest):
          counts[word] = try Self.number(1...largest, after: word, from: &words, usage)
        case .text(let what, _):
          texts[word] = try Self.argument(what, after: word, from: &words, usage)
        }
      } else if usage.hasSection(word) {
        sections.append(word)
      } else {
        throw UsageError(
          "\(word.isEmpty ? "an empty word" : word) is neither a section nor an option"
            + suggestion(for: word, among: usage.words) + "; --list shows the sections",
          usage: usage.line)
      }
    }
  }

  private static func section(
    after word: String, from words: inout ArraySlice<String>, _ usage: Usage
  ) throws -> String {
    let number = try argument("a section", after: word, from: &words, usage)
    guard usage.hasSection(number) else {
      throw UsageError("\(word) needs a section, not \(number)", usage: usage.line)
    }
    return number
  }

  private static func argument(
    _ what: String, after word: String, from words: inout ArraySlice<String>, _ usage: Usage
  ) throws -> String {
    guard let next = words.popFirst(), !next.isEmpty, !next.hasPrefix("--") else {
      throw UsageError("\(word) needs \(what)", usage: usage.line)
    }
    return next
  }

  private static func number(
    _ range: ClosedRange<Int>, after word: String, from words: inout ArraySlice<String>,
    _ usage: Usage
  ) throws -> Int {
    let what = "a whole number from \(range.lowerBound) to \(range.upperBound)"
    let text = try argument(what, after: word, from: &words, usage)
    guard let number = Int(text), range.contains(number) else {
      throw UsageError("\(word) needs \(what), not \(text)", usage: usage.line)
    }
    return number
  }
}
