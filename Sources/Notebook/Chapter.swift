import Foundation
import Plots

/// A program that shows a page of sections and understands every chapter's words.
public struct Chapter {
  let links: ChapterLinks
  private let overview: String?
  let opening: Opening
  let closing: Closing
  let sections: [Section]
  private let options: [ChapterOption]

  /// Makes a chapter.
  ///
  /// - Parameters:
  ///   - page: what the course's list says of the chapter.
  ///   - course: all pages, in the order in which they are read.
  ///   - overview: what is shown instead of all sections where none is named, and on top of the
  ///     committed page; nil shows them.
  ///   - opening: what the page needs, and what one can do after it.
  ///   - closing: what was learned, what to try, and where to go.
  ///   - sections: in the order in which they are read.
  ///   - options: words of this chapter's own.
  public init(
    _ page: CoursePage, in course: [CoursePage], overview: String? = nil, opening: Opening,
    sections: [Section], closing: Closing, options: [ChapterOption] = []
  ) {
    links = ChapterLinks(page, in: course, isByName: overview != nil)
    (self.overview, self.opening, self.closing) = (overview, opening, closing)
    self.sections = sections
    self.options = options
  }

  /// Runs the program with the words of the command line, and ends it.
  public func main() -> Never {
    Program.run(links.name) { try run(Array(CommandLine.arguments.dropFirst())) }
  }

  private func run(_ words: [String]) throws {
    var usage = Usage(
      name: links.name, title: links.page.heading, sections: sections, options: options)
    if overview != nil { usage.withoutSections = "what there is" }
    let options = try Options(words, usage: usage)
    switch options.task {
    case .help: Program.printHelp(String(usage.help.dropLast()))
    case .list: Terminal.write(usage.list)
    case .show: try show(options)
    case .render: Terminal.write(try committedPage(options, rendersAll: true).write())
    case .check: Terminal.write(try committedPage(options, rendersAll: false).check())
    }
  }

  private func show(_ options: Options) throws {
    if let overview, !options.namesSections { return Terminal.write(overview + "\n") }
    let figures = options.figures.map { FigureFolder(path: $0) }
    try figures?.make()
    if options.isStepping {
      if Self.canStep { return try step(options, figures: figures) }
      Terminal.complain("\(links.name): --step needs a terminal; here is the page as it is")
    }
    var reader = TerminalReader(
      .forStandardOutput(options.color.palette), showsAnswers: options.showsAnswers)
    let page = Page(
      options: options,
      emit: { event in
        Terminal.write(reader.text(of: event))
        if case .figure(let name, _, let figure) = event { try figures?.write(figure.svg(), name) }
      })
    page.send(.title(links.page.heading, seed: options.seed))
    let isWhole = !options.namesSections
    if isWhole { page.send(.opening(opening)) }
    for section in sections where options.includes(section.number) {
      try page.run(section)
    }
    if isWhole { page.send(.closing(closing)) }
  }

  /// Runs all sections and makes a document of what they say.
  ///
  /// - Parameter rendersAll: whether files that a section lacks are an error, not a reason to leave
  ///   the section out.
  private func committedPage(_ options: Options, rendersAll: Bool) throws -> CommittedPage {
    var document = MarkdownPage(links)
    var omitted: [String] = []
    document.add(.title(links.page.heading, seed: options.seed))
    if let overview { document.add(.diagram(overview)) }
    document.add(.opening(opening))
    document.add(.contents(sections.map { ($0.number, $0.title) }))
    for section in sections {
      var draft = document
      let page = Page(options: options, emit: { draft.add($0) })
      do {
        try page.run(section)
        draft.endOutput()
        document = draft
      } catch let error as MissingFiles where !rendersAll {
        Terminal.write("\(links.name): \(section.number) is not checked: \(error)\n")
        omitted.append(section.number)
      }
    }
    document.add(.closing(closing))
    return CommittedPage(links: links, document: document, omittedSections: omitted)
  }
}
