import Foundation
import Testing

@testable import Plots

struct ArrowTests {
  private func field(_ series: Series) throws -> [Arrow] {
    guard case .arrows(let field) = series.content else { return [] }
    return field.arrows
  }

  @Test("Arrows keep their middles, their directions and the ratio of their lengths")
  func scaling() throws {
    let x = [0.0, 3, 0, 3], y = [0.0, 0, 4, 4]
    let (dx, dy) = ([10.0, 0, -30, 0], [0.0, 20, 40, 0])
    let arrows = try field(.arrows(x: x, y: y, dx: dx, dy: dy))
    try #require(arrows.count == 4)
    // The closest points are 3 apart, and the longest arrow was 50.
    for (index, arrow) in arrows.enumerated() {
      #expect(abs(arrow.middle.x - x[index]) < 1e-12)
      #expect(abs(arrow.middle.y - y[index]) < 1e-12)
      #expect(abs(arrow.tip.x - arrow.tail.x - dx[index] * 0.95 * 3 / 50) < 1e-12)
      #expect(abs(arrow.tip.y - arrow.tail.y - dy[index] * 0.95 * 3 / 50) < 1e-12)
    }
  }

  @Test("No arrow reaches into the circle of another", arguments: [2, 3, 9, 17])
  func apart(side: Int) throws {
    let arrows = try field(Examples.field(side))
    try #require(arrows.count == side * side)
    for (index, a) in arrows.enumerated() {
      for b in arrows[(index + 1)...] {
        let distance = hypot(a.middle.x - b.middle.x, a.middle.y - b.middle.y)
        #expect((a.length + b.length) / 2 < distance)
      }
    }
  }

  @Test("A single arrow keeps its length, and arrows without length stay so")
  func special() throws {
    let one = try #require(try field(.arrows(x: [1], y: [1], dx: [3], dy: [-4])).first)
    #expect(one == Arrow(tail: Point(x: -0.5, y: 3), tip: Point(x: 2.5, y: -1)))
    let still = try field(.arrows(x: [0, 1], y: [0, 0], dx: [0, 0], dy: [0, 0]))
    #expect(still.map(\.length) == [0, 0])
    let pair = try field(.arrows(x: [0, 0, 3], y: [0, 0, 0], dx: [1, 1, 1], dy: [0, 0, 0]))
    #expect(pair.count == 3 && pair.allSatisfy { abs($0.length - 2.85) < 1e-12 })
    #expect(try field(.arrows(x: [.nan], y: [0], dx: [1], dy: [1])).isEmpty)
  }

  @Test("An arrow is a shaft and a head that ends at the tip; without length it is a dot")
  func svg() throws {
    let chart = Chart(
      "", equalUnits: true, xRange: -2...4, yRange: -2...2,
      series: [.arrows(x: [0, 2], y: [0, 0], dx: [1, 0], dy: [0, 0])])
    let elements = try #require(SVGReader.elements(of: chart.svg()))
    let frame = try #require(elements.last { $0.name == "rect" }).points
    let paths = elements.filter { $0.name == "path" }
    try #require(paths.count == 3)
    let unit = (frame[1].x - frame[0].x) / 6
    let tip = try #require(paths[1].points.map(\.x).max())
    #expect(abs(tip - frame[0].x - 2.95 * unit) <= 0.051)
    #expect(abs((paths[0].points.first?.x ?? 0) - frame[0].x - 1.05 * unit) <= 0.051)
    #expect(paths[1].points.count == 3)
    #expect(paths[2].attributes["d"]?.hasSuffix("h0") == true)
  }

  /// Nine arrows in all directions, the last without length, in a square of −1…3 in a terminal.
  private func compass(width: Double) -> [String] {
    let steps = [(1.0, 0.0), (1, -1), (0, -1), (-1, -1), (-1, 0), (-1, 1), (0, 1), (1, 1), (0, 0)]
    let arrows = Series.arrows(
      x: steps.indices.map { Double($0 % 3) }, y: steps.indices.map { Double($0 / 3) },
      dx: steps.map(\.0), dy: steps.map(\.1))
    let chart = Chart(
      "", equalUnits: true, xRange: -1...width, yRange: -1...3, series: [arrows])
    return chart.terminal().split(separator: "\n").map(String.init)
  }

  @Test("In a terminal every direction has its character")
  func directions() {
    let rows = compass(width: 30).map { $0.filter { "→↘↓↙←↖↑↗•".contains($0) } }
    #expect(rows.filter { !$0.isEmpty } == ["↑↗•", "↙←↖", "→↘↓"])
  }

  @Test(
    "Long arrows have shafts in a terminal, short ones have none", arguments: [(30.0, 0), (3, 8)])
  func shafts(width: Double, expected: Int) {
    let dots = compass(width: width).joined().unicodeScalars.filter {
      (0x2801...0x28FF).contains($0.value)
    }
    #expect(dots.isEmpty == (expected == 0))
    #expect(dots.count >= expected)
  }
}
