import Testing

@testable import Plots

@Suite("Networks of neurons")
struct NetworkDiagramTests {
  private func elements(_ figure: any Figure) throws -> [SVGElement] {
    try #require(SVGReader.elements(of: figure.svg()))
  }

  @Test("Every neuron has an arrow to each of the next layer, a bias gets none")
  func arrows() {
    let network = NetworkDiagram(
      "", layers: [.init(["a", "b"], bias: "1"), .init(["c", "d", "e"], bias: "1"), .init(["f"])])
    #expect(network.arrows.count == 3 * 3 + 4)
  }

  @Test("Of many neurons three and the last are shown")
  func ellipsis() {
    let layer = NetworkDiagram.Layer(symbol: "x", count: 784)
    #expect(layer.places.map(\.label) == ["x₁", "x₂", "x₃", "⋮", "x₇₈₄"])
    #expect(layer.count == 784)
    #expect(NetworkDiagram.Layer(symbol: "h", count: 5).places.count == 5)
    let network = Examples.networks[1]
    // Four and the bias, to four of 50; four and the bias, to four of 10.
    #expect(network.arrows.count == 5 * 4 + 5 * 4)
    #expect(network.altText.contains("pixels: 784 neurons x₁ to x₇₈₄ and 1"))
  }

  @Test("An arrow with a label has the label and another colour")
  func weights() throws {
    let elements = try elements(Examples.perceptron)
    #expect(elements.filter { $0.text == "w₁" || $0.text == "b" }.count == 2)
    let blue = Palette.paint(.blue).light
    // A shaft and a head each.
    #expect(
      elements.filter { $0.name == "path" && $0.attributes["stroke"] == blue }.count == 2 * 2)
    #expect(Examples.perceptron.altText.contains("w₁ from x₁ to y"))
  }

  @Test("A perceptron in a terminal of 60 columns")
  func terminal() {
    #expect(Examples.perceptron.terminal(width: 60) == DiagramGoldens.perceptron)
  }
}

@Suite("Computational graphs")
struct ComputationGraphTests {
  @Test("A node stands right of its inputs and between them")
  func layout() {
    let layout = GraphLayout(Examples.apples.nodes)
    // apple, number, ×, tax, ×, total
    #expect(layout.columns == [0, 0, 1, 1, 2, 3])
    #expect(layout.rows == [0, 1, 0.5, 2, 1.25, 1.25])
    #expect(layout.height == 3)
  }

  @Test("A value that goes past a node goes around it")
  func past() {
    let layout = GraphLayout(Examples.branches.nodes)
    #expect(layout.columns == [0, 1, 2, 3])
    #expect(layout.isBlocked(from: 0, to: 2))
    #expect(!layout.isBlocked(from: 0, to: 1))
  }

  @Test("Values stand above the lines in one colour, gradients below in another")
  func colours() throws {
    let elements = try #require(SVGReader.elements(of: Examples.apples.svg()))
    let texts = elements.filter { $0.name == "text" }
    for (value, gradient) in [("100", "← 2.2"), ("200", "← 1.1"), ("220", "← 1")] {
      let above = try #require(texts.first { $0.text == value })
      let below = try #require(texts.first { $0.text == gradient })
      #expect(above.attributes["fill"] == Palette.paint(.blue).light)
      #expect(below.attributes["fill"] == Palette.paint(.orange).light)
      #expect(above.points[0].y < below.points[0].y)
      #expect(above.points[0].x == below.points[0].x)
    }
  }

  @Test("Numbers are written in four digits, texts as they are")
  func numbers() {
    #expect(written(1.0 / 3) == "0.3333")
    #expect(written(1.1 * 200) == "220")
    #expect(written(Float(-0.5)) == "−0.5")
    #expect(written(-7) == "−7")
    #expect(written("(2, 3)") == "(2, 3)")
  }

  @Test("Apples and tax in a terminal")
  func apples() {
    #expect(Examples.apples.terminal(width: 60) == DiagramGoldens.apples)
  }

  @Test("Two branches in a terminal, each with its gradient")
  func branches() {
    #expect(Examples.branches.terminal(width: 60) == DiagramGoldens.branches)
  }

