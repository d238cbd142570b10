import Foundation
import Plots

/// A section of a chapter: one function that writes on the page.
public struct Section {
  let number: String
  let title: String
  let body: (Page) throws -> Void

  /// Makes a section.
  ///
  /// - Parameters:
  ///   - number: as in the book, such as "5.7.3".
  ///   - title: its heading.
  ///   - body: writes the section; it needs nothing that another section made.
  public init(_ number: String, _ title: String, _ body: @escaping (Page) throws -> Void) {
    self.number = number
    self.title = title
    self.body = body
  }
}

/// A program that shows a page of sections and understands every chapter's words.
public struct Chapter {
  private let name: String
  private let title: String
  private let sections: [Section]
  private let options: [ChapterOption]

  /// Makes a chapter.
  ///
  /// - Parameters:
  ///   - name: the program's name, such as "ch05".
  ///   - title: the page's heading.
  ///   - sections: in the order in which they are read.
  ///   - options: words of this chapter's own.
  public init(
    _ name: String, _ title: String, sections: [Section], options: [ChapterOption] = []
  ) {
    self.name = name
    self.title = title
    self.sections = sections
    self.options = options
  }

  /// Runs the program with the words of the command line, and ends it.
  public func main() -> Never {
    Program.run(name) { try run(Array(CommandLine.arguments.dropFirst())) }
  }

  private func run(_ words: [String]) throws {
    let options = try Options(
      words, own: options, sections: sections.map(\.number), usage: usage)
    if options.isHelping { return Terminal.write(help + "\n") }
    if options.isListing { return Terminal.write(list) }
    try show(options)
  }

  private func show(_ options: Options) throws {
    let renderer = TerminalRenderer(isColored: Terminal.isColored)
    let figures = try options.figures.map { try FigureFolder($0) }
    let page = Page(
      options: options,
      emit: { event in
        Terminal.write(renderer.render(event))
        if case .figure(let name, let figure) = event { try figures?.write(figure, name) }
      },
      waitForReader: { if options.isStepping { Terminal.waitForReturn() } })
    page.send(.title(title, seed: options.seed))
    for section in sections where options.includes(section.number) {
      try page.run(section)
    }
  }

  private var list: String {
    let width = sections.map(\.number.count).max() ?? 0
    return sections.map { section in
      section.number.padding(toLength: width + 2, withPad: " ", startingAt: 0) + section.title
        + "\n"
    }.joined()
  }

  private var usage: String {
    let own = options.map { $0.counts == nil ? " [\($0.word)]" : " [\($0.word) N]" }
    return
      "swift run \(name) [SECTION…] [--list] [--step] [--quick | --full] [--seed N] [--data DIR] [--figures DIR]"
      + own.joined() + " [--help]"
  }

  private var help: String {
    let own = options.map { option in
      let word = option.counts == nil ? option.word : "\(option.word) N"
      let value = option.counts?[.standard].map { " (default \($0))" } ?? ""
      return "  \(word.padding(toLength: 18, withPad: " ", startingAt: 0))\(option.help)\(value)\n"
    }
    return """
      \(title)

      usage: \(usage)

        SECTION…          only these sections, such as \(sections.last?.number ?? "1.1"); \
      without any, the whole chapter
        --list            lists the sections
        --step            waits for Return after each cell; q and Return quits
        --quick, --full   a small run for a look, the book's size
        --seed N          another random stream (default 0)
        --data DIR        takes the images from DIR; --data synthetic draws them
        --figures DIR     also writes the figures as SVG
      \(own.joined())  --help            prints this
      """
  }
}
