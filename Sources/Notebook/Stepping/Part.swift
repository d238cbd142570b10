import Foundation

/// A section as far as it has been read, or the beginning or the end of a chapter.
final class Part {
  /// How far a part is.
  enum Status: Equatable {
    case waiting, running, complete, stopped
    case failed(SectionFailure)
  }

  /// The section; nil for a chapter's beginning and end.
  let section: Section?

  /// The part's number and title, such as `5.7.3` and `Checking the gradients`.
  let number: String
  let title: String

  /// What its source file says about its cells, before it has run.
  let outline: [CellOutline]

  private(set) var status: Status
  private(set) var run: SectionRun?
  private(set) var builder: SheetBuilder

  /// The sheets that there are so far.
  var sheets: [Sheet] {
    get { builder.sheets }
    set { builder.sheets = newValue }
  }

  /// Makes a part that has not run.
  init(_ section: Section, outline: [CellOutline], builder: SheetBuilder) {
    (self.section, number, title) = (section, section.number, section.title)
    (self.outline, self.builder, status) = (outline, builder, .waiting)
  }

  /// Makes the beginning or the end of a chapter.
  init(title: String, events: [Event], builder: SheetBuilder) {
    (section, number, self.title) = (nil, "", title)
    (outline, self.builder, status) = ([], builder, .complete)
    for event in events { self.builder.add(SectionRun.Item(event: event, place: nil)) }
  }

  /// Runs the section, anew if it has run.
  func start(_ options: Options, figures: FigureFolder?) {
    guard let section else { return }
    builder = SheetBuilder(isLarge: builder.isLarge, reading: builder.reading)
    run = SectionRun(section, options, figures: figures)
    status = .running
  }

  /// Takes in what the section has shown since the last call.
  func update() {
    guard status == .running, let run else { return }
    // The phase is asked first: all that was shown before its end has then arrived.
    let phase = run.phase
    for item in run.takeNews() { builder.add(item) }
    switch phase {
    case .running: break
    case .finished: status = .complete
    case .stopped: status = .stopped
    case .failed(let failure): status = .failed(failure)
    }
  }

  /// Whether a sheet will not grow any more.
  func isComplete(_ sheet: Int) -> Bool { status != .running || sheet + 1 < sheets.count }

  /// How many cells it has, as far as one can know.
  var cellCount: Int {
    let seen = sheets.count(where: \.isCell)
    return status == .complete ? seen : max(seen, outline.count)
  }

  /// How many outcomes the reader foresaw, of those of which that was said; nil where there are none.
  var foreseen: (right: Int, asked: Int)? {
    let readings = sheets.filter { $0.prediction != nil && $0.reading.showsOutcome }.map(\.reading)
    let judged = readings.filter { $0.foresaw != nil || !$0.guess.isEmpty }
    return judged.isEmpty ? nil : (judged.count { $0.foresaw == true }, judged.count)
  }
}

/// The name and title of a cell in a source file.
struct CellOutline: Equatable {
  let name: String
  let title: String

  /// The cells of a section, of which the names of all files begin with the section's number.
  static func cells(ofSection number: String, in folder: String) -> [CellOutline] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let own = files.filter { $0.hasPrefix(number + "-") && $0.hasSuffix(".swift") }.sorted()
    return own.flatMap { file -> [CellOutline] in
      guard let text = try? String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8) else {
        return []
      }
      return text.matches(of: /page\.cell\(\s*"([^"]+)",\s*"([^"\\]+)"/).map {
        CellOutline(name: String($0.output.1), title: String($0.output.2))
      }
    }
  }
}
