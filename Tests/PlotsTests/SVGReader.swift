import Foundation

@testable import Plots

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element of a drawing, as an XML parser sees it.
struct SVGElement {
  let name: String
  let attributes: [String: String]
  var text = ""

  /// The box that the coordinates must lie in: the view box of the innermost `svg` around.
  let viewBox: Box?

  /// The corners of the element: ends of lines and paths, anchors of texts, corners of rectangles.
  var points: [Point] {
    let value = { (key: String) in attributes[key].flatMap(Double.init) ?? 0 }
    switch name {
    case "line":
      return [Point(x: value("x1"), y: value("y1")), Point(x: value("x2"), y: value("y2"))]
    case "text": return [Point(x: value("x"), y: value("y"))]
    case "path": return lines.flatMap(\.self)
    case "rect", "svg":
      let corner = Point(x: value("x"), y: value("y"))
      return [corner, Point(x: corner.x + value("width"), y: corner.y + value("height"))]
    default: return []
    }
  }

  /// The lines of a path made of M, L, h and Z.
  var lines: [[Point]] {
    var lines: [[Point]] = []
    for command in (attributes["d"] ?? "").matches(of: /([MLh])([^MLhZ]*)/) {
      let numbers = command.2.split(separator: " ").compactMap { Double($0) }
      switch command.1 {
      case "M": lines.append([Point(x: numbers[0], y: numbers[1])])
      case "L": lines[lines.count - 1].append(Point(x: numbers[0], y: numbers[1]))
      default:
        guard let last = lines.last?.last else { continue }
        lines[lines.count - 1].append(Point(x: last.x + numbers[0], y: last.y))
      }
    }
    return lines
  }
}

/// Reads a drawing with the system's XML parser.
final class SVGReader: NSObject, XMLParserDelegate {
  private var elements: [SVGElement] = []
  private var open: [Int] = []
  private var viewBoxes: [Box] = []

  /// The elements in the order in which they open, or nil if the text is not well-formed.
  static func elements(of svg: String) -> [SVGElement]? {
    let reader = SVGReader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    return parser.parse() ? reader.elements : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(SVGElement(name: name, attributes: attributes, viewBox: viewBoxes.last))
    let box = (attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
    if box.count == 4 {
      viewBoxes.append(Box(left: box[0], top: box[1], right: box[2], bottom: box[3]))
    }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let index = open.last { elements[index].text += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
    if name == "svg" { viewBoxes.removeLast() }
  }
}
