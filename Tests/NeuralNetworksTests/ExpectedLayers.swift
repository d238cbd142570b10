import Foundation
import NeuralNetworks
import Tensors
import Testing

/// What layers give in PyTorch and NumPy; see Expected/layers.py.
struct ExpectedLayers: Decodable {
  let convolution: [WindowCase]
  let maxPooling: [WindowCase]
  let columns: [WindowCase]
  let batchNormalization: [BatchNormalizationCase]
  let dropout: [DropoutCase]
  let tanh: [TanhCase]

  static func read() throws -> ExpectedLayers {
    try JSONDecoder().decode(ExpectedLayers.self, from: expectedData("layers.json"))
  }
}

/// A window over images of some shape.
struct WindowCase: Decodable, Sendable, CustomTestStringConvertible {
  let seed: Int
  let input: [Int]
  let kernel: [Int]
  let stride: [Int]
  let padding: [Int]?
  let filters: Int?
  let values: [Numbers]

  var window: Window {
    Window(
      kernel: Extent(height: kernel[0], width: kernel[1]),
      stride: Extent(height: stride[0], width: stride[1]),
      padding: padding.map { .pixels(Extent(height: $0[0], width: $0[1])) } ?? .same)
  }

  var testDescription: String {
    "\(input), kernel \(kernel), stride \(stride), padding \(padding.map { "\($0)" } ?? "same")"
  }
}

struct BatchNormalizationCase: Decodable, Sendable, CustomTestStringConvertible {
  let seed: Int
  let input: [Int]
  let momentum: Double
  let epsilon: Double
  let values: [Numbers]

  var testDescription: String { "\(input), momentum \(momentum), epsilon \(epsilon)" }
}

struct DropoutCase: Decodable, Sendable, CustomTestStringConvertible {
  let seed: Int
  let input: [Int]
  let ratio: Double
  let values: [Numbers]

  var testDescription: String { "\(input), ratio \(ratio)" }
}

struct TanhCase: Decodable, Sendable, CustomTestStringConvertible {
  let seed: Int
  let input: [Int]
  let values: [Numbers]

  var testDescription: String { "\(input)" }
}
