import Foundation
import Plots

/// A program that shows a page of sections and understands every chapter's words.
public struct Chapter {
  private let links: ChapterLinks
  private let title: String
  private let overview: String?
  private let sections: [Section]
  private let options: [ChapterOption]

  /// Makes a chapter.
  ///
  /// - Parameters:
  ///   - name: the program's name and its folder's in `chapters/`, such as "ch05".
  ///   - title: the page's heading.
  ///   - previous: the name of the chapter before, if there is one.
  ///   - next: the name of the chapter after, if there is one.
  ///   - overview: what is shown instead of all sections where none is named, and on top of the
  ///     committed page; nil shows them.
  ///   - sections: in the order in which they are read.
  ///   - options: words of this chapter's own.
  public init(
    _ name: String, _ title: String, previous: String? = nil, next: String? = nil,
    overview: String? = nil, sections: [Section], options: [ChapterOption] = []
  ) {
    links = ChapterLinks(name, previous: previous, next: next, isByName: overview != nil)
    self.title = title
    self.overview = overview
    self.sections = sections
    self.options = options
  }

  /// Runs the program with the words of the command line, and ends it.
  public func main() -> Never {
    Program.run(links.name) { try run(Array(CommandLine.arguments.dropFirst())) }
  }

  private func run(_ words: [String]) throws {
    var usage = Usage(name: links.name, title: title, sections: sections, options: options)
    if overview != nil { usage.withoutSections = "what there is" }
    let options = try Options(words, usage: usage)
    switch options.task {
    case .help: Terminal.write(usage.help)
    case .list: Terminal.write(usage.list)
    case .show: try show(options)
    case .render: Terminal.write(try committedPage(options, rendersAll: true).write())
    case .check: Terminal.write(try committedPage(options, rendersAll: false).check())
    }
  }

  private func show(_ options: Options) throws {
    if let overview, !options.namesSections { return Terminal.write(overview + "\n") }
    let renderer = TerminalRenderer(isColored: Terminal.isColored)
    let figures = options.figures.map { FigureFolder(path: $0) }
    try figures?.make()
    let page = Page(
      options: options,
      emit: { event in
        Terminal.write(renderer.render(event))
        if case .figure(let name, let figure) = event { try figures?.write(figure.svg(), name) }
      },
      waitForReader: { if options.isStepping { Terminal.waitForReturn() } })
    page.send(.title(title, seed: options.seed))
    for section in sections where options.includes(section.number) {
      try page.run(section)
    }
  }

  /// Runs all sections and makes a document of what they say.
  ///
  /// - Parameter rendersAll: whether files that a section lacks are an error, not a reason to leave
  ///   the section out.
  private func committedPage(_ options: Options, rendersAll: Bool) throws -> CommittedPage {
    var document = MarkdownPage(links)
    var omitted: [String] = []
    document.add(.title(title, seed: options.seed))
    if let overview { document.add(.diagram(overview)) }
    for section in sections {
      var draft = document
      let page = Page(options: options, emit: { draft.add($0) }, waitForReader: {})
      do {
        try page.run(section)
        draft.endOutput()
        document = draft
      } catch let error as MissingFiles where !rendersAll {
        Terminal.write("\(links.name): \(section.number) is not checked: \(error)\n")
        omitted.append(section.number)
      }
    }
    return CommittedPage(links: links, document: document, omittedSections: omitted)
  }
}
