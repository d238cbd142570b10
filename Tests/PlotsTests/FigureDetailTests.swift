import Testing

@testable import Plots

@Suite("Ticks, signs and keys of figures")
struct FigureDetailTests {
  @Test("Given ticks are those of the page")
  func ticks() throws {
    let chart = Chart(
      "", xTicks: [0, 3, 7], yTicks: [1, 2.5], series: [Series(x: [0, 7], y: [1, 3])])
    let texts = try #require(SVGReader.elements(of: chart.svg())).filter { $0.name == "text" }
    #expect(texts.map(\.text).filter { Double($0) != nil } == ["0", "3", "7", "1", "2.5"])
  }

  @Test("In a terminal positive weights are blue, negative ones orange")
  func signs() {
    for (value, code) in [(1.0, "94"), (-1.0, "31")] {
      let grid = ImageGrid(
        "", range: -1...1, colours: .signed, images: [GreyImage([value], rows: 1, columns: 1)])
      let text = grid.terminal(width: 40, isColored: true)
      #expect(text.contains("\u{1B}[\(code)m"), "\(text.debugDescription)")
    }
  }

  @Test("A key of the legend has the colour of its series")
  func legend() throws {
    let chart = Chart("", series: [Series("a", y: [1, 2]), Series("b", y: [2, 1])])
    let elements = try #require(SVGReader.elements(of: chart.svg()))
    let text = try #require(elements.lastIndex { $0.name == "text" && $0.text == "b" })
    let key = elements[..<text].reversed().prefix { $0.name == "path" }
    let colours = key.compactMap { $0.attributes["stroke"] }
    #expect(colours.contains(Palette.paint(.orange).light), "\(colours)")
    #expect(!colours.contains(Palette.paint(.blue).light), "\(colours)")
  }
}
