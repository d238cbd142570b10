import Testing

@testable import Plots

@Suite("Bars")
struct BarTests {
  private let chart = Chart(
    "Probabilities", x: "class", y: "probability",
    series: [
      .bars("right", x: [9], heights: [0.75]),
      .bars("wrong", x: [5, 7, 8], heights: [0.2, .nan, 0.05]),
    ])

  @Test("A bar stands from 0 to its value, around its place, unless that cannot be drawn")
  func corners() {
    let bars = Bars(x: [5, 7, 8], heights: [0.2, .nan, -1])
    #expect(
      bars.corners == [
        [Point(x: 4.6, y: 0), Point(x: 4.6, y: 0.2), Point(x: 5.4, y: 0.2), Point(x: 5.4, y: 0)],
        [Point(x: 7.6, y: 0), Point(x: 7.6, y: -1), Point(x: 8.4, y: -1), Point(x: 8.4, y: 0)],
      ])
  }

  @Test("Series of bars have colours and legends of their own")
  func svg() {
    let svg = chart.svg()
    #expect(svg.contains("right") && svg.contains("wrong"))
    #expect(svg.contains("one bar, the highest, 0.75, at 9"))
    #expect(svg.contains("2 bars, the highest, 0.2, at 5"))
    #expect(svg.contains("fill=\"\(Palette.paint(.blue).light)\""))
    #expect(svg.contains("fill=\"\(Palette.paint(.orange).light)\""))
  }

  @Test("A terminal shows the higher bar higher")
  func terminal() {
    let lines = chart.terminal(width: 60).split(separator: "\n")
    let rows = lines.indices.filter { lines[$0].contains("⣿") }
    #expect(rows.count > 5)
    let bars = rows.map { row in lines[row].count { $0 == "⣿" } }
    #expect(bars == bars.sorted() && bars[0] < bars[bars.count - 1], "\(bars)")
    #expect(chart.terminal(width: 60).contains("right"))
  }

  @Test("Captions of right and wrong images differ in colour")
  func captions() {
    let grid = ImageGrid(
      "Clothes",
      images: [nil, false, true].map {
        GreyImage(
          [0, 1], rows: 1, columns: 2, caption: "\($0.map { "\($0)" } ?? "none")", isWrong: $0)
      })
    let captions = grid.svg().split(separator: "\n").filter { $0.contains("<text") }
    #expect(captions.contains { $0.contains("none") && !$0.contains("fill=") })
    #expect(captions.contains { $0.contains("false") && $0.contains(Palette.paint(.blue).light) })
    #expect(captions.contains { $0.contains("true") && $0.contains(Palette.paint(.orange).light) })
  }
}
