@testable import Plots

/// Networks, computational graphs, surfaces and matrices, among them the awkward ones.
extension Examples {
  private static let long = String(repeating: "long words & ", count: 20)

  static let perceptron = NetworkDiagram(
    "A perceptron", layers: [.init("inputs", ["x₁", "x₂"], bias: "1"), .init("output", ["y"])],
    weights: [.init("w₁", from: "x₁", to: "y"), .init("b", from: "1", to: "y")])

  static let networks: [NetworkDiagram] = [
    perceptron,
    NetworkDiagram(
      "784–50–10",
      layers: [
        .init("pixels", symbol: "x", count: 784, bias: "1"),
        .init("hidden", symbol: "h", count: 50, bias: "1"),
        .init("scores", symbol: "y", count: 10),
      ]),
    NetworkDiagram("", layers: []),
    NetworkDiagram("One", layers: [.init(["x"])]),
    NetworkDiagram(long, layers: [.init(long, [long, "<&>"]), .init([])]),
    NetworkDiagram(
      "Deep", layers: (0..<9).map { .init("layer \($0)", symbol: "h", count: $0 + 1) }),
  ]

  static let apples: ComputationGraph = {
    var graph = ComputationGraph("Two apples and tax")
    let apple = graph.input("apple", 100, gradient: 2.2)
    let number = graph.input("number", 2, gradient: 110)
    let price = graph.node("×", apple, number, value: 200, gradient: 1.1)
    let tax = graph.input("tax", 1.1, gradient: 200)
    graph.output("total", graph.node("×", price, tax, value: 220, gradient: 1))
    return graph
  }()

  /// A graph in which one value goes to two nodes, past another.
  static let branches: ComputationGraph = {
    var graph = ComputationGraph("x² + x")
    let x = graph.input("x", 3, gradient: 7)
    let square = graph.node("square", x.branch(gradient: 6), value: 9, gradient: 1)
    graph.output("y", graph.node("+", square, x.branch(gradient: 1), value: 12, gradient: 1))
    return graph
  }()

  static let longGraph: ComputationGraph = {
    var graph = ComputationGraph(long)
    var edge = graph.input(long, -0.0, gradient: Double.nan)
    for _ in 0..<5 { edge = graph.node("affine <&>", edge, value: long) }
    graph.output("", edge)
    return graph
  }()

  static let surfaces: [Surface] = [
    Surface(
      "x₀² + x₁²", x: -3...3, y: -3...3, xLabel: "x₀", yLabel: "x₁",
      path: [(-2, 2), (-1, 1), (0, 0)]
    ) { $0 * $0 + $1 * $1 },
    Surface(long, x: 0...1e-200, y: -1e300...1e300, xLabel: long, contours: false) { $0 + $1 },
    Surface("Flat", x: 0...1, y: 0...1) { _, _ in 5 },
    Surface("Nowhere", x: 0...1, y: 0...1) { _, _ in .nan },
    Surface("Away", x: -3...3, y: -3...3, path: [(0, 0), (.infinity, 0)]) { $0 + $1 },
    Surface("Farther", x: -3...3, y: -3...3, path: [(1, 1), (-2e200, 4e300)]) { $0 * $1 },
    Surface("Pole", x: -1...1, y: -1...1, path: [(0, 0)]) { 1 / ($0 * $1) },
  ]

  static let convolution = MatrixFigure(
    "Convolution",
    rows: [
      [
        .matrix(
          [[1, 2, 3], [-1, 0, 1], [0, 0.5, 2]], caption: "input",
          windows: [.init(row: 0, column: 1, rows: 2, columns: 2)]),
        .sign("⊛"), .matrix([[1, 0], [0, 1]], caption: "filter"), .sign("="),
        .matrix([[1, 3], [.nan, .nan]], caption: "output", windows: [.init(row: 0, column: 1)]),
      ]
    ])

  static let matrices: [MatrixFigure] = [
    convolution, MatrixFigure("", rows: []),
    MatrixFigure("Empty", rows: [[], [.matrix([[Double]]())]]),
    MatrixFigure(long, rows: [[.matrix([[long, "<&>"]], caption: long), .sign("→")]]),
    MatrixFigure("Wide", rows: [[.matrix([(0..<100).map(Double.init)])]]),
  ]

  static var diagrams: [any Figure] {
    networks + [apples, branches, longGraph, ComputationGraph("")] + surfaces + matrices
  }
}
