import Foundation
import Testing

@testable import Plots

@Suite("How series are told apart")
struct LookTests {
  private let five = Chart("", series: (0..<5).map { Series("\($0)", y: [Double($0), 1]) })

  @Test("Five lines differ in colour, in line and in marker")
  func differ() {
    let looks = five.looks
    #expect(Set(looks.map(\.colour)).count == 5)
    #expect(Set(looks.map(\.line)).count == 5)
    #expect(Set(looks.map(\.marker)).count == 5)
    #expect(looks[0].line == .solid)
  }

  @Test("A line that is given is kept, and no other gets it")
  func givenLine() {
    let chart = Chart(
      "", series: [Series(y: [1]), Series(y: [2], line: .dashed), Series(y: [3])])
    #expect(chart.looks.map(\.line) == [.solid, .dashed, .dotted])
  }

  @Test("A given colour is kept, and a map takes none")
  func givenColour() {
    let map = Series.regions(x: 0...1, y: 0...1) { x, _ in x > 0.5 ? 1 : 0 }
    let chart = Chart("", series: [map, Series(y: [1], colour: .purple), Series(y: [2])])
    #expect(chart.looks.map(\.colour).dropFirst() == [.purple, .orange])
  }

  @Test("Each of several lines has markers along it, a line alone has none")
  func markersAlong() throws {
    let elements = try #require(SVGReader.elements(of: five.svg()))
    #expect(elements.filter { $0.name == "path" }.count >= 20)
    let alone = Chart("", series: [Series("a", y: [1, 2])])
    let paths = try #require(SVGReader.elements(of: alone.svg())).filter { $0.name == "path" }
    #expect(paths.count == 2)
  }

  @Test("A range that cuts values off is said under the title, in words and in the terminal")
  func cuts() {
    let chart = Chart(
      "Accuracy", y: "accuracy", yRange: 0.9...1, series: [Series(y: [0.1, 0.95, 0.97])])
    #expect(chart.cuts == ["Cut: accuracy goes down to 0.1"])
    #expect(chart.svg().contains(">Cut: accuracy goes down to 0.1</text>"))
    #expect(chart.terminal().contains("Cut: accuracy goes down to 0.1"))
    #expect(chart.altText.contains("Cut: accuracy goes down to 0.1"))
    let whole = Chart("", yRange: 0...1, series: [Series(y: [0.1, 0.95, 0.97])])
    #expect(whole.cuts.isEmpty)
  }

  @Test("A running mean is that of as many values on either side")
  func runningMean() throws {
    let values: [Double] = [3, 0, 6, 3, 9]
    let series = Series("loss", y: values, runningMean: 3)
    guard case .curve(let curve) = series.content else {
      Issue.record("no curve")
      return
    }
    #expect(curve.means == [[3, 3, 3, 6, 9].enumerated().map { Point(x: Double($0), y: $1) }])
    let chart = Chart("", series: [series])
    #expect(chart.legendEntries.map(\.label) == ["loss, mean of 3"])
    #expect(chart.altText.contains("their running mean over 3 ending at 9"))
  }

  @Test("A running mean of an even number of values is of so many")
  func evenRunningMean() throws {
    let series = Series("loss", y: [3, 0, 6, 3, 9, 1], runningMean: 4)
    guard case .curve(let curve) = series.content else {
      Issue.record("no curve")
      return
    }
    #expect(curve.means.first?.map(\.y) == [3, 3, 3, 4.5, 13.0 / 3, 1])
  }

  @Test("Over jitter the mean of a long series is a line, not a blur")
  func smooth() {
    let values = (0..<1000).map { $0.isMultiple(of: 2) ? 0.0 : 1 }
    let text = Chart("", series: [Series(y: values, runningMean: 100)]).terminal(width: 60)
    let dots = text.unicodeScalars.filter { (0x2801...0x28FF).contains($0.value) }
    #expect((30...110).contains(dots.count))
    #expect(text.contains("░"))
  }
}
