/// Collects the elements of an SVG document.
///
/// Lengths are pixels, written with at most one decimal.
struct SVGBuilder {
  /// Where a text stands relative to its point.
  enum Anchor: String {
    case start, middle, end
  }

  private var elements: [String] = []

  /// Adds a rectangle, filled or outlined.
  mutating func rectangle(_ box: Box, fill: String = "none", stroke: String = "none") {
    elements.append(
      """
      <rect x="\(number(box.left))" y="\(number(box.top))" width="\(number(box.width))" \
      height="\(number(box.height))" fill="\(fill)" stroke="\(stroke)"/>
      """)
  }

  /// Adds a straight line.
  mutating func line(from a: Point, to b: Point, stroke: String, width: Double = 1) {
    elements.append(
      """
      <line x1="\(number(a.x))" y1="\(number(a.y))" x2="\(number(b.x))" y2="\(number(b.y))" \
      stroke="\(stroke)" stroke-width="\(number(width))"/>
      """)
  }

  /// Adds connected lines, one after another in a single path.
  mutating func polylines(
    _ lines: [[Point]], _ line: Series.Line = .solid, stroke: String, width: Double
  ) {
    path(data(lines), stroke: stroke, width: width, isDashed: line == .dashed)
  }

  /// Adds closed figures, one after another in a single path.
  mutating func polygons(_ corners: [[Point]], fill: String, stroke: String, width: Double) {
    path(data(corners, end: "Z"), fill: fill, stroke: stroke, width: width)
  }

  private func data(_ lines: [[Point]], end: String = "") -> String {
    lines.map { line in
      "M" + line.map { "\(number($0.x)) \(number($0.y))" }.joined(separator: "L") + end
    }.joined()
  }

  /// Adds round dots, in a single path of lines without length.
  mutating func dots(_ points: [Point], stroke: String, width: Double) {
    path(
      points.map { "M\(number($0.x)) \(number($0.y))h0" }.joined(), stroke: stroke, width: width)
  }

  private mutating func path(
    _ data: String, fill: String = "none", stroke: String, width: Double, isDashed: Bool = false
  ) {
    guard !data.isEmpty else { return }
    let dashes = isDashed ? " stroke-dasharray=\"6 5\"" : ""
    elements.append(
      """
      <path d="\(data)" fill="\(fill)" stroke="\(stroke)" stroke-width="\(number(width))" \
      stroke-linecap="round" stroke-linejoin="round"\(dashes)/>
      """)
  }

  /// Adds a line of text whose baseline runs through a point.
  ///
  /// - Parameters:
  ///   - text: the text, not yet escaped.
  ///   - point: the baseline's start, middle or end.
  ///   - size: the size of the font.
  ///   - anchor: which of the three `point` is.
  ///   - isUpright: whether the text runs upwards, turned about the point.
  mutating func text(
    _ text: String, at point: Point, size: Double, anchor: Anchor = .middle,
    isUpright: Bool = false, colour: String? = nil
  ) {
    let (x, y) = (number(point.x), number(point.y))
    let fill = colour.map { " fill=\"\($0)\"" } ?? ""
    let turn = isUpright ? " transform=\"rotate(-90 \(x) \(y))\"" : ""
    elements.append(
      """
      <text x="\(x)" y="\(y)" font-size="\(number(size))" text-anchor="\(anchor)"\(fill)\(turn)>\
      \(escaped(text))</text>
      """)
  }

  /// Adds the title of a page at its upper edge.
  ///
  /// - Returns: where what follows can begin.
  mutating func heading(_ title: String, width: Double) -> Double {
    let (size, margin) = (15.0, 12.0)
    let lines = title.wrapped(toWidth: width - 2 * margin, fontSize: size)
    for (index, line) in lines.enumerated() {
      let y = margin + size * (0.8 + 1.3 * Double(index))
      text(line, at: Point(x: width / 2, y: y), size: size)
    }
    return margin + (lines.isEmpty ? 0 : Double(lines.count) * size * 1.3 + 4)
  }

  /// Adds elements that are written already.
  mutating func add(_ element: String) {
    elements.append(element)
  }

  /// The document: all elements on a white page.
  func document(width: Double, height: Double, altText: String) -> String {
    let (width, height) = (number(width), number(height))
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" role="img" aria-label="\(escaped(altText))" \
      font-family="Helvetica, Arial, sans-serif" fill="\(Palette.ink)">
      <title>\(escaped(altText))</title>
      <rect width="\(width)" height="\(height)" fill="\(Palette.paper)"/>
      \(elements.joined(separator: "\n"))
      </svg>

      """
  }
}

/// A coordinate with at most one decimal, and no minus before zero.
func number(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
  return (tenths < 0 ? "-" : "") + "\(whole)" + (rest == 0 ? "" : ".\(rest)")
}

/// A text as XML writes it, between tags or in quotation marks.
func escaped(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  // Scalars, as a sign with an accent is still that sign to XML.
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;".unicodeScalars
    case "<": result += "&lt;".unicodeScalars
    case ">": result += "&gt;".unicodeScalars
    case "\"": result += "&quot;".unicodeScalars
    default: result.append(scalar)
    }
  }
  return String(result)
}
