import Files
import Plots
import Tensors

/// The page that a chapter writes on, in straight-line code: a cell, some lines of Swift, and what
/// they gave.
///
/// ```swift
/// page.cell("relu", "ReLU", "It lets through what is positive.")
/// let x: Tensor<Double> = [[1.0, -0.5], [-2.0, 3.0]]
/// page.show("relu(x)", relu(x))
/// ```
///
/// The lines between one cell and the next are shown as they stand in the source file, which is
/// read while the program runs.
public final class Page {
  /// What was asked for on the command line.
  public let options: Options

  /// The seed of every random stream on this page.
  public var seed: Int { options.seed }

  private let emit: (Event) throws -> Void
  private var failure: (any Error)?

  /// What is asked about the open cell, until its code has been shown.
  private var prediction: String?
  private var hasOpenFold = false

  /// Where in the sources the page's last words stand.
  private(set) var place: SourcePlace?

  /// The section that is being run.
  private(set) var sectionNumber = ""

  /// How many failures the section has shown so far.
  var failuresShown = 0

  /// How many figures the section has shown so far.
  var figuresShown = 0

  /// Makes a page that passes each event to `emit`.
  init(options: Options, emit: @escaping (Event) throws -> Void) {
    self.options = options
    self.emit = emit
  }

  // The page's own words. The code below each, up to the next, is shown after it.

  /// Begins a cell.
  ///
  /// - Parameters:
  ///   - name: a stable name, unique within the section.
  ///   - title: the cell's heading.
  ///   - prose: one to three sentences of why.
  ///   - prediction: what the reader is asked before the outcome is shown, where that surprises.
  ///   - tolerance: how closely another run must agree with the values that the cell shows.
  ///   - file: the file of the call, found by itself.
  ///   - line: the line of the call, likewise.
  public func cell(
    _ name: String, _ title: String, _ prose: String, predict prediction: String? = nil,
    tolerance: Tolerance = .digits, file: String = #filePath, line: Int = #line
  ) {
    closeCell()
    self.prediction = prediction
    narrate(.cell(name: name, title: title, prose: prose, tolerance: tolerance), file, line)
  }

  /// Asks a question worth thinking about.
  ///
  /// The code below it belongs to the answer, and so does what it shows.
  ///
  /// - Parameters:
  ///   - text: the question.
  ///   - answer: two or three sentences, shown when the reader asks for them.
  ///   - file: the file of the call, found by itself.
  ///   - line: the line of the call, likewise.
  public func question(
    _ text: String, answer: String, file: String = #filePath, line: Int = #line
  ) {
    closeCell()
    place = SourcePlace(file: file, line: line)
    open(.answer(question: text, text: answer))
    showCode(file, line)
  }

  /// Begins the part of a cell that only draws.
  public func drawing(file: String = #filePath, line: Int = #line) {
    send(.fold(.drawing))
    _ = sendCode(file, line)
    send(.endOfFold)
    askBeforeOutcome()
  }

  /// Ends a section with what is worth changing in it, and what to watch then.
  public func change(_ text: String, file: String = #filePath) {
    closeCell()
    let isInside = file.hasPrefix(packageFolder)
    send(.change(text, file: isInside ? String(file.dropFirst(packageFolder.count)) : file))
  }

  /// Writes a paragraph of prose; an empty line begins another one.
  public func prose(_ text: String, file: String = #filePath, line: Int = #line) {
    closeCell()
    narrate(.prose(text), file, line)
  }

  /// Writes a formula.
  ///
  /// - Parameters:
  ///   - text: the formula in plain characters, for a terminal.
  ///   - tex: the same in TeX.
  ///   - file: the file of the call, found by itself.
  ///   - line: the line of the call, likewise.
  public func formula(
    _ text: String, tex: String, file: String = #filePath, line: Int = #line
  ) {
    narrate(.formula(text: text, tex: tex), file, line)
  }

  /// Shows a drawing made of characters.
  public func diagram(_ text: String, file: String = #filePath, line: Int = #line) {
    narrate(.diagram(text), file, line)
  }

  /// Shows a declaration of the library from its own file, without the documentation comments.
  ///
  /// - Parameters:
  ///   - path: the file's path from the top of the package.
  ///   - words: what the declaration's first line contains, such as `class ReLU`.
  ///   - file: the file of the call, found by itself.
  ///   - line: the line of the call, likewise.
  public func source(
    _ path: String, _ words: String, file: String = #filePath, line: Int = #line
  ) {
    // It leads on, and belongs to no outcome or answer that stands above it.
    if prediction == nil { closeCell() }
    guard let code = SourceCode(path: packageFolder + path)?.declaration(words) else {
      cannotShow(words, in: path)
      return
    }
    narrate(.source(file: path, code: code), file, line)
  }

  /// Tells the reader something about this run, such as what to expect or how long it took, which
  /// is no part of the page.
  public func aside(_ text: String) { send(.aside(text)) }

  private func narrate(_ event: Event, _ file: String, _ line: Int) {
    place = SourcePlace(file: file, line: line)
    send(event)
    showCode(file, line)
  }

  private func showCode(_ file: String, _ line: Int) {
    if sendCode(file, line) { askBeforeOutcome() }
  }

  /// Shows the code below a line, and tells whether there is any.
  private func sendCode(_ file: String, _ line: Int) -> Bool {
    guard let code = SourceCode(path: file)?.code(below: line) else {
      cannotShow("the code", in: file)
      return false
    }
    guard !code.isEmpty else { return false }
    send(.code(code))
    return true
  }

  /// Asks for the reader's prediction, between a cell's code and what it gave.
  private func askBeforeOutcome() {
    guard let question = prediction else { return }
    prediction = nil
    open(.outcome(question: question))
  }

  private func open(_ fold: Fold) {
    send(.fold(fold))
    hasOpenFold = true
  }

  /// Says that code cannot be shown, as when a program was moved away from its sources; a committed
  /// page must not be without it.
  private func cannotShow(_ what: String, in file: String) {
    let problem = "\(what) cannot be shown: \(file) cannot be read"
    guard options.isForCommittedPage else { return send(.aside("(\(problem))")) }
    failure = failure ?? FileError("\(problem), or lacks it; build again where the sources are")
  }

  /// A progress bar for a long piece of work, to be moved and removed by whoever does it.
  public func progress(_ label: String, total: Int) -> ProgressBar {
    ProgressBar(label, total: total)
  }

  /// Runs a section.
  func run(_ section: Section) throws {
    (sectionNumber, failuresShown, figuresShown) = (section.number, 0, 0)
    send(.section(number: section.number, title: section.title))
    try section.body(self)
    closeCell()
    if let failure { throw failure }
  }

  private func closeCell() {
    if prediction != nil {
      fatalError("Page: a cell of \(sectionNumber) is predicted, and shows nothing")
    }
    if hasOpenFold { send(.endOfFold) }
    hasOpenFold = false
  }

  /// Keeps the first error, such as a figure's that could not be written, for the section's end, so
  /// that showing a value needs no `try`.
  func send(_ event: Event) {
    guard failure == nil else { return }
    // Where the code cannot be shown, the question still comes before what it gave.
    if prediction != nil, event.isOutput { askBeforeOutcome() }
    do { try emit(event) } catch { failure = error }
  }
}
