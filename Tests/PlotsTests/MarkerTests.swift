import Testing

@testable import Plots

struct MarkerTests {
  private func paths(_ chart: Chart) throws -> [SVGElement] {
    try #require(SVGReader.elements(of: chart.svg())).filter { $0.name == "path" }
  }

  @Test("A series has its line, its markers, or both")
  func parts() throws {
    let counts = try [
      Series(y: [1, 2, 3]), Series(y: [1, 2, 3], marker: .square), Series(y: [1, 2, 3], line: nil),
      Series(y: [1, 2, 3], line: nil, marker: .hollowCircle),
    ].map { try paths(Chart("", series: [$0])).map { $0.lines.count } }
    #expect(counts == [[1], [1, 3], [3], [3, 3]])
  }

  @Test("A dashed line has dashes, a solid one has none")
  func dashes() throws {
    let chart = Chart("", series: [Series(y: [1, 2]), Series(y: [2, 1], line: .dashed)])
    let dashes = try paths(chart).filter { $0.attributes["d"]?.hasSuffix("h0") == false }.map {
      $0.attributes["stroke-dasharray"]
    }
    #expect(dashes == [nil, "6 5"])
  }

  @Test(
    "A hollow marker is white inside, a filled one has its colour",
    arguments: Series.Marker.allCases)
  func hollow(marker: Series.Marker) throws {
    let paths = try paths(Chart("", series: [Series(y: [1], line: nil, marker: marker)]))
    let inner = try #require(paths.last)
    let isRound = inner.attributes["d"]?.hasSuffix("h0") == true
    let colour = inner.attributes[isRound ? "stroke" : "fill"]
    #expect(colour == (marker.isHollow ? Palette.paper : Palette.paint(.blue)).light)
  }

  @Test("The corners of a marker lie around its point", arguments: Series.Marker.allCases)
  func corners(marker: Series.Marker) {
    let corners = marker.corners(around: Point(x: 10, y: 20))
    let isRound = marker == .circle || marker == .hollowCircle
    #expect(corners.isEmpty == isRound)
    if !isRound {
      let box = Box(left: 10, top: 20, right: 10, bottom: 20)
      #expect(corners.contains { $0.x < box.left } && corners.contains { $0.x > box.right })
      #expect(corners.contains { $0.y < box.top } && corners.contains { $0.y > box.bottom })
    }
  }

  @Test("Points alone keep away from the edges of the chart, lines may reach them")
  func margins() throws {
    for (line, isInside) in [(Series.Line.solid, false), (nil, true)] {
      let chart = Chart("", series: [Series(x: [0, 10], y: [0, 10], line: line, marker: .circle)])
      let elements = try #require(SVGReader.elements(of: chart.svg()))
      let frame = try #require(elements.last { $0.name == "rect" }).points
      let points = try #require(elements.last { $0.name == "path" }).lines.compactMap(\.first)
      let distance = points.map { min($0.x - frame[0].x, frame[1].x - $0.x) }.min() ?? 0
      #expect((distance > 10) == isInside)
    }
  }

  @Test("Markers on a line that would lie on one another are left out")
  func crowds() throws {
    let line = (0..<10_000).map { Double($0) }
    let paths = try paths(Chart("", series: [Series(y: line, marker: .circle)]))
    #expect((50...200).contains(try #require(paths.last).lines.count))
    let points = [(0.0, 0.0), (3, 0), (3, 3.9), (4, 0), (4, 5), (0, 4)].map {
      Point(x: $0.0, y: $0.1)
    }
    #expect(spaced(points, by: 4) == [points[0], points[3], points[4], points[5]])
    #expect(spaced([], by: 4).isEmpty)
  }

  @Test("What lies outside a given range is cut off", arguments: [0, 1, 2, 3])
  func cutting(kind: Int) throws {
    let places = (-50...50).map { Double($0) / 10 }
    let series: Series =
      switch kind {
      case 0: Series(x: places, y: places, line: nil, marker: .triangle)
      case 1: .histogram(of: places, bins: 10)
      case 2: .arrows(x: places, y: places, dx: places, dy: places)
      default: .contours(x: -5...5, y: -5...5, levels: [1, 1.5]) { $0 * $0 + $1 * $1 }
      }
    let chart = Chart("", xRange: -1...1, yRange: 0...1, series: [series])
    let elements = try #require(SVGReader.elements(of: chart.svg()))
    let frame = try #require(elements.last { $0.name == "rect" }).points
    let box = Box(
      left: frame[0].x - 5, top: frame[0].y - 5, right: frame[1].x + 5, bottom: frame[1].y + 5)
    let points = elements.filter { $0.name == "path" }.flatMap(\.points)
    #expect(!points.isEmpty)
    #expect(points.allSatisfy(box.contains))
  }

  @Test("A truth table with its line in a terminal, 40 columns wide")
  func truthTable() {
    #expect(Examples.truthTable.terminal(width: 40) == Goldens.truthTable)
  }

  @Test("A dashed line in a terminal has gaps, a solid one has none")
  func terminalDashes() {
    func dots(_ line: Series.Line) -> Int {
      var canvas = TerminalCanvas(columns: 40, rows: 1)
      canvas.polyline(
        (0..<80).map { Point(x: Double($0), y: 0) }, line.dots)
      return canvas.lines[0].unicodeScalars.reduce(0) {
        $0 + ($1.value == 0x20 ? 0 : ($1.value - 0x2800).nonzeroBitCount)
      }
    }
    #expect(dots(.solid) == 80)
    #expect(dots(.dashed) == 50)
  }

  @Test("A line without a marker of its own gets one that no other has")
  func ownMarks() {
    let chart = Chart(
      "",
      series: [
        Series("a", y: [1, 2]), Series("b", y: [2, 3], marker: .circle),
        .histogram("c", of: [1, 2], bins: 2), Series("d", y: [3, 3]),
      ])
    let legend = chart.terminal().split(separator: "\n").first.map(String.init)?.trimmingPrefix(" ")
    #expect(legend.map { $0.drop { $0 == " " } } == "○ a   ● b   ⣿⣿ c   ■ d")
  }

  @Test("Where points of two series share their places both markers show")
  func sharedPlaces() {
    let values = (0..<10).map(Double.init)
    let chart = Chart(
      "", series: [Series(y: values, marker: .circle), Series(y: values, marker: .square)])
    let text = chart.terminal()
    #expect(text.filter { $0 == "●" }.count == 5)
    #expect(text.filter { $0 == "■" }.count == 5)
  }
}
