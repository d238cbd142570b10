import Plots

/// One thing that happens on a page.
///
/// A page is a stream of events; how they look is a renderer's business, so that the same chapter
/// can be read in a terminal or as a document.
public enum Event {
  /// The page begins.
  case title(String, seed: Int)

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

  /// A declaration of the library, as it stands in its file.
  case source(file: String, code: String)

  /// A named value; the shape is nil where it has none.
  case value(name: String, shape: String?, text: String)

  /// A table with a heading for each column.
  case table(headings: [String], rows: [[String]])

  /// A line of output.
  case line(String)

  /// A named figure.
  case figure(name: String, any Figure)

  /// A remark about this run, such as how long it took. It is not part of the page.
  case aside(String)
}
