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
  private let waitForReader: () -> Void
  private var failure: (any Error)?
  private var hasOpenCell = false

  /// The section that is being run.
  private(set) var sectionNumber = ""

  /// How many failures the section has shown so far.
  var failuresShown = 0

  /// Makes a page that passes each event to `emit`, and calls `waitForReader` after each cell.
  init(
    options: Options, emit: @escaping (Event) throws -> Void, waitForReader: @escaping () -> Void
  ) {
    self.options = options
    self.emit = emit
    self.waitForReader = waitForReader
  }

  // The page's own words. The code below each, up to the next, is shown after it.

  /// Begins a cell.
  ///
  /// - Parameters:
  ///   - name: a stable name, unique within the section.
  ///   - title: the cell's heading.
  ///   - prose: one to three sentences of why.
  ///   - tolerance: how closely another run must agree with the values that the cell shows.
  ///   - file: the file of the call, found by itself.
  ///   - line: the line of the call, likewise.
  public func cell(
    _ name: String, _ title: String, _ prose: String, tolerance: Tolerance = .digits,
    file: String = #filePath, line: Int = #line
  ) {
    closeCell()
    narrate(.cell(name: name, title: title, prose: prose, tolerance: tolerance), file, line)
    hasOpenCell = true
  }

  /// Writes a paragraph of prose; an empty line begins another one.
  public func prose(_ text: String, file: String = #filePath, line: Int = #line) {
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
    send(event)
    guard let code = SourceCode(path: file)?.code(below: line) else {
      return cannotShow("the code", in: file)
    }
    if !code.isEmpty { send(.code(code)) }
  }

  /// Says that code cannot be shown, as when a program was moved away from its sources; a committed
  /// page must not be without it.
  private func cannotShow(_ what: String, in file: String) {
    let problem = "\(what) cannot be shown: \(file) cannot be read"
    guard options.isForCommittedPage else { return send(.aside("(\(problem))")) }
    failure = failure ?? FileError("\(problem), or lacks it; build again where the sources are")
  }

  // What the code shows.

  /// Shows a named value: its shape, and arrays and numbers as NumPy prints them.
  public func show(_ name: String, _ value: some Showable) {
    send(.value(name: name, shape: value.shownShape, text: value.shownText))
  }

  /// Shows a number with all the digits that tell it from its neighbours, as Python does.
  public func show(_ name: String, allDigitsOf value: Double) {
    send(.value(name: name, shape: nil, text: pythonRepr(value)))
  }

  /// Shows a tensor's shape only.
  public func showShape<Element>(_ name: String, _ value: Tensor<Element>) {
    send(.value(name: name, shape: describe(value.shape), text: ""))
  }

  /// Shows a table.
  public func table(_ headings: [String], _ rows: [[String]]) {
    send(.table(headings: headings, rows: rows))
  }

  /// Prints a line.
  public func print(_ text: String) { send(.line(text)) }

  /// Shows a figure.
  ///
  /// - Parameters:
  ///   - name: unique within the chapter; files that hold the figure are called after it.
  ///   - figure: what is drawn.
  public func figure(_ name: String, _ figure: any Figure) { send(.figure(name: name, figure)) }

  /// A progress bar for a long piece of work, to be moved and removed by whoever does it.
  public func progress(_ label: String, total: Int) -> ProgressBar {
    ProgressBar(label, total: total)
  }

  /// Runs a section.
  func run(_ section: Section) throws {
    (sectionNumber, failuresShown) = (section.number, 0)
    send(.section(number: section.number, title: section.title))
    try section.body(self)
    closeCell()
    if let failure { throw failure }
  }

  private func closeCell() {
    if hasOpenCell { waitForReader() }
    hasOpenCell = false
  }

  /// Keeps the first error, such as a figure's that could not be written, for the section's end, so
  /// that showing a value needs no `try`.
  func send(_ event: Event) {
    guard failure == nil else { return }
    do { try emit(event) } catch { failure = error }
  }
}
