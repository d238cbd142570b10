import Plots

/// What the code of a cell shows.
extension TerminalRenderer {
  /// The lines of a value, a table, a figure, or something else that code shows.
  func output(_ event: Event) -> [StyledLine] {
    switch event {
    case .value(let name, let shape, let text):
      return value(name, shape, text)
    case .measured(let name, let text):
      return value(name, nil, text)
    case .table(let headings, let rows):
      return table(headings, rows)
    case .line(let text):
      return indented(text, by: "    ")
    case .figure(_, let number, let figure):
      let caption = StyledLine("    ") + StyledLine("Figure \(number)", .quiet)
      return [StyledLine()] + Self.drawing(figure, width: width) + [caption]
    case .aside(let text):
      return prose(text).map { StyledLine($0.text, .quiet) }
    default:
      return []
    }
  }

  /// A figure's lines at a width, and at a height if one is given, with its colours.
  static func drawing(_ figure: any Figure, width: Int, height: Int? = nil) -> [StyledLine] {
    figure.pieces(width: width, height: height).map { pieces in
      pieces.reduce(into: StyledLine()) { $0.append($1.text, Style($1.look)) }
    }
  }

  /// `name (shape)  value`, or the value below its name where it needs more than one line.
  private func value(_ name: String, _ shape: String?, _ text: String) -> [StyledLine] {
    let label =
      StyledLine("    ") + StyledLine(name, .strong)
      + StyledLine(shape.map { " " + $0 } ?? "", .quiet)
    if text.isEmpty { return broken(label, StyledLine("      ")) }
    if !text.contains("\n") && label.columns + 2 + text.columns <= width {
      return [label + StyledLine("  " + text)]
    }
    return broken(label, StyledLine("      ")) + indented(text, by: "    ")
  }

  /// Columns as wide as they need to be, numbers flush right under their headings.
  ///
  /// Where a table is too wide, each row becomes lines of their own.
  private func table(_ headings: [String], _ rows: [[String]]) -> [StyledLine] {
    let widths = headings.indices.map { column in
      ([headings] + rows).map { $0[column].columns }.max() ?? 0
    }
    let total = 4 + widths.reduce(0, +) + 2 * max(widths.count - 1, 0)
    if breaksLines && total > width { return rows.flatMap { record(headings, $0) } }
    func row(_ cells: [String]) -> String {
      zip(cells.indices, zip(cells, widths)).map { column, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.columns)
        return column == 0 ? cell.0 + space : space + cell.0
      }.joined(separator: "  ")
    }
    return [StyledLine("    ") + StyledLine(row(headings), .quiet)]
      + rows.map { StyledLine("    " + row($0)) }
  }

  /// A row of a table, each cell below the other with its heading.
  private func record(_ headings: [String], _ cells: [String]) -> [StyledLine] {
    zip(headings, cells).enumerated().flatMap { column, item in
      let indent = StyledLine(column == 0 ? "    " : "      ")
      let heading = StyledLine(item.0.isEmpty ? "" : item.0 + "  ", .quiet)
      let cell = StyledLine(item.1, column == 0 ? .strong : .plain)
      return broken(indent + heading + cell, StyledLine("        "))
    }
  }
}
