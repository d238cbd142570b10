/// A computation as nodes and edges, from left to right: values go forward along the edges, above the
/// lines, and gradients come back, below them and in another colour.
///
/// ```swift
/// var graph = ComputationGraph("Two apples and tax")
/// let apple = graph.input("apple", 100, gradient: 2.2)
/// let number = graph.input("number", 2, gradient: 110)
/// let tax = graph.input("tax", 1.1, gradient: 200)
/// let price = graph.node("×", apple, number, value: 200, gradient: 1.1)
/// let total = graph.node("×", price, tax, value: 220, gradient: 1)
/// graph.output("total", total)
/// ```
///
/// Numbers are written in four digits; a text, such as `(2, 3)` for a shape, stands as it is.
public struct ComputationGraph: Figure, Hashable {
  /// Where a value comes from: an input, or a node.
  public struct Edge: Hashable, Sendable {
    let source: Int
    /// The gradient that comes back along this branch alone.
    var gradient: String?

    /// The same value on its way to one of several nodes, with the gradient that comes back from there.
    public func branch(gradient: any CustomStringConvertible) -> Edge {
      Edge(source: source, gradient: written(gradient))
    }
  }

  /// What stands at one place of the drawing.
  struct Node: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      case input, operation, output
    }

    let kind: Kind
    let label: String
    let inputs: [Edge]
    let value: String
    let gradient: String
  }

  /// The line above the graph.
  public let title: String

  /// Inputs, nodes and outputs, each after those it depends on.
  private(set) var nodes: [Node] = []

  /// Makes a graph without nodes.
  public init(_ title: String) {
    self.title = printable(title)
  }

  /// Adds a value that comes from outside.
  ///
  /// - Parameters:
  ///   - name: what it is called.
  ///   - value: what goes forward.
  ///   - gradient: what comes back.
  @discardableResult
  public mutating func input(
    _ name: String, _ value: any CustomStringConvertible = "",
    gradient: any CustomStringConvertible = ""
  ) -> Edge {
    add(.input, name, [], value, gradient)
  }

  /// Adds a node.
  ///
  /// - Parameters:
  ///   - operation: what it does: `+`, `×`, `exp`, `affine`, ….
  ///   - inputs: the values it takes, from the top.
  ///   - value: what goes forward from it.
  ///   - gradient: what comes back to it; with several branches, the sum of what they bring.
  @discardableResult
  public mutating func node(
    _ operation: String, _ inputs: Edge..., value: any CustomStringConvertible = "",
    gradient: any CustomStringConvertible = ""
  ) -> Edge {
    add(.operation, operation, inputs, value, gradient)
  }

  /// Adds a name at the right of the value that comes out.
  public mutating func output(_ name: String, _ input: Edge) {
    _ = add(.output, name, [input], "", "")
  }

  private mutating func add(
    _ kind: Node.Kind, _ label: String, _ inputs: [Edge], _ value: any CustomStringConvertible,
    _ gradient: any CustomStringConvertible
  ) -> Edge {
    for edge in inputs {
      require(
        edge.source < nodes.count, "ComputationGraph \"\(title)\": an edge of another graph")
    }
    nodes.append(
      Node(
        kind: kind, label: printable(label), inputs: inputs, value: written(value),
        gradient: written(gradient)))
    return Edge(source: nodes.count - 1)
  }

  /// Each input and node with its value and gradient.
  public var altText: String {
    let opening = title.isEmpty ? "Computational graph" : "Computational graph: \(title)"
    let parts = nodes.map { node -> String in
      let what = inWords(node)
      let value = node.value.isEmpty ? "" : " gives \(node.value)"
      let gradient = node.gradient.isEmpty ? "" : ", gradient \(node.gradient)"
      return what + (node.kind == .input ? value.replacing(" gives", with: " is") : value)
        + gradient
    }
    return ([opening] + parts).joined(separator: ". ") + "."
  }
}

extension ComputationGraph {
  /// Whether a branch's gradient stands above its line: another branch with a gradient ends in the
  /// same column, in a lower row, and has the place below.
  func isAbove(_ edge: Edge, to target: Int, in layout: GraphLayout) -> Bool {
    nodes.indices.contains { other in
      layout.columns[other] == layout.columns[target] && layout.rows[other] > layout.rows[target]
        && nodes[other].inputs.contains { $0.source == edge.source && $0.gradient != nil }
    }
  }

  /// What a node is called, and what it takes.
  func inWords(_ node: Node) -> String {
    let inputs = node.inputs.map { nodes[$0.source].label }.joined(separator: ", ")
    switch node.kind {
    case .input: return node.label
    case .operation: return inputs.isEmpty ? node.label : "\(node.label) of \(inputs)"
    case .output: return "\(node.label) is the result of \(inputs)"
    }
  }
}

/// A number in four digits, or a text as it is.
func written(_ value: any CustomStringConvertible) -> String {
  switch value {
  case let number as Double: brief(number)
  case let number as Float: brief(Double(number))
  case let number as Int: withMinusSigns(String(number))
  default: printable(value.description)
  }
}
