import Tensors

extension Network {
  /// Stops the program with a message where a network of one's own is put together in a way that
  /// would train wrongly in silence.
  ///
  /// - Precondition: each parameter has a name of its own and belongs to one layer only,
  ///   and none that the network or a layer stores is left out of its lists.
  public func requireSound() {
    require(faults.isEmpty, faults.joined(separator: "\n"))
  }

  /// What is wrong with how the network is put together, a line each; see ``requireSound()``.
  public var faults: [String] {
    let name = name(of: self)
    let all = layers.flatMap { $0.withNested }
    let owned = all.flatMap { $0.ownParameters }
    let shared = repeated(owned.map(ObjectIdentifier.init))
    let sharedNames = Set(owned.filter { shared.contains(ObjectIdentifier($0)) }.map(\.name))
    let twin = repeatedName(among: parameters + statistics)
    let findings: [(isFault: Bool, words: String)] = [
      (
        !repeated(all.map(ObjectIdentifier.init)).isEmpty,
        "\(name): a layer stands in it twice, but keeps what it saw only once; make two"
      ),
      (
        !shared.isEmpty,
        """
        \(name): \(sharedNames.sorted().joined(separator: ", ")) belongs to two layers, and each \
        would set its half of the gradient; make two parameters
        """
      ),
      (
        twin != nil,
        "\(name): two parameters are called \(twin ?? ""); give each a name of its own"
      ),
    ]
    return findings.filter(\.isFault).map(\.words)
      + omissions(in: self, Listed(parameters + statistics, layers))
      + all.flatMap { omissions(in: $0) }
  }
}

extension Layer {
  /// The parameters that belong to no layer that this one is made of.
  fileprivate var ownParameters: [Parameter<Element>] {
    let nested = layers.flatMap { $0.parameters }
    return parameters.filter { parameter in !nested.contains { $0 === parameter } }
  }
}

/// The type of a layer or a network, without the type of its numbers.
func name(of thing: Any) -> String { String("\(type(of: thing))".prefix { $0 != "<" }) }

/// The things that come more than once.
private func repeated<Thing: Hashable>(_ things: [Thing]) -> Set<Thing> {
  var (seen, again): (Set<Thing>, Set<Thing>) = ([], [])
  for thing in things where !seen.insert(thing).inserted { again.insert(thing) }
  return again
}

/// What a layer or a network says that it is made of.
private struct Listed<Element: Scalar> {
  private let parameters: [Parameter<Element>]
  private let layers: [any Layer<Element>]

  init(_ parameters: [Parameter<Element>], _ layers: [any Layer<Element>]) {
    (self.parameters, self.layers) = (parameters, layers)
  }

  func misses(_ parameter: Parameter<Element>) -> Bool {
    !parameters.contains { $0 === parameter }
  }

  /// Whether a layer is not listed, nor all that it learns or measures.
  ///
  /// One that draws random numbers has to be listed itself, since its stream is found there.
  func misses(_ layer: any Layer<Element>) -> Bool {
    let isListed = layers.contains { $0.withNested.contains { $0 === layer } }
    return !isListed
      && (layer.withNested.contains { $0 is any RandomLayer<Element> }
        || (layer.parameters + layer.statistics).contains(where: misses))
  }
}

private func omissions<Element: Scalar>(in layer: any Layer<Element>) -> [String] {
  omissions(in: layer, Listed(layer.parameters + layer.statistics, layer.layers))
}

/// The properties that store a parameter or a layer which is not listed, a line each.
private func omissions<Element: Scalar>(
  in thing: AnyObject, _ listed: Listed<Element>
) -> [String] {
  storedParts(of: thing)
    .filter {
      $0.parameters.contains(where: listed.misses) || $0.layers.contains(where: listed.misses)
    }
    .map {
      let lists = "parameters, statistics or layers"
      return "\(name(of: thing)): it stores \($0.property), but its \(lists) leave that out"
    }
}
