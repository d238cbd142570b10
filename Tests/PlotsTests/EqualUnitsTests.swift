import Testing

@testable import Plots

struct EqualUnitsTests {
  /// The pixels of a unit along each axis.
  private func units(_ chart: Chart) throws -> (x: Double, y: Double) {
    let plane = SVGAxes(
      chart, in: Box(left: 0, top: 0, right: 640, bottom: 400), legendHeight: 0
    ).plane(.left)
    return (
      plane.x.position(1) - plane.x.position(0), plane.y.position(0) - plane.y.position(1)
    )
  }

  @Test(
    "A unit is as long to the right as it is up",
    arguments: [(1.0, 1.0), (10, 4), (5, 10), (0.01, 0.03), (900, 200)])
  func equal(width: Double, height: Double) throws {
    let series = Series(x: [-width, width], y: [-height, height])
    let units = try units(Chart("", equalUnits: true, series: [series]))
    #expect(abs(units.x - units.y) < 1e-9 * units.x)
    let free = try self.units(Chart("", series: [series]))
    #expect(abs(free.x - free.y) > 0.01 * free.x)
  }

  @Test("Given ranges are kept", arguments: [(1.0, 3.0), (3.0, 1.0)])
  func givenRanges(width: Double, height: Double) throws {
    let chart = Chart(
      "", equalUnits: true, xRange: 0...width, yRange: 0...height, series: [Series(y: [1, 2])])
    let axes = SVGAxes(
      chart, in: Box(left: 0, top: 0, right: 640, bottom: 400), legendHeight: 0)
    #expect(axes.x.range == 0...width)
    #expect(axes.left.range == 0...height)
    #expect(abs(axes.box.height / axes.box.width - height / width) < 1e-9)
  }

  @Test("A page is lower where the chart is flat")
  func flat() throws {
    let chart = Chart("", equalUnits: true, series: [Series(x: [0, 9], y: [0, 3])])
    let page = try #require(SVGReader.elements(of: chart.svg())?.first)
    let height = try #require(page.attributes["height"].flatMap(Double.init))
    #expect((200...300).contains(height))
  }

  @Test("A narrow box stands in the middle, under the title")
  func middle() {
    let axes = SVGAxes(
      Chart("", y: "y", equalUnits: true, series: [Series(x: [0, 1], y: [0, 1])]),
      in: Box(left: 100, top: 0, right: 740, bottom: 400), legendHeight: 0)
    #expect(abs((axes.box.left + axes.box.right) / 2 - 420) < 1e-9)
  }

  @Test("A chart is never more than five times as long as high, or as high as long")
  func extremes() throws {
    for (width, height, ratio) in [(1000.0, 1.0, 5.0), (1, 1000, 0.2)] {
      let series = Series(x: [0, width], y: [0, height])
      let axes = SVGAxes(
        Chart("", equalUnits: true, series: [series]),
        in: Box(left: 0, top: 0, right: 640, bottom: 400), legendHeight: 0)
      #expect(abs(axes.box.width / axes.box.height - ratio) < 1e-9)
    }
  }

  @Test(
    "In a terminal a cell counts as twice as high as wide",
    arguments: [(1.0, 1.0), (10, 5), (4, 8), (2, 1.5)])
  func terminal(width: Double, height: Double) {
    let chart = Chart(
      "", equalUnits: true, series: [Series(x: [-width, width], y: [-height, height])])
    let axes = TerminalAxes(chart, width: 80, height: 16)
    let plane = axes.plane(.left)
    let (x, y) = (
      plane.x.position(1) - plane.x.position(0), plane.y.position(0) - plane.y.position(1)
    )
    // Cells are whole, so a unit may differ by a twentieth.
    #expect(abs(x / y - 1) < 0.05)
  }
}
