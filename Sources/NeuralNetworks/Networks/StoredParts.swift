import Tensors

/// The parameters and layers that an object stores: in its properties, and in what optionals, tuples,
/// arrays and structures there hold.
///
/// - Returns: for each property in order, what was found in it; a layer is not looked into.
func storedParts<Element: Scalar>(of object: AnyObject) -> [StoredParts<Element>] {
  var parts: [StoredParts<Element>] = []
  var mirror: Mirror? = Mirror(reflecting: object)
  while let properties = mirror {
    for child in properties.children {
      parts.append(StoredParts(property: child.label ?? "", child.value))
    }
    mirror = properties.superclassMirror
  }
  return parts
}

/// The parameters and layers in one property.
struct StoredParts<Element: Scalar> {
  let property: String
  private(set) var parameters: [Parameter<Element>] = []
  private(set) var layers: [any Layer<Element>] = []

  fileprivate init(property: String, _ value: Any) {
    self.property = property
    search(value)
  }

  private mutating func search(_ value: Any) {
    if let parameter = value as? Parameter<Element> { return parameters.append(parameter) }
    if let layer = value as? any Layer<Element> { return layers.append(layer) }
    let mirror = Mirror(reflecting: value)
    // An array of numbers may be long, and holds neither.
    guard let first = mirror.children.first, mirror.displayStyle != .class,
      mirror.displayStyle != .collection || !(first.value is any Numeric || first.value is Bool)
    else { return }
    for child in mirror.children { search(child.value) }
  }
}
