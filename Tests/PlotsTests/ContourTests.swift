import Foundation
import Testing

@testable import Plots

struct ContourTests {
  private func lines(
    at level: Double, x: ClosedRange<Double> = -4...4, y: ClosedRange<Double> = -4...4,
    _ function: (Double, Double) -> Double
  ) -> [[Point]] {
    FunctionGrid(x: x, y: y, function).lines(at: level)
  }

  @Test("A circle is one closed line at its radius", arguments: [0.5, 1, 2.25, 9, 15.9])
  func circle(level: Double) throws {
    let lines = lines(at: level) { $0 * $0 + $1 * $1 }
    try #require(lines.count == 1)
    #expect(lines[0].count > 20)
    #expect(lines[0].first == lines[0].last)
    for point in lines[0] {
      // A chord of a cell 0.1 wide strays from the circle by less than 0.1² / 8r.
      #expect(abs(hypot(point.x, point.y) - level.squareRoot()) < 0.00125 / level.squareRoot())
    }
  }

  @Test("A plane has one straight line from border to border")
  func plane() throws {
    let lines = lines(at: 1.03) { x, y in x + y / 2 }
    try #require(lines.count == 1)
    let ends = [lines[0].first, lines[0].last].compactMap(\.self).sorted { $0.y < $1.y }
    #expect(ends.map(\.y) == [-4, 4])
    for point in lines[0] { #expect(abs(point.x + point.y / 2 - 1.03) < 1e-12) }
  }

  @Test("A saddle has two lines, which do not cross", arguments: [-0.001, 0.001])
  func saddle(level: Double) throws {
    // The middle of the grid lies in the middle of a cell here.
    let lines = lines(at: level, x: -4.05...3.95, y: -4.05...3.95) { $0 * $1 }
    try #require(lines.count == 2)
    for line in lines {
      #expect(line.allSatisfy { $0.x * $0.y * level > 0 })
      #expect(Set(line.map { $0.x > 0 }).count == 1)
    }
  }

  @Test("A level that the function never crosses has no line")
  func noLines() {
    #expect(lines(at: 33) { $0 * $0 + $1 * $1 }.isEmpty)
    #expect(lines(at: -1) { $0 * $0 + $1 * $1 }.isEmpty)
    #expect(lines(at: 5) { _, _ in 5 }.isEmpty)
    #expect(lines(at: 0) { _, _ in .nan }.isEmpty)
  }

  @Test("Where the function is no number a line ends")
  func holes() throws {
    let lines = lines(at: 4) { x, y in x < 0 ? .nan : x * x + y * y }
    try #require(lines.count == 1)
    #expect(lines[0].first != lines[0].last)
    #expect(lines[0].allSatisfy { $0.x >= 0 })
  }

  @Test("Levels that are not given are round values between the least and the greatest")
  func chosenLevels() {
    let bowl = Contours(FunctionGrid(x: -4...4, y: -4...4) { $0 * $0 + $1 * $1 }, levels: nil)
    #expect(bowl.levels == [5, 10, 15, 20, 25, 30])
    #expect(bowl.lines.map(\.count) == [1, 1, 1, 4, 4, 4])
    for flat in [{ _ in 5 }, { $0 * 1e-200 * 1e-110 }] as [(Double) -> Double] {
      let samples = FunctionGrid(x: 0...1, y: 0...1) { x, _ in flat(x) }
      #expect(Contours(samples, levels: nil).levels.isEmpty)
    }
  }

  @Test("Given levels are sorted, and each is drawn once")
  func givenLevels() {
    let samples = FunctionGrid(x: 0...1, y: 0...1) { x, _ in x }
    #expect(Contours(samples, levels: [0.5, 0.1, 0.5, .nan]).levels == [0.1, 0.5])
  }

  @Test("The same function gives the same lines every time")
  func order() {
    let draw = { Examples.descent.svg() }
    #expect(Set((0..<5).map { _ in draw() }).count == 1)
  }

  @Test("The axes end where the map does, equal units or not", arguments: [false, true])
  func ends(equalUnits: Bool) {
    let chart = Chart(
      "", equalUnits: equalUnits,
      series: [.contours(x: -10...10, y: -5...5) { $0 * $0 / 20 + $1 * $1 }])
    let left = chart.leftAxis(atMost: 6)
    #expect(left.range == -5...5)
    #expect(left.tickLabels == ["−4", "−2", "0", "2", "4"])
  }

  @Test("A path over a map is drawn last")
  func pathOverMap() throws {
    let elements = try #require(SVGReader.elements(of: Examples.descent.svg()))
    let frame = try #require(elements.last { $0.name == "rect" }).points
    #expect(abs((frame[1].x - frame[0].x) - (frame[1].y - frame[0].y)) < 0.2)
    let paths = elements.filter { $0.name == "path" }
    let dashed = try #require(paths.firstIndex { $0.attributes["stroke-dasharray"] != nil })
    #expect(dashed == 4)
    let unit = (frame[1].x - frame[0].x) / 8
    for (index, place) in zip(Examples.path.x, Examples.path.y).enumerated() {
      let point = paths[dashed].points[index]
      #expect(abs(point.x - frame[0].x - (place.0 + 4) * unit) <= 0.11)
      #expect(abs(point.y - frame[1].y + (place.1 + 4) * unit) <= 0.11)
    }
  }

  @Test("In a terminal every second of six levels is left out, of three none")
  func manyLevels() {
    let picture = { (levels: [Double]) in
      let map = Series.contours(x: -4...4, y: -4...4, levels: levels) { $0 * $0 + $1 * $1 }
      return Chart("", equalUnits: true, series: [map]).terminal()
    }
    #expect(picture([1, 2, 4, 6, 9, 12]) == picture([1, 4, 9]))
    #expect(picture([1, 4, 9]) != picture([1, 9]))
  }

  @Test("A map in a terminal, 40 columns wide")
  func terminal() {
    #expect(Examples.descent.terminal(width: 40) == Goldens.descent)
  }
}
