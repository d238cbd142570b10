import Foundation
import Tensors

extension Trainer {
  /// What a checkpoint says beside its tensors, as JSON under "training".
  private struct State: Codable {
    let batchSize: Int
    let optimizer: String
    let learningRate: Element
    let history: [EpochRecord]
    let random: RandomState
    let layerRandoms: [RandomState]
  }

  private var randomLayers: [any RandomLayer<Element>] {
    network.layers.compactMap { $0 as? any RandomLayer<Element> }
  }

  private var optimizerName: String { "\(type(of: optimizer))" }

  /// Saves all that it takes to go on: parameters, statistics, the optimizer's memory, the streams
  /// of random numbers and the history.
  ///
  /// The file is a safetensors file; it appears at its path when it is whole.
  ///
  /// - Throws: ``SafetensorsError`` if it cannot be written.
  public func save(to path: String) throws {
    let state = State(
      batchSize: batchSize, optimizer: optimizerName, learningRate: optimizer.learningRate,
      history: history, random: random, layerRandoms: randomLayers.map { $0.random })
    let own = (network.parameters + network.statistics).map { NamedTensor($0.name, $0.value) }
    let memory = optimizer.memory.sorted { $0.key < $1.key }
      .map { NamedTensor("optimizer/" + $0.key, $0.value) }
    try Safetensors(tensors: own + memory, metadata: ["training": try json(state)])
      .write(to: path)
  }

  /// Goes back to where a checkpoint was saved.
  ///
  /// - Throws: ``SafetensorsError`` if the file cannot be read or has other tensors,
  ///   ``TrainingError`` if it comes from another training; then nothing has changed.
  public func resume(from path: String) throws {
    let file = try Safetensors.read(from: path)
    let state = try state(of: file, path)
    let own = network.parameters + network.statistics
    let values: [Tensor<Element>] = try own.map { try file.tensor($0.name, shape: $0.value.shape) }
    var memory: [String: Tensor<Element>] = [:]
    for tensor in file.tensors where tensor.name.hasPrefix("optimizer/") {
      memory[String(tensor.name.dropFirst("optimizer/".count))] =
        try file.tensor(tensor.name, shape: tensor.shape)
    }
    for (parameter, value) in zip(own, values) { parameter.value = value }
    for (layer, random) in zip(randomLayers, state.layerRandoms) { layer.random = random }
    optimizer.memory = memory
    optimizer.learningRate = state.learningRate
    history = state.history
    random = state.random
  }

  private func state(of file: Safetensors, _ path: String) throws -> State {
    func stranger(_ problem: String) -> TrainingError { .otherTraining(file: path, problem) }
    guard let text = file.metadata["training"],
      let state = try? decoder.decode(State.self, from: Data(text.utf8))
    else { throw stranger("it does not say how the training stood") }
    guard state.batchSize == batchSize else {
      throw stranger("its batches have \(state.batchSize) samples, not \(batchSize)")
    }
    guard state.optimizer == optimizerName else {
      throw stranger("its optimizer is \(state.optimizer), not \(optimizerName)")
    }
    guard state.layerRandoms.count == randomLayers.count else {
      throw stranger(
        "it has \(state.layerRandoms.count) dropout layers, not \(randomLayers.count)")
    }
    return state
  }

  private func json(_ state: State) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return String(decoding: try encoder.encode(state), as: UTF8.self)
  }

  private var decoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return decoder
  }
}
