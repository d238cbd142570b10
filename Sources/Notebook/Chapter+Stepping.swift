import Foundation

extension Chapter {
  /// Whether the program can be stepped through where it runs.
  static var canStep: Bool { isatty(STDIN_FILENO) == 1 && Terminal.isCapable(STDOUT_FILENO) }

  /// Lets a reader step through the sections that were asked for.
  func step(_ options: Options, figures: FigureFolder?) throws {
    let reading = Sheet.Reading(
      showsAnswers: options.showsAnswers, showsCode: options.showsAnswers)
    let builder = SheetBuilder(isLarge: options.isLarge, reading: reading)
    let isWhole = !options.namesSections
    var first: [Event] = [.title(links.page.heading, seed: options.seed)]
    if isWhole { first.append(.opening(opening)) }
    let last: Event = isWhole ? .closing(closing) : .prose(ending)
    let chosen = sections.filter { options.includes($0.number) }
    let parts =
      [Part(title: links.page.label, events: first, builder: builder)]
      + chosen.map { section in
        let outline = CellOutline.cells(ofSection: section.number, in: links.folder)
        return Part(section, outline: outline, builder: builder)
      } + [Part(title: "end", events: [last], builder: builder)]
    try Reader(name: links.name, parts: parts, options: options, figures: figures).read()
  }

  /// What a reader sees after the last section, where the chapter itself has nothing to say.
  private var ending: String {
    "You have come to the end. `swift run \(links.name) --step` shows the whole chapter."
  }
}
