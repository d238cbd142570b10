import Tensors

/// The streams and statistics of layers as they were, so that each forward pass starts alike.
final class SubjectMemory<Element: Scalar> {
  private let streams: [(layer: any RandomLayer<Element>, random: RandomState)]
  private let statistics: [(parameter: Parameter<Element>, value: Tensor<Element>)]

  /// Remembers a layer or a network, and all layers inside, whether it lists them or not.
  init(_ subject: AnyObject) {
    let layers = LayersInside<Element>(subject).found
    streams = layers.compactMap { $0 as? any RandomLayer<Element> }.map { ($0, $0.random) }
    statistics = layers.flatMap { $0.statistics }.map { ($0, $0.value) }
  }

  /// Whether random numbers were drawn between ``mark()`` and ``compare()``.
  private(set) var hasDrawn = false

  private var marks: [RandomState] = []

  /// Remembers where the streams are.
  func mark() { marks = streams.map(\.layer.random) }

  /// Compares the streams with where they were.
  func compare() { hasDrawn = marks != streams.map(\.layer.random) }

  /// Puts everything back.
  func restore() {
    for (layer, random) in streams { layer.random = random }
    for (parameter, value) in statistics { parameter.value = value }
  }
}

/// The layers that an object holds in its properties, and those that these hold.
private struct LayersInside<Element: Scalar> {
  private(set) var found: [any Layer<Element>] = []
  private var seen: Set<ObjectIdentifier> = []

  init(_ subject: AnyObject) { visit(subject) }

  private mutating func visit(_ object: AnyObject) {
    guard seen.insert(ObjectIdentifier(object)).inserted else { return }
    if let layer = object as? any Layer<Element> { found.append(layer) }
    var mirror: Mirror? = Mirror(reflecting: object)
    while let properties = mirror {
      for child in properties.children { search(child.value) }
      mirror = properties.superclassMirror
    }
  }

  private mutating func search(_ value: Any) {
    if value is [Element] || value is [Int] || value is [Bool] { return }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .class where value is any Layer<Element>: visit(value as AnyObject)
    case .optional, .tuple, .collection, .dictionary:
      for child in mirror.children { search(child.value) }
    default: break
    }
  }
}
