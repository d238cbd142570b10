import TensorFiles
import Tensors

extension Network {
  /// Saves parameters and statistics as a safetensors file, each under its name.
  ///
  /// - Parameters:
  ///   - path: where; the file appears there when it is whole.
  ///   - metadata: notes, such as how the network was trained.
  /// - Throws: `SafetensorsError` if it cannot be written.
  public func save(to path: String, metadata: [String: String] = [:]) throws {
    try Safetensors(parameters + statistics, metadata: metadata).write(to: path)
  }

  /// Gives parameters and statistics the values that stand in a safetensors file under their names.
  ///
  /// - Throws: `SafetensorsError` if the file cannot be read, or names or shapes are not the same;
  ///   then nothing has changed.
  public func load(from path: String) throws {
    try Safetensors.read(from: path).load(into: parameters + statistics)
  }
}

extension Safetensors {
  /// Takes the present values of parameters, each under its name.
  ///
  /// - Precondition: no two parameters have the same name.
  public init<Element>(_ parameters: [Parameter<Element>], metadata: [String: String] = [:]) {
    self.init(tensors: parameters.map { NamedTensor($0.name, $0.value) }, metadata: metadata)
  }

  /// Gives parameters the values that stand here under their names.
  ///
  /// - Throws: `SafetensorsError` if the names or the shapes are not the same; then no parameter
  ///   has changed.
  public func load<Element>(into parameters: [Parameter<Element>]) throws {
    let values: [Tensor<Element>] = try parameters.map {
      try tensor($0.name, shape: $0.value.shape)
    }
    try requireNames(parameters.map(\.name))
    for (parameter, value) in zip(parameters, values) { parameter.value = value }
  }

  /// Refuses a file with other tensors than those of these names.
  func requireNames(_ names: [String]) throws {
    guard let stranger = tensors.first(where: { !names.contains($0.name) }) else { return }
    let known = names.joined(separator: ", ")
    throw misfit("no parameter is called \(stranger.name); there are \(known)")
  }
}
