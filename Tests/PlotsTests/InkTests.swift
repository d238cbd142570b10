import Testing

@testable import Plots

@Suite("Colours in a terminal")
struct InkTests {
  @Test(
    "Without colours a figure has the same characters as with them", arguments: Examples.figures)
  func sameCharacters(figure: any Figure) {
    for width in [60, 80, 120] {
      let colored = figure.terminal(width: width, isColored: true)
      let plain = colored.replacing(/\u{1B}\[[0-9]+m/, with: "")
      #expect(plain == figure.terminal(width: width))
    }
  }

  @Test("No mark of an ink is left in a drawing", arguments: Examples.figures)
  func noTags(figure: any Figure) {
    for isColored in [false, true] {
      let text = figure.terminal(width: 80, isColored: isColored)
      #expect(!text.unicodeScalars.contains(where: Ink.isTag))
    }
  }

  @Test("A drawing ends without colour, and changes it no more often than it must")
  func codes() {
    let text = Ink.text("ab c", .blue) + "d" + Ink.text("e", .dim)
    #expect(
      Ink.finished(text, isColored: true)
        == "\u{1B}[94mab c\u{1B}[0md\u{1B}[2me\u{1B}[0m")
    #expect(Ink.finished(text, isColored: false) == "ab cde")
  }

  @Test("Inked text is as wide as it was")
  func width() {
    let text = Ink.text("●┤ x₁", .orange)
    #expect(text.columns == 5)
    #expect(text.padded(to: 8).columns == 8)
    #expect(Ink.orange.on(Ink.blue.on("●")) == Ink.orange.on("●"))
  }

  @Test("The series of a chart have colours of their own, the same as in SVG")
  func series() {
    let chart = Chart("", series: [Series("a", y: [1, 2]), Series("b", y: [2, 1])])
    let text = chart.terminal(width: 80, isColored: true)
    #expect(text.contains("\u{1B}[94m● \u{1B}[0ma"))
    #expect(text.contains("\u{1B}[31m○ \u{1B}[0mb"))
  }

  @Test("The characters of somebody's text cannot pass for an ink")
  func foreignTags() {
    #expect(printable("a\u{E0101}b") == "ab")
  }

  @Test(
    "The pieces of the lines are the drawing, with the look of each", arguments: Examples.figures)
  func pieces(figure: any Figure) {
    let lines = figure.pieces(width: 70).map { $0.map(\.text).joined() }
    #expect(lines.joined(separator: "\n") == figure.terminal(width: 70))
  }

  @Test("A frame is faint, a series has its colour, a label is plain")
  func looks() throws {
    let chart = Chart("", series: [Series("a", y: [1, 2]), Series("b", y: [2, 1])])
    let pieces = chart.pieces(width: 60)
    #expect(pieces[0].contains { $0.text.hasPrefix("○") && $0.look == .colour(.orange) })
    #expect(pieces[0].contains { $0.text.hasPrefix("a") && $0.look == .plain })
    #expect(pieces.contains { $0.contains { $0.text.contains("┤") && $0.look == .faint } })
  }
}
