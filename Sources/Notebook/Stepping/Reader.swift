import Foundation

/// Somebody who steps through a chapter: where they are, what they see, and what a key does.
final class Reader {
  /// What is shown in the place of a sheet, or asked for.
  enum Overlay {
    case none
    case help(top: Int)
    case figure(index: Int, top: Int)
    case list(JumpList)
    case search(String)
  }

  /// A sheet to go to once it is there.
  enum Target {
    case cell(String?, offset: Int)
    case last
  }

  let name: String
  let parts: [Part]
  let options: Options
  let figures: FigureFolder?
  private let places: ReadingPlaces?

  var part = 0
  var sheet = 0
  var target: Target?
  var overlay = Overlay.none
  var message: String?
  var found: String?

  /// Whether letters are commands although a guess is asked for.
  var declinesGuess = false

  /// The place where the reader was the last time, as long as it is offered.
  var offered: ReadingPlace?

  var screen: Screen
  var cache: LaidOut?
  var isDone = false

  /// Makes a reader at the beginning, or at the place that the options name.
  init(name: String, parts: [Part], options: Options, figures: FigureFolder?) {
    let environment = ProcessInfo.processInfo.environment
    (self.name, self.parts, self.options, self.figures) = (name, parts, options, figures)
    places = ReadingPlaces(environment: environment)
    var palette = options.color.palette
    if palette.colors == .none { palette = Palette(colors: .weights) }
    screen = Screen(
      size: TerminalSize(of: STDOUT_FILENO) ?? .standard, palette: palette,
      isUnicode: ColorWish.isUnicode(environment))
    if let first = options.firstSection {
      part = parts.firstIndex { "\($0.number).".hasPrefix(first + ".") } ?? 0
    } else if options.namesSections {
      part = min(1, parts.count - 1)
    } else if let place = places?.place(in: name) {
      offered = parts.contains { $0.number == place.section } ? place : nil
    }
  }

  /// Lets the reader read, until they leave.
  ///
  /// - Throws: the error of a section that failed.
  func read() throws {
    var keyboard = Keyboard(wake: try HeldTerminal.take())
    defer { HeldTerminal.release() }
    var lastDrawn = Date.distantPast
    var isDue = true
    while !isDone {
      let rest = isDue ? 0.04 - Date().timeIntervalSince(lastDrawn) : -1
      // Of keys that come all at once, only what the last one shows is drawn.
      if isDue && rest <= 0 && !keyboard.hasMore {
        settle()
        draw()
        (isDue, lastDrawn) = (false, Date())
        continue
      }
      if !isDue { keepPlace() }
      let isRunning = parts.contains { $0.status == .running }
      // A shell tells nobody who runs in the background already that the terminal is theirs again.
      let isOurs = HeldTerminal.isHeld
      let mustLook = isRunning || !isOurs
      let patience = isDue ? Int32(max(rest, 0) * 1000) + 1 : mustLook ? 500 : -1
      switch keyboard.next(within: patience, isOurs: isOurs) {
      case .key(let key):
        settle()
        press(key)
        (isDue, lastDrawn) = (true, .distantPast)
      case .change, .nothing: isDue = true
      case .end: isDone = true
      }
    }
    keepPlace()
    for case .failed(let failure) in parts.map(\.status) { throw failure.usageError ?? failure }
  }

  /// The sheet that is shown; nil as long as it is not there.
  var current: Sheet? {
    get { parts[part].sheets.indices.contains(sheet) ? parts[part].sheets[sheet] : nil }
    set { if let newValue, current != nil { parts[part].sheets[sheet] = newValue } }
  }

  /// Takes in what has happened, and begins what is wanted.
  private func settle() {
    let wasRunning = parts[part].status == .running
    for part in parts { part.update() }
    if parts[part].status == .waiting, !parts.contains(where: { $0.status == .running }) {
      parts[part].start(options, figures: figures)
    }
    let here = parts[part]
    let isOver = here.status != .running && here.status != .waiting
    defer { if wasRunning && isOver && here.status != .complete { showLastWords() } }
    switch target {
    case .cell(let name, let offset):
      let first = here.sheets.firstIndex { $0.cell == name }
      if let first, first + offset < here.sheets.count {
        (sheet, target) = (first + offset, nil)
      } else if isOver {
        let last = max(here.sheets.count - 1, 0)
        (sheet, target) = (here.status == .complete ? first ?? 0 : last, nil)
      }
    case .last where isOver: (sheet, target) = (max(here.sheets.count - 1, 0), nil)
    default: break
    }
    guard target == nil, isOver, sheet >= here.sheets.count else { return }
    if here.status == .complete && part + 1 < parts.count {
      (part, sheet) = (part + 1, 0)
      settle()
    } else {
      sheet = max(here.sheets.count - 1, 0)
    }
  }

  /// Shows why a section has ended too early, to a reader who has come as far.
  private func showLastWords() {
    if sheet + 1 >= parts[part].sheets.count { scroll(by: lines.count) }
  }

  private func keepPlace() {
    guard offered == nil, target == nil, let shown = current else { return }
    let here = parts[part]
    if here.section == nil {
      // At the end there is nothing to go on with.
      if part > 0 { places?.keep(nil, in: name) }
      return
    }
    let first = here.sheets.firstIndex { $0.cell == shown.cell } ?? 0
    places?.keep(
      ReadingPlace(
        section: here.number, cell: shown.cell, offset: sheet - first, title: shown.title), in: name
    )
  }
}