  @Test("A graph too wide for the terminal becomes a list")
  func list() {
    var graph = ComputationGraph("Long")
    let sum = graph.node(
      "+", graph.input("the first number", 1), graph.input("2"), value: 3, gradient: 1)
    graph.output("the sum of both", sum)
    #expect(
      graph.terminal(width: 40) == """
        Long
        the first number          1
        2
        + of the first number, 2  3  ←1
        the sum of both is the result of +
        """)
  }

  @Test("The words have each value and gradient")
  func words() {
    #expect(
      Examples.apples.altText == """
        Computational graph: Two apples and tax. apple is 100, gradient 2.2. \
        number is 2, gradient 110. × of apple, number gives 200, gradient 1.1. \
        tax is 1.1, gradient 200. × of ×, tax gives 220, gradient 1. total is the result of ×.
        """)
  }
}

@Suite("Matrices with windows")
struct MatrixFigureTests {
  @Test("The cells of a window are shaded, and it has a frame")
  func window() throws {
    let elements = try #require(SVGReader.elements(of: Examples.convolution.svg()))
    let rectangles = elements.filter { $0.name == "rect" }.dropFirst()
    let tinted = rectangles.filter { $0.attributes["fill"] == Palette.tint(.blue).light }
    #expect(tinted.count == 4 + 1)
    let frames = rectangles.filter { $0.attributes["stroke"] == Palette.paint(.blue).light }
    try #require(frames.count == 2)
    let (frame, cell) = (frames[0].points, tinted[0].points)
    #expect(abs((frame[1].x - frame[0].x) - 2 * (cell[1].x - cell[0].x)) < 0.2)
    #expect(frame[0] == cell[0])
  }

  @Test("A convolution in a terminal of 60 columns")
  func terminal() {
    #expect(Examples.convolution.terminal(width: 60) == DiagramGoldens.convolution)
  }

  @Test("The words have the numbers and where the windows are")
  func words() {
    #expect(
      Examples.convolution.altText == """
        Matrices: Convolution. input [1 2 3; −1 0 1; 0 0.5 2], marked 2 × 2 from row 0, column 1 ⊛ \
        filter [1 0; 0 1] = output [1 3;  ], marked 1 × 1 from row 0, column 1.
        """)
  }
}

@Suite("Surfaces")
struct SurfaceTests {
  private let bowl = Examples.surfaces[0]

  @Test("What is in front is drawn last, and what is high is above what is low")
  func order() throws {
    let cells = bowl.mesh.cells(step: 1)
    #expect(cells.count == Mesh.cells * Mesh.cells)
    #expect(zip(cells, cells.dropFirst()).allSatisfy { $0.distance >= $1.distance })
    let low = bowl.mesh.seen(Point(x: 0, y: 0), height: 0).point
    let high = bowl.mesh.seen(Point(x: 0, y: 0), height: 18).point
    #expect(high.y < low.y && high.x == low.x)
  }

  @Test("Of a bowl, the inside is seen up to its front corner")
  func frontCorner() {
    let diagonal = (0...20).map { step in
      let place = -3 * Double(step) / 20
      return bowl.mesh.seen(Point(x: place, y: place), height: 2 * place * place).point.y
    }
    #expect(zip(diagonal, diagonal.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("Two edges that are equally long look longer in front")
  func perspective() {
    let ground = bowl.mesh.ground
    let front = abs(ground[1].x - ground[0].x)
    let back = abs(ground[2].x - ground[3].x)
    #expect(front > back * 1.05)
  }

  @Test("The path lies on the surface, and is drawn among the contour lines too")
  func path() {
    #expect(bowl.mesh.path.count == 2)
    #expect(bowl.mesh.path[1].last == bowl.mesh.seen(Point(x: 0, y: 0), height: 0).point)
    #expect(bowl.contourChart.series.count == 2)
  }

  @Test("A terminal of 64 columns has both side by side, a narrower one above one another")
  func terminal() {
    let wide = bowl.terminal(width: 80).split(separator: "\n").count
    let narrow = bowl.terminal(width: 60).split(separator: "\n").count
    #expect(wide < 25)
    #expect(narrow > 35)
  }

  @Test("The words have the ends of all three")
  func words() {
    #expect(
      bowl.altText.hasPrefix(
        "Surface in perspective: x₀² + x₁². x₀ from −3 to 3, x₁ from −3 to 3, heights from 0 to 18, "
          + "with a path of 3 points, beside contour lines at"))
  }
}
