import Testing

@testable import Plots

@Suite("The numbers of a computational graph")
struct GraphLabelTests {
  /// Graphs in which branches with gradients of their own begin at one node: towards nodes in different
  /// columns, and towards nodes in the same one.
  static let graphs: [ComputationGraph] = {
    var softmax = ComputationGraph("Softmax")
    let power = softmax.node("exp", softmax.input("a", 2.9), value: 18.2, gradient: -0.0415)
    let sum = softmax.node(
      "+", power.branch(gradient: 0.0135), softmax.input("rest", 55.9, gradient: 0.0135),
      value: 74.1, gradient: 0.0135)
    softmax.output(
      "y", softmax.node("×", power.branch(gradient: -0.0551), softmax.node("1/S", sum), value: 0.2))

    var fork = ComputationGraph("Fork")
    let x = fork.node("square", fork.input("x", 3, gradient: 42), value: 9, gradient: 7)
    let first = fork.node("+", x.branch(gradient: 2.25), fork.input("a", 1), value: 10)
    let second = fork.node("×", x.branch(gradient: 4.75), fork.input("b", 2), value: 18)
    fork.output("y", fork.node("+", first, second, value: 28, gradient: 1))
    return [softmax, fork, Examples.branches]
  }()

  /// Where a text of a drawing is, with its sizes as the library measures them.
  private func box(_ element: SVGElement) -> Box? {
    guard element.name == "text", let anchor = element.points.first,
      let size = element.attributes["font-size"].flatMap(Double.init)
    else { return nil }
    let width = element.text.width(fontSize: size)
    let shifts = ["start": 0.0, "end": 1.0]
    let shift = shifts[element.attributes["text-anchor"] ?? "start"] ?? 0.5
    let left = anchor.x - shift * width
    return Box(left: left, top: anchor.y - size * 0.7, right: left + width, bottom: anchor.y)
  }

  @Test("Lie over no other text on a page", arguments: graphs)
  func page(graph: ComputationGraph) throws {
    let texts = try #require(SVGReader.elements(of: graph.svg())).compactMap { element in
      box(element).map { (element.text, $0) }
    }
    #expect(texts.count > 8)
    for (index, (name, box)) in texts.enumerated() {
      for (other, place) in texts[(index + 1)...] {
        let isApart =
          box.right <= place.left || place.right <= box.left || box.bottom <= place.top
          || place.bottom <= box.top
        #expect(isApart, "\(graph.title): \(name) and \(other)")
      }
    }
  }

  @Test("Are all there in a terminal", arguments: graphs)
  func terminal(graph: ComputationGraph) {
    let drawing = graph.terminal(width: 120)
    #expect(drawing.contains("▸"))
    for node in graph.nodes {
      for gradient in node.inputs.compactMap(\.gradient) + [node.gradient] where !gradient.isEmpty {
        #expect(drawing.contains("←\(gradient)"), "\(graph.title): \(gradient)\n\(drawing)")
      }
    }
  }
}
