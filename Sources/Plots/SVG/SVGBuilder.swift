/// Collects the elements of an SVG document.
///
/// Lengths are pixels, written with at most one decimal.
struct SVGBuilder {
  /// Where a text stands relative to its point.
  enum Anchor: String {
    case start, middle, end
  }

  private var elements: [String] = []
  private var fills: [Paint] = []
  private var strokes: [Paint] = []

  /// Adds a rectangle, filled or outlined.
  ///
  /// - Parameters:
  ///   - box: the rectangle.
  ///   - radius: that of its corners.
  mutating func rectangle(
    _ box: Box, fill: Paint = .none, stroke: Paint = .none, width: Double = 1, radius: Double = 0
  ) {
    let round = radius > 0 ? " rx=\"\(number(radius))\"" : ""
    let thick = width == 1 ? "" : " stroke-width=\"\(number(width))\""
    elements.append(
      """
      <rect x="\(number(box.left))" y="\(number(box.top))" width="\(number(box.width))" \
      height="\(number(box.height))"\(round) \(filled(fill)) \(stroked(stroke))\(thick)/>
      """)
  }

  /// Adds a straight line.
  mutating func line(from a: Point, to b: Point, stroke: Paint, width: Double = 1) {
    elements.append(
      """
      <line x1="\(number(a.x))" y1="\(number(a.y))" x2="\(number(b.x))" y2="\(number(b.y))" \
      \(stroked(stroke)) stroke-width="\(number(width))"/>
      """)
  }

  /// Adds connected lines, one after another in a single path.
  mutating func polylines(
    _ lines: [[Point]], _ line: Series.Line = .solid, stroke: Paint, width: Double
  ) {
    path(data(lines), stroke: stroke, width: width, line: line)
  }

  /// Adds closed figures, one after another in a single path.
  mutating func polygons(_ corners: [[Point]], fill: Paint, stroke: Paint, width: Double) {
    path(data(corners, end: "Z"), fill: fill, stroke: stroke, width: width)
  }

  private func data(_ lines: [[Point]], end: String = "") -> String {
    lines.map { line in
      "M" + line.map { "\(number($0.x)) \(number($0.y))" }.joined(separator: "L") + end
    }.joined()
  }

  /// Adds areas, each the points within an odd number of its outlines, in a single path.
  mutating func areas(_ outlines: [[Point]], fill: Paint) {
    guard !outlines.isEmpty else { return }
    elements.append(
      "<path d=\"\(data(outlines, end: "Z"))\" \(filled(fill)) fill-rule=\"evenodd\"/>")
  }

  /// Adds round dots, in a single path of lines without length.
  mutating func dots(_ points: [Point], stroke: Paint, width: Double) {
    path(
      points.map { "M\(number($0.x)) \(number($0.y))h0" }.joined(), stroke: stroke, width: width)
  }

  private mutating func path(
    _ data: String, fill: Paint = .none, stroke: Paint, width: Double,
    line: Series.Line = .solid
  ) {
    guard !data.isEmpty else { return }
    let dashes = line.dashes.map { " stroke-dasharray=\"\($0)\"" } ?? ""
    elements.append(
      """
      <path d="\(data)" \(filled(fill)) \(stroked(stroke)) stroke-width="\(number(width))" \
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
    isUpright: Bool = false, colour: Paint? = nil, isBold: Bool = false
  ) {
    let (x, y) = (number(point.x), number(point.y))
    let fill = colour.map { " " + filled($0) } ?? ""
    let weight = isBold ? " font-weight=\"bold\"" : ""
    let turn = isUpright ? " transform=\"rotate(-90 \(x) \(y))\"" : ""
    elements.append(
      """
      <text x="\(x)" y="\(y)" font-size="\(number(size))" text-anchor="\(anchor)"\(fill)\(weight)\(turn)>\
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

  /// The document: all elements on a page that is light or dark, as its reader wishes.
  ///
  /// The elements have the colours of a light page, for programs that know no style sheets.
  func document(width: Double, height: Double, altText: String) -> String {
    let (width, height) = (number(width), number(height))
    return """
      <svg xmlns="http://www.w3.org/2000/svg" class="plot" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" role="img" aria-label="\(escaped(altText))" \
      font-family="Helvetica, Arial, sans-serif" fill="\(Palette.ink.light)">
      <title>\(escaped(altText))</title>
      <style>
      @media (prefers-color-scheme: dark) {
      \(darkRules.joined(separator: "\n"))
      }
      </style>
      <rect width="\(width)" height="\(height)" fill="\(Palette.paper.light)"/>
      \(elements.joined(separator: "\n"))
      </svg>

      """
  }

  /// What replaces each colour in use on a dark page.
  private var darkRules: [String] {
    [".plot { fill: \(Palette.ink.dark) }"]
      + ([Palette.paper] + fills.filter { $0 != Palette.paper }).map {
        ".plot [fill=\"\($0.light)\"] { fill: \($0.dark) }"
      }
      + strokes.map { ".plot [stroke=\"\($0.light)\"] { stroke: \($0.dark) }" }
  }

  private mutating func filled(_ paint: Paint) -> String {
    if paint != .none, !fills.contains(paint) { fills.append(paint) }
    return "fill=\"\(paint.light)\""
  }

  private mutating func stroked(_ paint: Paint) -> String {
    if paint != .none, !strokes.contains(paint) { strokes.append(paint) }
    return "stroke=\"\(paint.light)\""
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
