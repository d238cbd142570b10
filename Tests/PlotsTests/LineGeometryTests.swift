import Testing

@testable import Plots

struct LineGeometryTests {
  private let box = Box(left: 0, top: 0, right: 10, bottom: 10)

  private func line(_ coordinates: (Double, Double)...) -> [Point] {
    coordinates.map { Point(x: $0.0, y: $0.1) }
  }

  private func runs(x: [Double], y: [Double]) -> [[Point]] {
    Curve(zip(x, y).map(Point.init), line: .solid, marker: nil).runs
  }

  @Test("A point that is not a number leaves a gap")
  func gaps() {
    let runs = runs(x: [0, 1, 2, .nan, 4, 5, 6], y: [1, 2, .nan, 4, 5, .infinity, 7])
    #expect(runs == [line((0, 1), (1, 2)), line((4, 5)), line((6, 7))])
    #expect(self.runs(x: [0], y: [.nan]).isEmpty)
    #expect(self.runs(x: [0], y: [1e301]).isEmpty)
  }

  @Test("Values alone stand at 0, 1, 2, …")
  func valuesAlone() {
    #expect(Series(y: [7, 8, 9]) == Series(x: [0, 1, 2], y: [7, 8, 9]))
  }

  @Test("A line inside the box is not changed, a line outside vanishes")
  func insideAndOutside() {
    let inside = line((0, 0), (5, 10), (10, 3))
    #expect(clipped(inside, to: box) == [inside])
    #expect(clipped(line((-5, -1), (15, -1)), to: box).isEmpty)
    #expect(clipped(line((-5, 4), (4, -6)), to: box).isEmpty)
    #expect(clipped(line((11, 5)), to: box).isEmpty)
    #expect(clipped(line((10, 5)), to: box) == [line((10, 5))])
  }

  @Test("A line is cut where it crosses the edges")
  func crossings() {
    #expect(clipped(line((-5, 5), (15, 5)), to: box) == [line((0, 5), (10, 5))])
    #expect(clipped(line((5, 5), (5, 25)), to: box) == [line((5, 5), (5, 10))])
    #expect(clipped(line((-5, 0), (5, 10)), to: box) == [line((0, 5), (5, 10))])
    #expect(
      clipped(line((2, 5), (4, -5), (6, 5)), to: box)
        == [line((2, 5), (3, 0)), line((5, 0), (6, 5))])
  }

  @Test("Thinning keeps the ends and extremes of each column, in their order")
  func extremesOfColumns() {
    let points = line(
      (0, 5), (0.1, 6), (0.2, 1), (0.3, 7), (0.4, 3), (0.5, 9), (0.6, 8), (0.9, 4), (1, 2),
      (2.5, 3),
      (2.6, 3))
    #expect(
      thinned(points)
        == line((0, 5), (0.2, 1), (0.5, 9), (0.9, 4), (1, 2), (2.5, 3), (2.6, 3)))
  }

  @Test("Thinning changes no line with a column for each point, and none without points")
  func nothingToThin() {
    let points = line((0, 1), (1, 1), (2, 5), (3, 0))
    #expect(thinned(points) == points)
    #expect(thinned([]).isEmpty)
  }
}
