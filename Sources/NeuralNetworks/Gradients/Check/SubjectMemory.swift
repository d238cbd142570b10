import Tensors

/// The streams and statistics of layers as they were, so that each forward pass starts alike.
final class SubjectMemory<Element: Scalar> {
  private let streams: [(layer: any RandomLayer<Element>, random: RandomState)]
  private let statistics: [(parameter: Parameter<Element>, value: Tensor<Element>)]

  /// The parameters that the subject, or a layer inside, holds but does not list.
  let leftOut: [Parameter<Element>]

  /// Remembers a layer or a network, and all layers inside, whether it lists them or not.
  ///
  /// - Parameters:
  ///   - subject: a layer or a network.
  ///   - layers: those that it lists.
  ///   - parameters: its parameters and statistics.
  init(_ subject: AnyObject, _ layers: [any Layer<Element>], _ parameters: [Parameter<Element>]) {
    let inside = LayersInside<Element>(subject, layers)
    let layers = inside.layers
    let listed = Set((parameters + layers.flatMap { $0.statistics }).map { ObjectIdentifier($0) })
    leftOut = inside.parameters.filter { !listed.contains(ObjectIdentifier($0)) }
    streams = layers.compactMap { $0 as? any RandomLayer<Element> }.map { ($0, $0.random) }
    statistics = layers.flatMap { $0.statistics }.map { ($0, $0.value) }
  }

  /// Whether random numbers were drawn between ``mark()`` and ``compare()``.
  private(set) var hasDrawn = false

  private var marks: [RandomState] = []

  /// Whether ``mark()`` puts other random numbers in reach of what comes after it.
  var isDisturbing = false

  /// Remembers where the streams are.
  func mark() {
    if isDisturbing {
      for (index, (layer, _)) in streams.enumerated() {
        layer.random = RandomState(ofCheck: index)
      }
    }
    marks = streams.map { $0.layer.random }
  }

  /// Compares the streams with where they were.
  func compare() { hasDrawn = marks != streams.map { $0.layer.random } }

  /// What the statistics were, and what they are.
  var statisticValues: [Tensor<Double>] {
    statistics.flatMap { [Tensor(converting: $0.value), Tensor(converting: $0.parameter.value)] }
  }

  /// Puts everything back.
  func restore() {
    for (layer, random) in streams { layer.random = random }
    for (parameter, value) in statistics { parameter.value = value }
  }
}

/// The layers that an object holds in its properties, and those that these hold.
private struct LayersInside<Element: Scalar> {
  private(set) var layers: [any Layer<Element>] = []
  private(set) var parameters: [Parameter<Element>] = []
  private var seen: Set<ObjectIdentifier> = []

  init(_ subject: AnyObject, _ listed: [any Layer<Element>]) {
    visit(subject)
    for layer in listed { visit(layer) }
  }

  private mutating func visit(_ object: AnyObject) {
    guard seen.insert(ObjectIdentifier(object)).inserted else { return }
    if let parameter = object as? Parameter<Element> {
      parameters.append(parameter)
      return
    }
    if let layer = object as? any Layer<Element> {
      layers.append(layer)
      for inner in layer.layers { visit(inner) }
    }
    let parts: [StoredParts<Element>] = storedParts(of: object)
    for part in parts {
      for parameter in part.parameters { visit(parameter) }
      for layer in part.layers { visit(layer) }
    }
  }
}
