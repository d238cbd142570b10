import Tensors

extension Safetensors {
  /// Takes the present values of parameters, each under its name.
  ///
  /// - Precondition: no two parameters have the same name.
  public init<Element>(_ parameters: [Parameter<Element>], metadata: [String: String] = [:]) {
    self.init(tensors: parameters.map { NamedTensor($0.name, $0.value) }, metadata: metadata)
  }

  /// Gives parameters the values that stand here under their names.
  ///
  /// - Throws: ``SafetensorsError`` if the names or the shapes are not the same; then no parameter
  ///   has changed.
  public func load<Element>(into parameters: [Parameter<Element>]) throws {
    let values: [Tensor<Element>] = try parameters.map {
      try tensor($0.name, shape: $0.value.shape)
    }
    let names = Set(parameters.map(\.name))
    if let stranger = tensors.first(where: { !names.contains($0.name) }) {
      let known = parameters.map(\.name).joined(separator: ", ")
      throw misfit("no parameter is called \(stranger.name); there are \(known)")
    }
    for (parameter, value) in zip(parameters, values) { parameter.value = value }
  }
}
