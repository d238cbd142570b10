import Foundation
import Testing

@testable import Plots

@Suite("A figure on a light page and on a dark one")
struct SchemeTests {
  private static let paints =
    [Palette.ink, Palette.note, Palette.frame] + Colour.allCases.map(Palette.paint)

  /// How much brighter one colour is than another, as WCAG 2 defines it: 1 for equal ones, 21 for black
  /// and white.
  private func contrast(_ a: String, _ b: String) -> Double {
    let luminances = [a, b].map { colour in
      let value = colour == "white" ? 0xFFFFFF : Int(colour.dropFirst(), radix: 16) ?? 0
      let parts = [value >> 16, value >> 8 & 255, value & 255].map { channel in
        let share = Double(channel) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    return ((luminances.max() ?? 0) + 0.05) / ((luminances.min() ?? 0) + 0.05)
  }

  @Test("Texts and lines stand out from either page", arguments: paints)
  func contrasts(paint: Paint) {
    let isText = paint != Palette.frame
    #expect(contrast(paint.light, Palette.paper.light) >= (isText ? 4.5 : 3))
    #expect(contrast(paint.dark, Palette.paper.dark) >= (isText ? 4.5 : 3))
  }

  @Test("Texts and markers stand out from a shaded area", arguments: Colour.allCases)
  func contrastsOnTints(colour: Colour) {
    let (tint, paint) = (Palette.tint(colour), Palette.paint(colour))
    #expect(contrast(Palette.ink.light, tint.light) >= 4.5)
    #expect(contrast(Palette.ink.dark, tint.dark) >= 4.5)
    #expect(contrast(paint.light, tint.light) >= 3)
    #expect(contrast(paint.dark, tint.dark) >= 3)
  }

  @Test("Every colour in use has its rule for a dark page", arguments: Examples.figures)
  func rules(figure: any Figure) throws {
    let elements = try #require(SVGReader.elements(of: figure.svg()))
    let style = try #require(elements.first { $0.name == "style" }).text
    #expect(style.contains("@media (prefers-color-scheme: dark)"))
    for element in elements where element.viewBox == elements.dropFirst().first?.viewBox {
      for key in ["fill", "stroke"] {
        guard let colour = element.attributes[key], colour != "none" else { continue }
        #expect(style.contains(".plot [\(key)=\"\(colour)\"]"), "\(element.name) \(colour)")
      }
    }
  }

  @Test("No two rules are for the same colour", arguments: Examples.figures)
  func oneRuleEach(figure: any Figure) throws {
    let lines = figure.svg().split(separator: "\n").filter { $0.hasPrefix(".plot [") }
    let selectors = lines.map { $0.prefix { $0 != "{" } }
    #expect(Set(selectors).count == selectors.count)
  }

  @Test("A pixel of an image keeps its colour on a dark page")
  func pixels() {
    let levels = (0...31).map { Palette.grey(Double($0) / 31) }
    let signed = (0...32).map { Palette.signed(Double($0) / 32) }
    for paint in Self.paints + [Palette.paper, Palette.grid] {
      #expect(!(levels + signed).contains(paint.light))
    }
  }

  @Test("Negative weights are orange, positive ones blue, and 0 is neither")
  func signed() {
    #expect(Palette.signed(0) == "#be4d00")
    #expect(Palette.signed(0.5) == "#fafafa")
    #expect(Palette.signed(1) == "#005ea0")
    let grid = ImageGrid(
      "", colours: .signed, images: [GreyImage([-2, 0, 1], rows: 1, columns: 3)])
    #expect(grid.range == -2...2)
    for colour in ["#be4d00", "#fafafa", Palette.signed(0.75)] {
      #expect(grid.svg().contains(colour))
    }
  }
}
