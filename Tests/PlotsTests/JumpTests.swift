import Testing

@testable import Plots

@Suite("Jumps")
struct JumpTests {
  private func curve(_ series: Series) throws -> Curve {
    guard case .curve(let curve) = series.content else { throw NotACurve() }
    return curve
  }

  private struct NotACurve: Error {}

  @Test("A step function breaks off where it jumps, and no point lies between")
  func step() throws {
    let curve = try curve(.function(over: -5...5) { $0 > 0 ? 1 : 0 })
    try #require(curve.jumps.count == 1)
    let jump = curve.jumps[0]
    #expect((jump.x, jump.before, jump.after) == (0, 0, 1))
    #expect(jump.value == 0)
    #expect(jump.closed == [Point(x: 0, y: 0)])
    #expect(jump.open == [Point(x: 0, y: 1)])
    try #require(curve.runs.count == 2)
    #expect(curve.runs[0].allSatisfy { $0.y == 0 } && curve.runs[0].last?.x == 0)
    #expect(curve.runs[1].allSatisfy { $0.y == 1 } && curve.runs[1].first?.x == 0)
  }

  @Test("A jump off the samples is found", arguments: [-1.2345, 0.777, 2.0 / 3])
  func anywhere(place: Double) throws {
    let curve = try curve(.function(over: -5...5) { $0 < place ? -2 : 3 })
    try #require(curve.jumps.count == 1)
    #expect(abs(curve.jumps[0].x - place) < 1e-7)
    #expect((curve.jumps[0].before, curve.jumps[0].after) == (-2, 3))
  }

  @Test("A continuous function has no jumps, however steep")
  func continuous() throws {
    for steepness in [1.0, 100, 1e6] {
      let curve = try curve(.function(over: -5...5) { max(0, min(1, steepness * $0)) })
      #expect(curve.jumps.isEmpty)
      #expect(curve.runs.count == 1)
    }
  }

  @Test("Points in arrays jump where they are told to")
  func arrays() throws {
    let x = (-10...10).map { Double($0) / 10 }
    let curve = try curve(Series(x: x, y: x.map { $0 > 0 ? 1 : 0 }, jumps: [0, 7]))
    try #require(curve.jumps.count == 1)
    #expect((curve.jumps[0].before, curve.jumps[0].after) == (0, 1))
    #expect(curve.jumps[0].value == 0)
    #expect(curve.runs.map(\.count) == [11, 11])
  }

  @Test("The ends of a jump are a full and a hollow circle in a terminal")
  func terminal() {
    let chart = Chart("", series: [.function("step", over: -5...5) { $0 > 0 ? 1 : 0 }])
    let text = chart.terminal(width: 60)
    #expect(text.filter { $0 == "●" }.count == 1)
    #expect(text.filter { $0 == "○" }.count == 1)
  }

  @Test("The words say where it jumps, and from what to what")
  func words() {
    let chart = Chart("", series: [.function("step", over: -5...5) { $0 > 0 ? 1 : 0 }])
    #expect(chart.altText.contains("a jump from 0 to 1 at 0"))
  }
}
