/// Matrices of numbers beside one another, with windows marked in them: how a convolution or a pooling
/// goes over its input, step by step.
///
/// ```swift
/// MatrixFigure("The first step of a convolution", rows: [[
///   .matrix(input, caption: "input", windows: [.init(row: 0, column: 0, rows: 3, columns: 3)]),
///   .sign("⊛"), .matrix(kernel, caption: "kernel"), .sign("="),
///   .matrix(output, caption: "output", windows: [.init(row: 0, column: 0)]),
/// ]])
/// ```
///
/// A number that is NaN is an empty cell.
public struct MatrixFigure: Figure, Hashable {
  /// A rectangle of cells that stands out.
  public struct Window: Hashable, Sendable {
    let row: Int
    let column: Int
    let rows: Int
    let columns: Int
    let colour: Colour?

    /// Marks cells.
    ///
    /// - Parameters:
    ///   - row: the first row, from 0.
    ///   - column: the first column, from 0.
    ///   - rows: how many rows it has.
    ///   - columns: how many columns it has.
    ///   - colour: the colour; without it each window of a matrix gets the next one.
    /// - Precondition: no number of rows or columns is negative.
    public init(
      row: Int, column: Int, rows: Int = 1, columns: Int = 1, colour: Colour? = nil
    ) {
      require(rows >= 0 && columns >= 0, "Window: \(rows) rows by \(columns) columns cannot be")
      (self.row, self.column, self.rows, self.columns) = (row, column, rows, columns)
      self.colour = colour
    }

    func contains(row: Int, column: Int) -> Bool {
      self.row..<self.row + rows ~= row && self.column..<self.column + columns ~= column
    }
  }

  /// A matrix, or a sign between two.
  public struct Item: Hashable, Sendable {
    let cells: [[String]]
    let caption: String
    let windows: [Window]
    let isSign: Bool

    /// Makes a matrix of numbers.
    ///
    /// - Parameters:
    ///   - values: the rows.
    ///   - caption: the words below it.
    ///   - windows: the cells that stand out.
    /// - Precondition: all rows have the same number of values.
    public static func matrix(
      _ values: [[Double]], caption: String = "", windows: [Window] = []
    ) -> Item {
      let cells = values.map { row in row.map { $0.isNaN ? "" : brief($0) } }
      return matrix(cells, caption: caption, windows: windows)
    }

    /// Makes a matrix of texts, such as `x₁w₁`.
    public static func matrix(
      _ cells: [[String]], caption: String = "", windows: [Window] = []
    ) -> Item {
      require(
        Set(cells.map(\.count)).count <= 1,
        "MatrixFigure: rows of \(cells.map(\.count)) values in one matrix")
      return Item(
        cells: cells.map { $0.map(printable) }, caption: printable(caption), windows: windows,
        isSign: false)
    }

    /// Makes a sign between two matrices, such as `⊛`, `=` or `→`.
    public static func sign(_ text: String) -> Item {
      Item(cells: [[printable(text)]], caption: "", windows: [], isSign: true)
    }

    /// The window that a cell belongs to: the last that holds it.
    func colour(row: Int, column: Int) -> Colour? {
      guard let index = windows.lastIndex(where: { $0.contains(row: row, column: column) }) else {
        return nil
      }
      return windows[index].colour ?? .number(index)
    }
  }

  /// The line above the matrices.
  public let title: String

  /// What stands side by side, row by row.
  public let rows: [[Item]]

  /// Makes a figure.
  ///
  /// - Parameters:
  ///   - title: the line above the matrices.
  ///   - rows: what stands side by side, row by row.
  public init(_ title: String, rows: [[Item]]) {
    self.title = printable(title)
    self.rows = rows
  }

  /// The title, and the caption, numbers and windows of each matrix.
  public var altText: String {
    let opening = title.isEmpty ? "Matrices" : "Matrices: \(title)"
    let parts = rows.map { row in
      row.map { item -> String in
        if item.isSign { return item.cells[0][0] }
        let cells = item.cells.map { $0.joined(separator: " ") }.joined(separator: "; ")
        let name = item.caption.isEmpty ? "" : "\(item.caption) "
        let windows = item.windows.map {
          ", marked \($0.rows) × \($0.columns) from row \($0.row), column \($0.column)"
        }
        return "\(name)[\(cells)]\(windows.joined())"
      }.joined(separator: " ")
    }
    return ([opening] + parts).joined(separator: ". ") + "."
  }
}
