import Files
import Foundation
import Tensors

extension Safetensors {
  /// Reads a file, and checks all that it says about itself.
  ///
  /// - Throws: ``SafetensorsError`` if it cannot be read, is damaged, or holds other types than
  ///   `F16`, `BF16`, `F32` and `F64`.
  public static func read(from path: String) throws -> Safetensors {
    let content: [UInt8]
    do {
      content = try readOrdinaryFile(at: path)
    } catch {
      throw SafetensorsError.unreadable(file: path, reason: systemReason(for: error))
    }
    return try Safetensors(content, of: path)
  }

  /// Takes a file's content apart.
  init(_ content: [UInt8], of file: String) throws {
    let headerEnd = try Self.headerEnd(of: content, file)
    let header = try SafetensorsHeader(content[8..<headerEnd], of: file)
    let data = content[headerEnd...]
    var end = 0
    for entry in header.entries {
      try entry.check(follows: end, file)
      end = entry.end
    }
    guard end == data.count else {
      throw SafetensorsError.damaged(
        file: file, problem: "its tensors should have \(end) bytes, and \(data.count) are there")
    }
    let tensors = header.entries.map { entry in
      NamedTensor(entry, data[headerEnd + entry.begin..<headerEnd + entry.end])
    }
    self.init(tensors: tensors, metadata: header.metadata, place: file)
  }

  /// The place behind the header, whose length the first eight bytes tell.
  private static func headerEnd(of content: [UInt8], _ file: String) throws -> Int {
    guard content.count >= 8 else {
      throw SafetensorsError.damaged(
        file: file, problem: "it ends after \(content.count) bytes, within its header's length")
    }
    let length = UInt64(littleEndian: content[..<8])
    guard length <= UInt64(content.count - 8) else {
      throw SafetensorsError.damaged(
        file: file,
        problem: "its header should have \(length) bytes, and \(content.count - 8) are there")
    }
    return 8 + Int(length)
  }
}

extension SafetensorsHeader.Entry {
  /// Checks that the tensor's numbers begin where those of the one before end, and end where type
  /// and shape say.
  fileprivate func check(follows previousEnd: Int, _ file: String) throws {
    func damaged(_ problem: String) -> SafetensorsError { .damaged(file: file, problem: problem) }
    guard let width = ["F16": 2, "BF16": 2, "F32": 4, "F64": 8][type] else {
      throw SafetensorsError.unsupported(file: file, tensor: name, type: type)
    }
    guard begin == previousEnd else {
      throw damaged("\(name) begins at byte \(begin), not at \(previousEnd) where it should")
    }
    guard let size = elementCount(shape).map({ $0 * width }) else {
      throw damaged("\(name) has the impossible shape \(describe(shape))")
    }
    guard begin.addingReportingOverflow(size) == (end, false) else {
      throw damaged(
        "\(name) of type \(type) and shape \(describe(shape)) does not fill "
          + "bytes \(begin) to \(end)")
    }
  }
}

extension NamedTensor {
  /// Makes a tensor of bytes whose number has been checked.
  fileprivate init(_ entry: SafetensorsHeader.Entry, _ bytes: ArraySlice<UInt8>) {
    func tensor<Number, Bits: FixedWidthInteger>(_ number: (Bits) -> Number) -> Tensor<Number> {
      Tensor(shape: entry.shape, elements: numbers(in: bytes).map(number))
    }
    switch entry.type {
    case "F16": self.init(entry.name, tensor(float(ofHalf:)))
    case "BF16": self.init(entry.name, tensor { Float(bitPattern: UInt32($0 as UInt16) << 16) })
    case "F32": self.init(entry.name, tensor(Float.init(bitPattern:)))
    default: self.init(entry.name, tensor(Double.init(bitPattern:)))
    }
  }
}

private func numbers<Bits: FixedWidthInteger>(in bytes: ArraySlice<UInt8>) -> [Bits] {
  let width = Bits.bitWidth / 8
  return stride(from: bytes.startIndex, to: bytes.endIndex, by: width).map {
    Bits(littleEndian: bytes[$0..<$0 + width])
  }
}

/// The number of 16 bits: a sign, five bits of exponent, ten of fraction.
func float(ofHalf bits: UInt16) -> Float {
  let (exponent, fraction) = (bits >> 10 & 31, Float(bits & 1023))
  let magnitude: Float =
    switch exponent {
    case 0: fraction * 0x1p-24
    case 31: fraction == 0 ? .infinity : .nan
    default:
      (1 + fraction / 1024) * Float(sign: .plus, exponent: Int(exponent) - 15, significand: 1)
    }
  return bits >> 15 == 0 ? magnitude : -magnitude
}

extension FixedWidthInteger {
  /// Makes an integer of its bytes, the least significant first.
  fileprivate init(littleEndian bytes: ArraySlice<UInt8>) {
    self = bytes.reversed().reduce(0) { $0 << 8 | Self($1) }
  }
}
