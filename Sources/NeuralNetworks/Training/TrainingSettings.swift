import Tensors

/// All that determines how a training goes on, but for its samples and what is restored.
struct TrainingSettings: Codable {
  /// Each layer in the order of a walk forward, with its settings.
  let network: [String]

  /// The optimizer, with its settings but for the learning rate, which may change.
  let optimizer: String

  /// λ of the network's weight decay; nil, in older checkpoints too, is none.
  let weightDecay: Double?

  let batchSize: Int
  let drawing: BatchDrawing

  /// How saved settings differ from these, in a few words; nil where they do not.
  func difference(to saved: TrainingSettings) -> String? {
    if saved.batchSize != batchSize {
      return "its batches have \(saved.batchSize) samples, not \(batchSize)"
    }
    if saved.drawing != drawing {
      return "its batches are drawn by \(saved.drawing), not \(drawing)"
    }
    if saved.optimizer != optimizer {
      return "its optimizer is \(saved.optimizer), not \(optimizer)"
    }
    if saved.weightDecay != weightDecay {
      return "its weight decay is \(saved.weightDecay ?? 0), not \(weightDecay ?? 0)"
    }
    if saved.network.count != network.count {
      return "its network has \(saved.network.count) layers, not \(network.count)"
    }
    let pair = zip(saved.network, network).enumerated().first { $0.element.0 != $0.element.1 }
    return pair.map { "its layer \($0.offset + 1) is \($0.element.0), not \($0.element.1)" }
  }
}

extension Network {
  /// All layers that draw random numbers, nested ones too.
  var randomLayers: [any RandomLayer<Element>] {
    layers.flatMap { $0.withNested }.compactMap { $0 as? any RandomLayer<Element> }
  }

  /// Each layer with its settings, or the network's type where it has no layers.
  package var description: [String] {
    layers.isEmpty ? [name(of: self)] : layers.flatMap { $0.withNested }.map { settings(of: $0) }
  }
}

/// The type of a layer or an optimizer and the numbers that it was made with, such as
/// "Dropout(ratio: 0.5)".
func settings(of thing: Any) -> String {
  let settings = Mirror(reflecting: thing).children.compactMap { label, value -> String? in
    guard let label, label != "learningRate" else { return nil }
    let isSetting =
      value is any BinaryFloatingPoint || value is any BinaryInteger || value is Bool
      || value is Window
    return isSetting ? "\(label): \(value)" : nil
  }
  return name(of: thing) + (settings.isEmpty ? "" : "(\(settings.joined(separator: ", ")))")
}
