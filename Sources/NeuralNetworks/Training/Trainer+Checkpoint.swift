import Files
import Foundation
import TensorFiles
import Tensors

extension Trainer {
  /// Saves all that it takes to go on: parameters, statistics, the optimizer's memory, the streams
  /// of random numbers, the history and the notes.
  ///
  /// The file is a safetensors file; it appears at its path when it is whole.
  ///
  /// - Throws: `SafetensorsError` if it cannot be written.
  public func save(to path: String) throws {
    let own = (network.parameters + network.statistics).map { NamedTensor($0.name, $0.value) }
    let memory = optimizer.memory.sorted { $0.key < $1.key }
      .map { NamedTensor(Checkpoint.memoryPrefix + $0.key, $0.value) }
    let text = String(decoding: try JSONEncoder.nonFinite.encode(checkpoint), as: UTF8.self)
    try Safetensors(tensors: own + memory, metadata: ["training": text]).write(to: path)
  }

  /// Goes back to where a checkpoint was saved.
  ///
  /// - Throws: `SafetensorsError` if the file cannot be read or has other tensors,
  ///   ``TrainingError`` if it comes from another training; then nothing has changed.
  public func resume(from path: String) throws {
    let file = try Safetensors.read(from: path)
    let saved = try Checkpoint(of: file, path)
    if let difference = checkpoint.settings.difference(to: saved.settings) {
      throw TrainingError.otherTraining(file: path, difference)
    }
    let own = network.parameters + network.statistics
    let values: [Tensor<Element>] = try own.map { try file.tensor($0.name, shape: $0.value.shape) }
    try file.requireNames(own.map(\.name) + saved.memory.map { Checkpoint.memoryPrefix + $0 })
    let memory = try memory(of: file, saved, path)

    for (parameter, value) in zip(own, values) { parameter.value = value }
    for (layer, random) in zip(network.randomLayers, saved.layerRandoms) { layer.random = random }
    optimizer.memory = memory
    optimizer.learningRate = Element(saved.learningRate)
    (progress, order, notes) = (saved.progress, nil, saved.notes)
    fingerprint = saved.samples
  }

  /// What the optimizer remembered: numbers such as a count of steps, and tensors that belong to a
  /// parameter and have its shape.
  private func memory(
    of file: Safetensors, _ saved: Checkpoint, _ path: String
  ) throws -> [String: Tensor<Element>] {
    try saved.memory.reduce(into: [:]) { memory, name in
      let owner = network.parameters.first { name.hasSuffix("/\($0.name)") }
      let tensor: Tensor<Element> = try file.tensor(
        Checkpoint.memoryPrefix + name, shape: owner?.value.shape ?? [])
      guard owner != nil || tensor[] >= 0 else {
        throw TrainingError.otherTraining(file: path, "its optimizer's \(name) is \(tensor[])")
      }
      memory[name] = tensor
    }
  }

  /// λ, where weights decay.
  private var weightDecay: Double? {
    guard let chain = network as? any LayerChain<Element>, chain.weightDecay != 0 else {
      return nil
    }
    return Double(chain.weightDecay)
  }

  private var checkpoint: Checkpoint {
    Checkpoint(
      settings: TrainingSettings(
        network: network.description, optimizer: settings(of: optimizer),
        weightDecay: weightDecay, batchSize: batchSize, drawing: drawing),
      samples: fingerprint, learningRate: Double(optimizer.learningRate), progress: progress,
      memory: optimizer.memory.keys.sorted(), layerRandoms: network.randomLayers.map { $0.random },
      notes: notes)
  }
}

/// What a checkpoint says beside its tensors, as JSON under "training".
private struct Checkpoint: Codable {
  /// The names of the optimizer's tensors begin so.
  static let memoryPrefix = "optimizer/"

  let settings: TrainingSettings
  let samples: String?
  let learningRate: Double
  let progress: TrainingProgress
  let memory: [String]
  let layerRandoms: [RandomState]
  let notes: [String: String]

  fileprivate init(
    settings: TrainingSettings, samples: String?, learningRate: Double,
    progress: TrainingProgress, memory: [String], layerRandoms: [RandomState],
    notes: [String: String]
  ) {
    (self.settings, self.samples, self.learningRate) = (settings, samples, learningRate)
    (self.progress, self.memory, self.layerRandoms) = (progress, memory, layerRandoms)
    self.notes = notes
  }

  /// Reads the notes of a file.
  init(of file: Safetensors, _ path: String) throws {
    guard let text = file.metadata["training"],
      let saved = try? JSONDecoder.nonFinite.decode(Checkpoint.self, from: Data(text.utf8)),
      saved.progress.iteration >= 0
    else {
      throw TrainingError.otherTraining(
        file: path, "it does not say how the training stood, or in another version's words")
    }
    self = saved
  }
}
