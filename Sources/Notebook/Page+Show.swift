import Plots
import Tensors

/// What the code of a cell shows.
extension Page {
  /// Shows a time, which is another one in every run.
  public func measured(_ name: String, seconds: Double) {
    send(.measured(name: name, text: "\(twoDigits(seconds)) s"))
  }

  /// Shows a ratio of times, such as how many times as fast something is.
  public func measured(_ name: String, ratio: Double) {
    send(.measured(name: name, text: twoDigits(ratio)))
  }

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
  ///
  /// - Precondition: each row has as many cells as there are headings.
  public func table(_ headings: [String], _ rows: [[String]]) {
    if let row = rows.first(where: { $0.count != headings.count }) {
      fatalError("Page: a table has \(headings.count) headings, and a row of \(row.count)")
    }
    send(.table(headings: headings, rows: rows))
  }

  /// Prints a line.
  public func print(_ text: String) { send(.line(text)) }

  /// Shows a figure.
  ///
  /// - Parameters:
  ///   - name: unique within the chapter; files that hold the figure are called after it.
  ///   - figure: what is drawn.
  public func figure(_ name: String, _ figure: any Figure) {
    figuresShown += 1
    send(.figure(name: name, number: "\(sectionNumber)-\(figuresShown)", figure))
  }
}
