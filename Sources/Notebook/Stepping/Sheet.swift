import Plots

/// What a reader sees at a time: a cell, or what stands between cells.
struct Sheet {
  /// What the reader has done with a sheet.
  struct Reading: Equatable {
    /// What the reader expects to come out.
    var guess = ""
    var showsOutcome = false
    /// Whether the reader foresaw the outcome; nil as long as that is not said.
    var foresaw: Bool?
    var showsAnswers = false
    var showsCode = false
    /// The line at the top of the screen.
    var top = 0

    /// Whether what stands in a fold is shown.
    func isOpen(_ fold: Fold) -> Bool {
      switch fold {
      case .outcome: showsOutcome
      case .answer: showsAnswers
      case .drawing: showsCode
      }
    }
  }

  /// The name of the cell that it shows, or that comes before it.
  var cell: String?

  /// Whether a cell begins here.
  var isCell: Bool

  /// A heading for lists.
  var title: String

  /// What is shown, in order.
  var items: [SectionRun.Item] = []

  var reading = Reading()

  /// Whether the reader is asked for a prediction and has not seen the outcome.
  var isWaiting: Bool { prediction != nil && !reading.showsOutcome }

  /// What is asked before the outcome is shown.
  var prediction: String? {
    for item in items {
      if case .fold(.outcome(let question)) = item.event { return question }
    }
    return nil
  }

  /// Whether it has to do with what was shown just before: a question about it, or what to change.
  var goesOn: Bool {
    switch items.first?.event {
    case .fold(.answer), .change: true
    default: false
    }
  }

  /// Whether there is an answer to be opened.
  var hasAnswer: Bool {
    items.contains { if case .fold(.answer) = $0.event { true } else { false } }
  }

  /// Whether there is code that is folded away.
  var hasFoldedCode: Bool {
    items.contains { if case .fold(.drawing) = $0.event { true } else { false } }
  }

  /// The figures that are shown, as far as it is open.
  var visibleFigures: [any Figure] {
    var figures: [any Figure] = []
    var folds: [Fold] = []
    for item in items {
      switch item.event {
      case .fold(let fold): folds.append(fold)
      case .endOfFold: _ = folds.popLast()
      case .figure(_, _, let figure) where folds.allSatisfy(reading.isOpen): figures.append(figure)
      default: break
      }
    }
    return figures
  }

  /// Where in the sources this stands.
  var place: SourcePlace? { items.lazy.compactMap(\.place).first }

  /// What a cell gave, as far as words can say.
  var outcome: String {
    items.map { item in
      switch item.event {
      case .value(_, _, let text), .measured(_, let text), .line(let text): text
      case .table(_, let rows): rows.map { $0.joined(separator: " ") }.joined(separator: "\n")
      default: ""
      }
    }.joined(separator: "\n")
  }

  /// Compares the reader's guess with the outcome: right where it is all of it, word for word.
  ///
  /// Whether less is enough, the reader says.
  mutating func compareGuess() {
    func words(_ text: String) -> [Substring] {
      text.lowercased().split { $0.isWhitespace || "[](),".contains($0) }
    }
    let guess = words(reading.guess)
    if !guess.isEmpty && guess == words(outcome) { reading.foresaw = true }
  }
}

/// Makes sheets of what a section shows, as it comes.
struct SheetBuilder {
  /// For a projector: code and what it gives are on sheets of their own.
  let isLarge: Bool

  /// How the reader finds new sheets.
  let reading: Sheet.Reading

  var sheets: [Sheet] = []
  private var heading = ""
  private var openFolds = 0
  private var hasBody = false
  private var hasOutput = false
  private var isAfterSource = false

  /// Makes a builder that has seen nothing.
  init(isLarge: Bool = false, reading: Sheet.Reading = Sheet.Reading()) {
    (self.isLarge, self.reading) = (isLarge, reading)
  }

  /// Adds what was shown next.
  mutating func add(_ item: SectionRun.Item) {
    if beginsSheet(item.event) || sheets.isEmpty { begin(item.event) }
    if case .cell(let name, let title, _, _) = item.event {
      let last = sheets.count - 1
      (sheets[last].cell, sheets[last].title, sheets[last].isCell) = (name, title, true)
      heading = title
    }
    sheets[sheets.count - 1].items.append(item)
    if case .source = item.event { isAfterSource = true } else { isAfterSource = false }
    switch item.event {
    case .fold: openFolds += 1
    case .endOfFold: openFolds -= 1
    case .value, .measured, .table, .line, .figure: hasOutput = true
    default: break
    }
    switch item.event {
    case .section, .prose, .formula, .diagram, .cell, .title, .opening: break
    default: hasBody = true
    }
  }

  private func beginsSheet(_ event: Event) -> Bool {
    switch event {
    case .section, .change, .fold(.answer), .closing: true
    case .cell: !isBareHeading
    case .source: openFolds == 0 && hasBody && (isLarge || !isAfterSource)
    case .prose: openFolds == 0 && hasBody
    case .formula, .diagram: isLarge && openFolds == 0 && hasBody
    case .code, .fold(.outcome): isLarge && openFolds == 0
    case .value, .measured, .table, .line: isLarge && openFolds == 0 && !hasOutput
    case .figure: isLarge && openFolds == 0
    case .title, .opening, .contents, .fold(.drawing), .endOfFold, .aside: false
    }
  }

  /// Whether there is but a section's heading so far, to which the first cell belongs.
  private var isBareHeading: Bool {
    guard !isLarge, let items = sheets.last?.items, items.count == 1 else { return false }
    if case .section = items[0].event { return true }
    return false
  }

  private mutating func begin(_ event: Event) {
    if case .section(_, let title) = event { heading = title }
    if case .title(let title, _) = event { heading = title }
    var title = heading
    switch event {
    case .change: title = "Change it"
    case .fold(.answer(let question, _)): title = question
    case .source(let file, _): title = file.split(separator: "/").last.map(String.init) ?? file
    default: break
    }
    let cell = sheets.last?.cell
    sheets.append(Sheet(cell: cell, isCell: false, title: title, reading: reading))
    (openFolds, hasBody, hasOutput) = (0, false, false)
  }
}
