/// What a chapter's command line understands, and what is said about it.
struct Usage {
  let name: String
  let title: String
  let sections: [Section]
  let options: [ChapterOption]

  /// What is shown where no section is named.
  var withoutSections = "the whole chapter"

  /// The usage line.
  var line: String {
    let own = options.map { "[\($0.words)]" }
    let words = [
      "swift run \(name)", "[SECTION…]", "[--list]", "[--step [--from SECTION] [--large]]",
      "[--answers]",
      "[--quick | --full]", "[--seed N]",
      "[--data DIR]", "[--figures DIR]", "[--color WHEN]", "[--render | --check]",
    ]
    return (words + own + ["[--help]"]).joined(separator: " ")
  }

  /// All words that are understood.
  var words: [String] {
    // A flag that stands between brackets in the usage line, or a section.
    let flags = line.matches(of: /--[a-z]+/).map { String($0.output) }
    return sections.map(\.number) + flags + ["--version"]
  }

  /// Whether there is a section with this number, or one below it.
  func hasSection(_ number: String) -> Bool {
    sections.contains { "\($0.number).".hasPrefix(number + ".") }
  }

  /// The sections, a line each.
  var list: String {
    let width = sections.map(\.number.count).max() ?? 0
    return sections.map { padded($0.number, width + 2) + $0.title + "\n" }.joined()
  }

  /// The whole help.
  var help: String {
    let own = options.map { option in
      let value = option.standardValue.map { $0.isEmpty ? "" : " (default \($0))" } ?? ""
      // What is longer than its column has a line of its own.
      let words =
        option.words.count < 18
        ? padded(option.words, 18)
        : padded(option.words + "\n", 0)
          + String(repeating: " ", count: 20)
      return "  \(words)\(option.help)\(value)\n"
    }
    return """
      \(title)

      usage: \(line)

        SECTION…          only these sections, such as \(sections.last?.number ?? "1.1"); \
      without any, \(withoutSections)
        --list            lists the sections
        --step            cell by cell, forward and back; ? shows the keys
        --step --from N   the same, beginning with section N
        --step --large    few words a screen, for a projector
        --answers         prints the answers to the questions too, and the code that draws
        --quick, --full   a small run for a look, the book's size
        --seed N          another random stream (default 0)
        --data DIR        takes the images from DIR; --data synthetic draws them
        --figures DIR     also writes the figures as SVG
        --color WHEN      always, never or auto: on a terminal, unless NO_COLOR is set
        --render          rewrites chapters/\(name)/README.md and its figures
        --check           runs, and compares with the rendered page
      \(own.joined())  --help            prints this
        --version         prints the course's version

      """
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 0))
  }
}

extension ChapterOption {
  /// The word, and a name for what follows it.
  fileprivate var words: String {
    switch kind {
    case .nothing: word
    case .number: "\(word) N"
    case .text(let what, _): "\(word) \(what)"
    }
  }

  /// What holds where the word does not stand.
  fileprivate var standardValue: String? {
    switch kind {
    case .nothing: nil
    case .number(let numbers, _): numbers[.standard].map { "\($0)" }
    case .text(_, let standard): standard
    }
  }
}
