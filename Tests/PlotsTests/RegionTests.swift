import Testing

@testable import Plots

@Suite("Shaded regions")
struct RegionTests {
  private func regions(_ function: (Double, Double) -> Int) -> Regions {
    Regions(["0", "1"], colours: Colour.allCases, x: -0.5...1.5, y: -0.5...1.5, function)
  }

  @Test("Half-planes end exactly on their line and on the border")
  func halfPlanes() throws {
    let regions = regions { x, y in 0.5 * x + 0.5 * y > 0.7 ? 1 : 0 }
    try #require(regions.areas.map(\.number) == [0, 1])
    for region in regions.areas {
      try #require(region.outlines.count == 1)
      for point in region.outlines[0] {
        let isBorder = [-0.5, 1.5].contains(point.x) || [-0.5, 1.5].contains(point.y)
        #expect(isBorder || abs(point.x + point.y - 1.4) < 1e-4)
      }
    }
    // The line cuts a triangle with two sides of 1.6 off a square of 2 × 2.
    #expect(abs(regions.areas[1].share - 0.32) < 3e-4)
    #expect(abs(regions.areas[0].share - 0.68) < 3e-4)
  }

  @Test("A class in two places has two outlines, as XOR's 0 has")
  func xor() throws {
    let regions = regions { x, y in x + y > 0.5 && x + y < 1.5 ? 1 : 0 }
    #expect(regions.areas.map(\.outlines.count) == [2, 1])
    #expect(abs(regions.areas[1].share - 0.4375) < 3e-4)
  }

  @Test("A hole is not inside")
  func hole() throws {
    let regions = regions { x, y in x * x + y * y < 0.16 ? 1 : 0 }
    let outside = try #require(regions.areas.first).outlines
    #expect(outside.count == 2)
    #expect(!isInside(Point(x: 0, y: 0), outside))
    #expect(isInside(Point(x: 1, y: 1), outside))
    #expect(abs(regions.areas[0].share - (1 - 0.16 * .pi / 4)) < 1e-3)
  }

  @Test("A plane of one class is one square")
  func oneClass() throws {
    let regions = regions { _, _ in 3 }
    try #require(regions.areas.count == 1)
    #expect(abs(regions.areas[0].share - 1) < 1e-12)
    #expect(regions.inWords == "class 3 on 100 % of the plane")
  }

  @Test("The axes end where the plane does")
  func axes() {
    let chart = Chart(
      "", equalUnits: true,
      series: [.regions(x: -0.5...1.5, y: -0.5...1.5) { x, _ in x > 0 ? 1 : 0 }])
    let axes = SVGAxes(chart, in: Box(left: 0, top: 0, right: 640, bottom: 400), legendHeight: 0)
    #expect(axes.x.range == -0.5...1.5)
    #expect(axes.left.range == -0.5...1.5)
  }

  @Test("A terminal shades class 1, and leaves class 0 as it is")
  func terminal() {
    let chart = Chart(
      "", series: [.regions(["no", "yes"], x: 0...1, y: 0...1) { x, _ in x > 0.5 ? 1 : 0 }])
    let lines = chart.terminal(width: 60).split(separator: "\n")
    let row = lines[lines.count / 2].drop { $0 != "│" && $0 != "┤" }.dropFirst()
    #expect(row.prefix(row.count / 2 - 1).allSatisfy { $0 == " " })
    #expect(row.suffix(row.count / 2 - 1).allSatisfy { $0 == "░" })
    #expect(lines[0].contains("·· no   ░░ yes"))
  }
}
