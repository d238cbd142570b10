import Foundation

@testable import Plots

/// Charts of points, bars, arrows and contours, and grids of them, among them the awkward ones.
extension Examples {
  static let truthTable = Chart(
    "OR", x: "x1", y: "x2", xRange: -0.5...1.5, yRange: -0.5...1.5,
    series: [
      Series("1", x: [0, 1, 1], y: [1, 0, 1], line: nil, marker: .circle),
      Series("0", x: [0], y: [0], line: nil, marker: .hollowCircle),
      Series("x1 + x2 = 0.5", x: [-0.5, 1], y: [1, -0.5]),
    ])

  static let path = (x: [-3.0, -2.4, -1.9, 0], y: [4.0, 3.2, 2.6, 0])

  static let descent = Chart(
    "Gradient descent", x: "x0", y: "x1", equalUnits: true,
    series: [
      .contours("x0² + x1²", x: -4...4, y: -4...4, levels: [1, 4, 9, 16]) { $0 * $0 + $1 * $1 },
      Series("descent", x: path.x, y: path.y, line: .dashed, marker: .circle),
    ])

  /// Arrows at so many places along each side of a square of −2…2, towards its middle.
  static func field(_ side: Int) -> Series {
    let places = (0..<side * side).map { index in
      (Double(index % side), Double(index / side))
    }
    let (x, y) = (
      places.map { 4 * $0.0 / Double(side - 1) - 2 }, places.map { 4 * $0.1 / Double(side - 1) - 2 }
    )
    return .arrows("−gradient", x: x, y: y, dx: x.map { -2 * $0 }, dy: y.map { -2 * $0 })
  }

  static let quiver = Chart("Downhill", grid: true, equalUnits: true, series: [field(9)])

  static func histogram(_ title: String, sharpness: Double) -> Chart {
    Chart(
      title, y: "count",
      series: [.histogram(of: losses.map { tanh(sharpness * ($0 - 1)) }, bins: 30, range: -1...1)])
  }

  private static let nowhere = [Double.nan, .infinity]

  static let shapeCharts: [Chart] = [
    truthTable, descent, quiver, histogram("tanh", sharpness: 1),
    Chart(
      "All markers", series: Series.Marker.allCases.map { Series("\($0)", y: [1, 2], marker: $0) }),
    Chart("No bars", series: [.histogram(of: [], bins: 3), .histogram(of: nowhere, bins: 1)]),
    Chart("One bar", series: [.histogram("b", of: [5, 5, 5], bins: 4, range: 5...5)]),
    Chart(
      "Cut bars", xRange: 0.2...0.4, yRange: 1...2,
      series: [.histogram(of: [0, 0.3, 0.3, 1], bins: 5)]),
    Chart("Huge bars", series: [.histogram(of: [-1e300, 0, 1e300], bins: 3)]),
    Chart("No arrows", equalUnits: true, series: [.arrows("none", x: [], y: [], dx: [], dy: [])]),
    Chart(
      "Still", equalUnits: true, series: [.arrows(x: [0, 1], y: [0, 1], dx: [0, 0], dy: [0, 0])]),
    Chart("One arrow", series: [.arrows(x: [1], y: [1], dx: [3], dy: [-4])]),
    Chart("Same place", series: [.arrows(x: [1, 1], y: [2, 2], dx: [1, 2], dy: [0, 1e300])]),
    Chart("Lost arrows", series: [.arrows(x: nowhere, y: [0, 0], dx: [1, 1], dy: [1, 1])]),
    Chart("Cut arrows", xRange: -1...1, yRange: 1.9...2, series: [field(5)]),
    Chart("Flat", equalUnits: true, series: [.contours("c", x: 0...1, y: 0...9) { _, _ in 5 }]),
    Chart("Nowhere", series: [.contours(x: 0...1, y: 0...1) { _, _ in .nan }]),
    Chart("Almost flat", series: [.contours(x: 0...1, y: 0...1) { x, _ in 1 + x * 1e-300 }]),
    Chart("Tiny map", equalUnits: true, series: [.contours(x: 2...2, y: 0...1e-300) { $0 + $1 }]),
    Chart("Pole", series: [.contours(x: -1...1, y: -1...1) { 1 / ($0 * $1) }]),
    Chart("Huge", series: [.contours(x: -1e300...1e300, y: -1e300...1e300) { $0 / 2 + $1 / 2 }]),
    Chart("Long", equalUnits: true, series: [Series(x: [0, 1000], y: [0, 1])]),
    Chart("High", equalUnits: true, series: [Series(x: [0, 1], y: [0, 1000])]),
    Chart(
      "Flat", y: String(repeating: "long label ", count: 20), equalUnits: true,
      series: [Series(x: [0, 9], y: [0, 1])]),
    Chart("Nothing", equalUnits: true, series: []),
    Chart(
      "Both axes", x: "x", y: "points", right: "line", equalUnits: true,
      series: [Series(y: [3], line: nil), Series("r", y: [1, 2], line: .dashed, axis: .right)]),
  ]

  static let chartGrids: [ChartGrid] = [
    ChartGrid(
      "Activations", columns: 5,
      charts: (1...5).map { histogram("layer \($0)", sharpness: Double($0)) }),
    ChartGrid("Optimizers", columns: 2, charts: Array(repeating: descent, count: 4)),
    ChartGrid("", columns: 3, charts: []),
    ChartGrid("One", columns: 4, charts: [loss]),
    ChartGrid("Awkward", columns: 3, charts: charts),
    ChartGrid("A dozen", columns: 12, charts: Array(repeating: twin, count: 12)),
  ]
}
