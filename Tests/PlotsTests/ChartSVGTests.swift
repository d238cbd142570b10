import Testing

@testable import Plots

struct ChartSVGTests {
  private func elements(_ chart: Chart) throws -> [SVGElement] {
    try #require(SVGReader.elements(of: chart.svg()))
  }

  private func paths(_ chart: Chart) throws -> [SVGElement] {
    try elements(chart).filter { $0.name == "path" }
  }

  private func texts(_ chart: Chart) throws -> [String] {
    try elements(chart).filter { $0.name == "text" }.map(\.text)
  }

  @Test("10,000 points stay below 100 KB, and their extremes stay visible")
  func thinning() throws {
    #expect(Examples.loss.svg().utf8.count < 100_000)
    let path = try #require(paths(Examples.loss).first)
    let frame = try #require(elements(Examples.loss).last { $0.name == "rect" })
    let (top, bottom) = (frame.points[0].y, frame.points[1].y)
    // The axis spans 0…2.5; the outliers are 2.45 and 0.01.
    let places = [2.45, 0.01].map { bottom - $0 / 2.5 * (bottom - top) }
    let ys = path.points.map(\.y)
    #expect(abs(try #require(ys.min()) - places[0]) <= 0.051)
    #expect(abs(try #require(ys.max()) - places[1]) <= 0.051)
  }

  @Test("A chart of ten points draws all ten where they belong")
  func places() throws {
    let y = [0.0, 1, 4, 9, 16, 25, 36, 49, 64, 100]
    let chart = Chart("", series: [Series(y: y)])
    let frame = try #require(elements(chart).last { $0.name == "rect" }).points
    let line = try #require(paths(chart).first?.lines.first)
    #expect(line.count == 10)
    for (index, point) in line.enumerated() {
      let x = frame[0].x + Double(index) / 9 * (frame[1].x - frame[0].x)
      #expect(abs(point.x - x) <= 0.051)
      #expect(abs(point.y - (frame[1].y - y[index] / 100 * (frame[1].y - frame[0].y))) <= 0.051)
    }
  }

  @Test("A gap divides the path, and a point alone becomes a dot")
  func gaps() throws {
    let chart = Chart("", series: [Series(y: [1, 2, .nan, 3, .nan, 4, 5])])
    let paths = try paths(chart)
    try #require(paths.map { $0.lines.count } == [2, 1])
    #expect(paths[0].lines.map(\.count) == [2, 2])
    #expect(paths[1].attributes["d"]?.hasSuffix("h0") == true)
  }

  @Test("The same value lies higher or lower according to its axis")
  func twinAxes() throws {
    let chart = Chart(
      "", yRange: 0...2, rightRange: 0...4,
      series: [Series("l", y: [1, 1]), Series("r", y: [1, 1], axis: .right)])
    let frame = try #require(elements(chart).last { $0.name == "rect" }).points
    let lines = try paths(chart).filter {
      $0.attributes["fill"] == "none" && $0.lines[0].count > 1
        && $0.lines[0][0].x < $0.lines[0][1].x
    }
    let heights = lines.map { (frame[1].y - $0.points[0].y) / (frame[1].y - frame[0].y) }
    // The last two paths are those of the legend.
    try #require(heights.count == 4)
    #expect(abs(heights[0] - 0.5) < 1e-3)
    #expect(abs(heights[1] - 0.25) < 1e-3)
    #expect(try texts(chart).contains("l (left)"))
    #expect(try texts(chart).contains("r (right)"))
    #expect(try texts(chart).filter { $0 == "4" }.count == 1)
  }

  @Test("A part of the x axis is seen at the scale of the values in it")
  func zoom() throws {
    let chart = Chart("", xRange: 2...4, series: [Series(y: [900, 900, 1, 2, 3, 900])])
    #expect(try texts(chart).contains("2.5"))
    #expect(try !texts(chart).contains("800"))
  }

  @Test("A long legend makes the page higher and leaves the box its height")
  func manySeries() throws {
    let boxes = try [1, 40].map { count in
      let chart = Chart("", series: (0..<count).map { Series("number \($0)", y: [0, 1]) })
      return try #require(elements(chart).last { $0.name == "rect" }).points
    }
    #expect(abs((boxes[0][1].y - boxes[0][0].y) - (boxes[1][1].y - boxes[1][0].y)) < 45)
  }

  @Test("The grid can be left out")
  func grid() throws {
    let lines = { (grid: Bool) in
      try elements(Chart("", grid: grid, series: [Series(y: [0, 1])]))
        .filter { $0.attributes["stroke"] == Palette.grid.light }.count
    }
    // Six ticks from 0.0 to 1.0 on the left, 0 and 1 below.
    #expect(try lines(true) == 8)
    #expect(try lines(false) == 0)
  }

  @Test("Texts are escaped")
  func escaping() throws {
    #expect(escaped("a<b & \"c\">") == "a&lt;b &amp; &quot;c&quot;&gt;")
    let chart = Chart("1 < 2 & \"x\"", x: "<i>", series: [Series("&amp;", y: [1])])
    let texts = try texts(chart)
    for text in ["1 < 2 & \"x\"", "<i>", "&amp;"] { #expect(texts.contains(text)) }
  }

  @Test(
    "Coordinates have at most one decimal",
    arguments: [(1.0, "1"), (1.25, "1.3"), (-0.04, "0"), (-0.05, "-0.1"), (639.96, "640")])
  func numbers(value: Double, expected: String) {
    #expect(number(value) == expected)
  }
}
