import Foundation

@testable import Plots

/// Figures of every kind, among them the awkward ones.
enum Examples {
  static let epochs = (0..<17).map(Double.init)

  /// 10,000 values that fall from 2.3 to 0.1 and jitter, with one outlier of 2.45 and one of 0.01.
  static let losses: [Double] = (0..<10_000).map { index in
    switch index {
    case 5_003: 2.45
    case 7_777: 0.01
    default: 0.1 + 2.2 * exp(-Double(index) / 900) + 0.05 * sin(Double(index * index % 997))
    }
  }

  static let loss = Chart(
    "Cross Entropy Error", x: "iteration", y: "loss", grid: true, series: [Series(y: losses)])

  static let twin = Chart(
    "Loss and accuracy", x: "epoch", y: "loss", right: "accuracy", grid: true, yRange: 0...2.5,
    rightRange: 0.75...1,
    series: [
      Series("loss", x: epochs, y: epochs.map { 0.1 + 2.2 * exp(-$0 / 2) }),
      Series("train", x: epochs, y: epochs.map { 0.99 - 0.2 * exp(-$0 / 2) }, axis: .right),
      Series("test", x: epochs, y: epochs.map { 0.97 - 0.2 * exp(-$0 / 2) }, axis: .right),
    ])

  private static let long = String(repeating: "long words & ", count: 20)

  static let charts: [Chart] = [
    loss, twin,
    Chart("", series: []),
    Chart("No points", series: [Series("a", y: []), Series("b", y: [.nan, .infinity])]),
    Chart("One point", x: "epoch", y: "accuracy", series: [Series("train", x: [3], y: [0.5])]),
    Chart("Constant", series: [Series("zero", y: [0, 0, 0]), Series("c", y: [-7, -7, -7])]),
    Chart("Tiny", grid: true, series: [Series(x: [1e-13, 5e-13], y: [-1e-13, 1e6])]),
    Chart("Huge", series: [Series("h", x: [0, 1e300], y: [-1e300, 1e300], axis: .right)]),
    Chart("Narrow", series: [Series(y: [-1.0000001e-5, -1.0000002e-5, -1.0000003e-5])]),
    Chart("Gaps", series: [Series(y: losses.enumerated().map { $0 % 2 == 0 ? $1 : .nan })]),
    Chart(
      "Cut", xRange: 0...1, yRange: 0...1e-200, series: [Series(y: [-1e250, 1e250, 0, 1e-201])]),
    Chart(
      long, x: long, y: long, right: long,
      series: [Series(long, y: [1, 2]), Series(long, y: [2, 1], axis: .right)]),
    Chart(
      "学習率を変えたときの損失の推移と、とても長い題名がどのように折り返されるかを見るための例", x: "繰り返し", y: "損失",
      series: (0..<12).map { Series("確率的勾配降下法 \($0)", y: [Double($0), 2, 1]) }),
    Chart("<script>\u{1B}[31m & \"quotes\"\n\u{0}", series: [Series("a < b & c", y: [1, 2])]),
  ]

  /// An image that grows brighter from the upper left to the lower right.
  static func ramp(rows: Int, columns: Int, caption: String = "") -> GreyImage {
    let count = rows * columns
    return GreyImage(
      (0..<count).map { Double($0) / Double(max(1, count - 1)) }, rows: rows, columns: columns,
      caption: caption)
  }

  static let grids: [ImageGrid] = [
    ImageGrid("", images: []),
    ImageGrid("Ten", images: (0..<10).map { ramp(rows: 28, columns: 28, caption: "\($0)") }),
    ImageGrid("One", columns: 1, images: [ramp(rows: 28, columns: 28, caption: long)]),
    ImageGrid("Filters", columns: 6, images: (0..<30).map { _ in ramp(rows: 5, columns: 5) }),
    ImageGrid("Wide", columns: 3, images: [ramp(rows: 3, columns: 500, caption: "<&>")]),
    ImageGrid("Tall", images: [ramp(rows: 300, columns: 1), ramp(rows: 1, columns: 1)]),
    ImageGrid(long, range: 2...2, images: [GreyImage([.nan, 2, 3, -1], rows: 2, columns: 2)]),
  ]

  static var figures: [any Figure] { charts + shapeCharts + chartGrids + grids + diagrams }
}
