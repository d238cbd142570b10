import Tensors

/// A table of numbers in a text file: CSV.
///
/// ```swift
/// let houses = NumberTable(header: ["area", "price"], values: [[80, 200], [120, 310]])
/// try houses.write(to: "houses.csv")
/// let table = try NumberTable.read(from: "houses.csv")
/// table.header              // ["area", "price"]
/// table.values[column: 1]   // [200. 310.]
/// ```
///
/// Each line is a row. The first one may hold the columns' names, if none of them is a number; lines that
/// begin with `#`, and empty ones, do not count.
public struct NumberTable: Hashable, Sendable {
  /// The names of the columns; empty where the file has none.
  public let header: [String]

  /// The numbers: (rows, columns).
  public let values: Tensor<Double>

  /// Puts a table together, to be written.
  ///
  /// - Precondition: the values are a matrix, and there is a name for each column or none at all. No name is
  ///   a number, empty, has a quote, tab, semicolon or line's end, or spaces around it; the first does not
  ///   begin with `#`.
  public init(header: [String] = [], values: Tensor<Double>) {
    require(
      values.rank == 2 && (header.isEmpty || header.count == values.shape[1]),
      "NumberTable: \(header.count) names for \(describe(values.shape))")
    for (column, name) in header.enumerated() {
      require(
        !name.isEmpty && Double(name) == nil && trimmed(name) == name
          && !name.contains { "\"\t;".contains($0) || $0.isNewline }
          && (column > 0 || name.first != "#"),
        "NumberTable: the name \(name.debugDescription) would not be read back from a file")
    }
    (self.header, self.values) = (header, values)
  }

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - separator: what stands between two numbers; nil finds out: a tab, a semicolon, a comma, or
  ///     else spaces.
  /// - Throws: ``ArrayFileError``, with line and column, if something is no number, or missing.
  public static func read(
    from path: String, separator: Character? = nil
  ) throws(ArrayFileError) -> NumberTable {
    let content = try ArrayFileError.content(of: path)
    return try NumberTable(String(decoding: content, as: UTF8.self), separator, of: path)
  }

  /// Takes a file's text apart.
  init(_ text: String, _ separator: Character? = nil, of file: String) throws(ArrayFileError) {
    var lines: [(number: Int, cells: [String])] = []
    var separator = separator
    let text = text.first == "\u{FEFF}" ? text.dropFirst() : text[...]
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      guard let first = line.first(where: { !$0.isWhitespace }), first != "#" else { continue }
      separator = separator ?? ["\t", ";", ","].first { line.contains($0) } ?? " "
      lines.append((index + 1, cells(of: line, separator ?? " ")))
    }
    let columns = lines.first?.cells.count ?? 0
    let isNamed = lines.first?.cells.allSatisfy { Double($0) == nil } == true
    header = isNamed ? lines.removeFirst().cells : []
    var numbers: [Double] = []
    for line in lines {
      guard line.cells.count == columns else {
        throw .damaged(
          file: file, problem: "line \(line.number) has \(line.cells.count) columns, not \(columns)"
        )
      }
      for (column, cell) in line.cells.enumerated() {
        guard let number = Double(cell) else {
          let found = cell.isEmpty ? "nothing stands there" : "\(cell) is no number"
          throw .damaged(
            file: file, problem: "line \(line.number), column \(column + 1): \(found)")
        }
        numbers.append(number)
      }
    }
    values = Tensor(shape: [lines.count, columns], elements: numbers)
  }

  /// Writes the table with commas; each number has the digits that read back exactly.
  ///
  /// - Throws: ``ArrayFileError`` if the file cannot be written.
  public func write(to path: String) throws(ArrayFileError) {
    try ArrayFileError.write(Array(text.utf8), to: path)
  }

  var text: String {
    let names = header.map { $0.contains(",") ? "\"\($0)\"" : $0 }
    let rows = values.rows.map { $0.elements.map { "\($0)" } }
    return ((header.isEmpty ? [] : [names]) + rows).map { $0.joined(separator: ",") + "\n" }
      .joined()
  }
}

/// The parts of a line, without quotes and spaces around them; quotes keep separators together.
private func cells(of line: Substring, _ separator: Character) -> [String] {
  if separator == " " { return line.split(whereSeparator: \.isWhitespace).map(String.init) }
  var cells: [String] = []
  var (cell, isQuoted) = ("", false)
  for character in line + [separator] {
    if character == "\"" {
      isQuoted.toggle()
    } else if character == separator && !isQuoted {
      cells.append(trimmed(cell))
      cell = ""
    } else {
      cell.append(character)
    }
  }
  return isQuoted ? cells + [trimmed(cell)] : cells
}

private func trimmed(_ text: String) -> String {
  let start = text.drop(while: \.isWhitespace)
  return String(
    start[
      ..<(start.lastIndex { !$0.isWhitespace }.map { start.index(after: $0) } ?? start.startIndex)])
}
