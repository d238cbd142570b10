import Testing

@testable import Plots

struct ChartTerminalTests {
  @Test("A canvas sets the dots of a cell one by one")
  func canvasDots() {
    var canvas = TerminalCanvas(columns: 4, rows: 1)
    canvas.dot(at: Point(x: 0, y: 0))
    canvas.dot(at: Point(x: 3, y: 3))
    for (x, y) in [(4, 0), (4, 1), (4, 2), (4, 3), (5, 0), (5, 1), (5, 2), (5, 3)] {
      canvas.dot(at: Point(x: Double(x), y: Double(y)))
    }
    #expect(canvas.lines == ["⠁⢀⣿ "])
  }

  @Test("A mark stands before the dots, a background behind them")
  func canvasLayers() {
    var canvas = TerminalCanvas(columns: 3, rows: 1)
    canvas.polyline([Point(x: 0, y: 0), Point(x: 3, y: 3)])
    for column in 0..<3 { canvas.back("·", column: column, row: 0) }
    canvas.mark("●", column: 0, row: 0)
    #expect(canvas.lines == ["●⢄·"])
  }

  @Test("A straight line, 40 columns wide")
  func straightLine() {
    let chart = Chart(
      "Straight", x: "step", y: "value", grid: true, series: [Series("a", y: [0, 1, 2, 3])])
    #expect(chart.terminal(width: 40) == Goldens.straight)
  }

  @Test("Two lines with two axes and a gap, 60 columns wide")
  func twinAxes() {
    let chart = Chart(
      "Loss and accuracy", x: "epoch", y: "loss", right: "accuracy", rightRange: 0.5...1,
      series: [
        Series("train", y: [2, 1.5, 1, .nan, 0, 0.2]),
        Series("test", y: [0.5, 0.75, 1, 0.5, .nan, 0.9], axis: .right),
      ])
    #expect(chart.terminal(width: 60) == Goldens.twin)
  }

  @Test("Every series shows its marker in the legend and along its line")
  func markers() {
    let markers: [Character] = ["●", "○", "■", "□"]
    let chart = Chart("", series: (0..<4).map { Series("\($0)", y: [Double($0), 4]) })
    let text = chart.terminal()
    for (index, marker) in markers.enumerated() {
      #expect(text.contains("\(marker) \(index)"))
      #expect(text.filter { $0 == marker }.count >= 5)
    }
  }

  @Test("Lines that lie on one another still show both markers")
  func sharedPlace() {
    let chart = Chart("", series: [Series("a", y: [1, 2]), Series("b", y: [1, 2])])
    let text = chart.terminal()
    #expect(text.filter { $0 == "●" }.count >= 8)
    #expect(text.filter { $0 == "○" }.count >= 8)
  }

  @Test("A line of a few columns has a marker too")
  func shortLine() {
    for start in stride(from: 0.0, to: 90, by: 10) {
      let short = Series(x: [start, start + 4], y: [2, 2])
      let text = Chart("", series: [Series(x: [0, 100], y: [1, 1]), short]).terminal()
      #expect(text.contains("○"))
    }
  }

  @Test("A point alone shows as a mark")
  func singlePoint() {
    let text = Chart("", series: [Series(x: [3], y: [0.5])]).terminal()
    #expect(text.filter { $0 == "●" }.count == 1)
  }

  @Test("A single outlier among 10,000 values shows in the top row")
  func outlier() throws {
    let lines = Examples.loss.terminal().split(separator: "\n")
    let top = try #require(lines.first { $0.hasPrefix(" 2.5 ┤") })
    let dots = top.unicodeScalars.filter { (0x2801...0x28FF).contains($0.value) }
    #expect(dots.count == 1)
  }

  @Test("A long legend takes several rows, and a long label is cut before its side")
  func longLegends() {
    let label = String(repeating: "long ", count: 30)
    let chart = Chart(
      "", series: [Series(label, y: [1, 2]), Series("short", y: [2, 1], axis: .right)])
    let lines = chart.terminal().split(separator: "\n")
    #expect(lines.first?.hasSuffix("… (left)") == true)
    #expect(lines.dropFirst().first?.hasSuffix("○ short (right)") == true)
  }

  @Test("A chart is as high as there is room, title and axes included", arguments: [40, 80, 120])
  func height(width: Int) throws {
    let long = "A title that takes more than one line where a terminal has forty columns"
    let series = (0..<12).map { Series("series \($0)", y: [0, Double($0), 7]) }
    for chart in [
      Chart(long, series: Array(series.prefix(1))), Chart(long, y: "y", series: series),
    ] {
      for height in 20...60 {
        let drawing = chart.terminal(width: width, height: height, isColored: false)
        let count = drawing.split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(count <= height && count >= height - 6, "\(height)")
        #expect(drawing.drop { $0 == " " }.hasPrefix("A title"))
      }
    }
  }
}
