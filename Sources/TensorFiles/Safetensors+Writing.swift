import Files
import Foundation
import Tensors

extension Safetensors {
  /// Writes a file.
  ///
  /// It appears at its path when it is whole: one that was there before is either kept or replaced.
  ///
  /// - Throws: ``SafetensorsError`` if it cannot be written.
  public func write(to path: String) throws {
    do {
      try replaceFile(at: path, with: Data(content()))
    } catch {
      throw SafetensorsError.unwritable(file: path, reason: systemReason(for: error))
    }
  }

  /// The file's bytes; the header is filled up with spaces, so that the numbers begin at a multiple
  /// of eight.
  func content() throws -> [UInt8] {
    var fields: [String] = []
    if !metadata.isEmpty {
      fields.append("\(try json(Self.metadataKey)):\(try json(metadata))")
    }
    var data: [UInt8] = []
    for tensor in tensors {
      let begin = data.count
      tensor.appendBytes(to: &data)
      fields.append(
        """
        \(try json(tensor.name)):{"dtype":"\(tensor.type)",\
        "shape":\(try json(tensor.shape)),"data_offsets":[\(begin),\(data.count)]}
        """)
    }
    var header = Array("{\(fields.joined(separator: ","))}".utf8)
    header += Array(repeating: UInt8(ascii: " "), count: -header.count & 7)
    var content: [UInt8] = []
    content.append(littleEndian: UInt64(header.count))
    return content + header + data
  }
}

extension NamedTensor {
  /// The word of the format for the type of the numbers.
  fileprivate var type: String {
    switch values {
    case .float32: "F32"
    case .float64: "F64"
    }
  }

  fileprivate func appendBytes(to bytes: inout [UInt8]) {
    switch values {
    case .float32(let tensor):
      for number in tensor.elements { bytes.append(littleEndian: number.bitPattern) }
    case .float64(let tensor):
      for number in tensor.elements { bytes.append(littleEndian: number.bitPattern) }
    }
  }
}

private func json(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

extension [UInt8] {
  /// Appends an integer's bytes, the least significant first.
  mutating func append<Number: FixedWidthInteger>(littleEndian number: Number) {
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
