import Foundation
import Testing

@testable import Plots

struct FigureTests {
  @Test("Every SVG is well-formed and has the alternative text", arguments: Examples.figures)
  func wellFormed(figure: any Figure) throws {
    let elements = try #require(SVGReader.elements(of: figure.svg()))
    let root = try #require(elements.first)
    #expect(root.name == "svg")
    #expect(root.attributes["role"] == "img")
    #expect(root.attributes["aria-label"] == figure.altText)
    #expect(elements.first { $0.name == "title" }?.text == figure.altText)
  }

  @Test("Every coordinate of an SVG lies in its view box", arguments: Examples.figures)
  func coordinatesInside(figure: any Figure) throws {
    let elements = try #require(SVGReader.elements(of: figure.svg()))
    for element in elements.dropFirst() {
      let box = try #require(element.viewBox)
      for point in element.points {
        #expect(box.contains(point), "\(element.name) \(element.text) at \(point) is outside")
      }
    }
  }

  @Test("No text of an SVG runs over the page's edge", arguments: Examples.figures)
  func textsInside(figure: any Figure) throws {
    let elements = try #require(SVGReader.elements(of: figure.svg()))
    let page = try #require(elements.dropFirst().first?.viewBox)
    for element in elements where element.name == "text" {
      let point = try #require(element.points.first)
      let size = try #require(element.attributes["font-size"].flatMap(Double.init))
      let length = element.text.width(fontSize: size)
      let isUpright = element.attributes["transform"] != nil
      let before =
        switch element.attributes["text-anchor"] {
        case "start": 0.0
        case "end": length
        default: length / 2
        }
      let (start, end) =
        isUpright
        ? (point.y - length + before, point.y + before)
        : (point.x - before, point.x - before + length)
      #expect(
        start >= -0.1 && end <= (isUpright ? page.bottom : page.right) + 0.1, "\(element.text)")
    }
  }

  @Test(
    "No line in a terminal is longer than its width, or ends in a space",
    arguments: Examples.figures, [40, 57, 80, 132])
  func linesFit(figure: any Figure, width: Int) {
    for line in figure.terminal(width: width).components(separatedBy: "\n") {
      #expect(line.columns <= width, "\(line)")
      #expect(line.last != " ")
    }
  }

  @Test("A terminal drawing has no control characters", arguments: Examples.figures)
  func noControlCharacters(figure: any Figure) {
    let controls = figure.terminal().unicodeScalars.filter {
      $0.properties.generalCategory == .control
    }
    #expect(controls.allSatisfy { $0 == "\n" })
  }

  @Test("A terminal of fewer than 40 columns is drawn for as 40", arguments: Examples.figures)
  func narrowestTerminals(figure: any Figure) {
    #expect(figure.terminal(width: 3) == figure.terminal(width: 40))
  }

  @Test("A page has a background of its own")
  func background() throws {
    let elements = try #require(SVGReader.elements(of: Examples.twin.svg()))
    let first = try #require(elements.first { $0.name == "rect" })
    #expect(first.attributes["fill"] == "white")
    #expect(first.points.last == Point(x: 640, y: 400))
  }
}
