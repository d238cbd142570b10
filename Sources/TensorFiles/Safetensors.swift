import Tensors

/// Named tensors and notes about them: what a safetensors file holds.
///
/// ```swift
/// let weights = Tensor<Float>.ones([784, 50])
/// let tensors = [NamedTensor("W1", weights), NamedTensor("b1", Tensor<Float>.zeros([50]))]
/// try Safetensors(tensors: tensors, metadata: ["seed": "0"]).write(to: "weights.safetensors")
///
/// let file = try Safetensors.read(from: "weights.safetensors")
/// let w1: Tensor<Double> = try file.tensor("W1", shape: [784, 50])
/// w1.sum()        // 39200.0
/// file.metadata   // ["seed": "0"]
/// ```
///
/// Such a file begins with the length of its header, as eight bytes, the least significant first. The
/// header is a JSON object: for each tensor its type, its shape, and where its numbers begin and end;
/// under `__metadata__` texts by their names. Then come the numbers, row-major, little-endian and
/// without gaps. Python's package `safetensors` reads and writes the same.
///
/// The types `F32` and `F64` are understood; `F16` and `BF16` are read, widened to 32 bits.
public struct Safetensors: Sendable {
  /// The tensors, in the order of their numbers.
  public let tensors: [NamedTensor]

  /// Notes, such as how the tensors were made.
  public let metadata: [String: String]

  /// The file's path, or other words for where the tensors are, with which an error's line begins.
  let place: String

  /// The name in a header under which the notes stand.
  static let metadataKey = "__metadata__"

  /// Puts tensors together, to be written in this order.
  ///
  /// - Precondition: no name comes twice, and none is `__metadata__`.
  public init(tensors: [NamedTensor], metadata: [String: String] = [:]) {
    self.init(tensors: tensors, metadata: metadata, place: "tensors in memory")
  }

  init(tensors: [NamedTensor], metadata: [String: String], place: String) {
    let names = tensors.map(\.name)
    require(
      Set(names).count == names.count && !names.contains(Self.metadataKey),
      "Safetensors: among \(names) one comes twice or is \(Self.metadataKey)")
    self.tensors = tensors
    self.metadata = metadata
    self.place = place
  }

  /// The tensor of a name, its numbers rounded where they have more digits than `Element`.
  ///
  /// - Throws: ``SafetensorsError`` if there is none, or it has another shape.
  public func tensor<Element: Scalar>(_ name: String, shape: [Int]) throws -> Tensor<Element> {
    guard let tensor = tensors.first(where: { $0.name == name }) else {
      let names = tensors.map(\.name).joined(separator: ", ")
      throw misfit("it has no tensor \(name), but \(names.isEmpty ? "none at all" : names)")
    }
    guard tensor.shape == shape else {
      throw misfit("\(name) has the shape \(describe(tensor.shape)), not \(describe(shape))")
    }
    switch tensor.values {
    case .float32(let values): return Tensor(converting: values)
    case .float64(let values): return Tensor(converting: values)
    }
  }

  package func misfit(_ problem: String) -> SafetensorsError {
    .misfit(place: place, problem: problem)
  }
}

/// A tensor and its name in a file.
public struct NamedTensor: Hashable, Sendable {
  /// A tensor of one of the types that a file can hold here.
  public enum Values: Hashable, Sendable {
    /// 32-bit numbers: `F32`.
    case float32(Tensor<Float>)
    /// 64-bit numbers: `F64`.
    case float64(Tensor<Double>)
  }

  /// The name, such as "W1".
  public let name: String

  /// The tensor.
  public let values: Values

  /// The length of each axis.
  public var shape: [Int] {
    switch values {
    case .float32(let values): values.shape
    case .float64(let values): values.shape
    }
  }

  /// Gives a tensor its name: `Float` becomes `F32`, `Double` becomes `F64`.
  public init<Element: Scalar>(_ name: String, _ tensor: Tensor<Element>) {
    self.name = name
    if let tensor = tensor as? Tensor<Float> {
      values = .float32(tensor)
    } else {
      values = .float64(Tensor(converting: tensor))
    }
  }
}
