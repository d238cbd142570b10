/// Neurons in layers, and the arrows between them.
///
/// ```swift
/// NetworkDiagram("A perceptron", layers: [.init(["x₁", "x₂"], bias: "1"), .init(["y"])],
///   weights: [.init("w₁", from: "x₁", to: "y"), .init("w₂", from: "x₂", to: "y"),
///     .init("b", from: "1", to: "y")])
/// NetworkDiagram("784–50–10", layers: [
///   .init("pixels", symbol: "x", count: 784), .init("hidden", symbol: "h", count: 50),
///   .init("scores", symbol: "y", count: 10)])
/// ```
///
/// Every neuron has arrows to all neurons of the next layer; those with a label stand out.
public struct NetworkDiagram: Figure, Hashable {
  /// The neurons of one layer.
  public struct Layer: Hashable, Sendable {
    /// The words below the layer.
    public let name: String

    /// What stands in its circles, from the top.
    let places: [Place]

    /// How many neurons it has, the bias not among them.
    public let count: Int

    /// Makes a layer of which every neuron is shown.
    ///
    /// - Parameters:
    ///   - name: the words below the layer.
    ///   - neurons: what stands in each circle, such as `x₁` or `a⁽¹⁾₁`.
    ///   - bias: what stands in one more circle that gets no arrows, usually `1`.
    public init(_ name: String, _ neurons: [String], bias: String? = nil) {
      let neurons = neurons.map { Place(.neuron, printable($0)) }
      self.init(name, neurons, count: neurons.count, bias: bias)
    }

    /// Makes a layer without words below it, of which every neuron is shown.
    public init(_ neurons: [String], bias: String? = nil) { self.init("", neurons, bias: bias) }

    /// Makes a layer of numbered neurons; of more than five the first three and the last are shown.
    ///
    /// - Parameters:
    ///   - name: the words below the layer.
    ///   - symbol: the letter that gets the numbers.
    ///   - count: how many neurons there are, at least one.
    ///   - bias: what stands in one more circle that gets no arrows, usually `1`.
    public init(_ name: String = "", symbol: String, count: Int, bias: String? = nil) {
      require(count > 0, "NetworkDiagram: a layer of \(count) neurons")
      let shown = count > 5 ? [1, 2, 3, count] : Array(1...count)
      var places = shown.map { Place(.neuron, printable(symbol) + subscripted($0)) }
      if count > 5 { places.insert(Place(.ellipsis, "⋮"), at: 3) }
      self.init(name, places, count: count, bias: bias)
    }

    private init(_ name: String, _ neurons: [Place], count: Int, bias: String?) {
      self.name = printable(name)
      self.count = count
      places = (bias.map { [Place(.bias, printable($0))] } ?? []) + neurons
    }
  }

  /// The label of an arrow.
  public struct Weight: Hashable, Sendable {
    let label: String
    let start: String
    let end: String

    /// Labels an arrow, which stands out then.
    ///
    /// - Parameters:
    ///   - label: the words at the arrow, such as `w⁽¹⁾₁₂`.
    ///   - start: what stands in the circle where it begins.
    ///   - end: what stands in the circle where it ends.
    public init(_ label: String, from start: String, to end: String) {
      self.label = printable(label)
      self.start = printable(start)
      self.end = printable(end)
    }
  }

  /// A place in a layer.
  struct Place: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      case neuron, bias, ellipsis
    }

    let kind: Kind
    let label: String

    init(_ kind: Kind, _ label: String) {
      self.kind = kind
      self.label = label
    }
  }

  /// The line above the diagram.
  public let title: String

  /// The layers, from the left.
  public let layers: [Layer]

  /// The labels of arrows.
  public let weights: [Weight]

  /// Makes a diagram.
  ///
  /// - Parameters:
  ///   - title: the line above the diagram.
  ///   - layers: the layers, from the left.
  ///   - weights: the labels of arrows.
  /// - Precondition: the circles that the weights name are in neighbouring layers.
  public init(_ title: String, layers: [Layer], weights: [Weight] = []) {
    self.title = printable(title)
    self.layers = layers
    self.weights = weights
    let known = Set(arrows.compactMap(\.weight))
    for weight in weights {
      require(
        known.contains(weight),
        "NetworkDiagram \"\(title)\": no arrow from \(weight.start) to \(weight.end)")
    }
  }

  /// The layers with their sizes, and the labels of arrows.
  public var altText: String {
    let opening = title.isEmpty ? "Network" : "Network: \(title)"
    let sizes = layers.map { layer in
      let shown = layer.places.filter { $0.kind == .neuron }.map(\.label)
      let neurons =
        shown.count < layer.count
        ? "\(shown[0]) to \(shown[shown.count - 1])" : shown.joined(separator: ", ")
      let bias = layer.places.first { $0.kind == .bias }.map { " and \($0.label)" } ?? ""
      let name = layer.name.isEmpty ? "" : "\(layer.name): "
      return name + counted(layer.count, "neuron") + " " + neurons + bias
    }
    let named = weights.map { "\($0.label) from \($0.start) to \($0.end)" }
    let arrows = named.isEmpty ? [] : ["Arrows: " + named.joined(separator: ", ")]
    return ([opening] + sizes + arrows).joined(separator: ". ") + "."
  }
}

extension NetworkDiagram {
  /// An arrow from a place of a layer to one of the next.
  struct Arrow {
    let layer: Int
    let start: Int
    let end: Int
    let weight: Weight?
  }

  /// All arrows, those without a label first.
  var arrows: [Arrow] {
    let all = zip(layers, layers.dropFirst()).enumerated().flatMap { index, pair in
      arrows(from: pair.0, to: pair.1, layer: index)
    }
    return all.filter { $0.weight == nil } + all.filter { $0.weight != nil }
  }

  private func arrows(from left: Layer, to right: Layer, layer: Int) -> [Arrow] {
    let starts = left.places.indices.filter { left.places[$0].kind != .ellipsis }
    let ends = right.places.indices.filter { right.places[$0].kind == .neuron }
    return starts.flatMap { start in
      ends.map { end in
        let (from, to) = (left.places[start].label, right.places[end].label)
        let weight = weights.first { $0.start == from && $0.end == to }
        return Arrow(layer: layer, start: start, end: end, weight: weight)
      }
    }
  }
}
