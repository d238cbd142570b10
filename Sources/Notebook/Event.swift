import Plots

/// One thing that happens on a page.
///
/// A page is a stream of events; how they look is a renderer's business, so that the same chapter
/// can be read in a terminal or as a document.
public enum Event: Sendable {
  /// The page begins.
  case title(String, seed: Int)

  /// How the page begins, before its first section.
  case opening(Opening)

  /// The numbers and titles of all sections, before the first.
  case contents([(number: String, title: String)])

  /// A section begins: its number, such as "5.7.3", and its title.
  case section(number: String, title: String)

  /// A cell begins. The name is stable and unique within its section: prose in another language, or
  /// a stored result, can be found by it.
  case cell(name: String, title: String, prose: String, tolerance: Tolerance)

  /// A paragraph between cells.
  case prose(String)

  /// A formula, as text for a terminal and as TeX for a typeset page.
  case formula(text: String, tex: String)

  /// A drawing in characters, whose lines are kept as they are.
  case diagram(String)

  /// The code of the cell, as it stands in the chapter's source.
  case code(String)

  /// What follows, up to ``endOfFold``, is for the reader to open. Code that draws may be folded
  /// within an outcome or an answer.
  case fold(Fold)

  /// The last fold that is open ends.
  case endOfFold

  /// What is worth changing in a section's source file, and what to watch then. The file's path
  /// begins at the top of the package.
  case change(String, file: String)

  /// A declaration of the library, as it stands in its file.
  case source(file: String, code: String)

  /// A named value; the shape is nil where it has none.
  case value(name: String, shape: String?, text: String)

  /// A time or a ratio of times, with its unit; it differs from run to run.
  case measured(name: String, text: String)

  /// A table with a heading for each column.
  case table(headings: [String], rows: [[String]])

  /// A line of output.
  case line(String)

  /// A named figure, and its number on the page, such as `4.3.2-1`.
  case figure(name: String, number: String, any Figure)

  /// How the page ends, after its last section.
  case closing(Closing)

  /// A remark about this run, such as how long it took. It is not part of the page.
  case aside(String)
}

extension Event {
  /// Whether it is what code gave.
  var isOutput: Bool {
    switch self {
    case .value, .measured, .table, .line, .figure: true
    default: false
    }
  }
}
