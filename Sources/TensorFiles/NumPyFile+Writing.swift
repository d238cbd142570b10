import Tensors

extension NumPyFile {
  /// Writes a file, row by row, the least significant byte first.
  ///
  /// It appears at its path when it is whole: one that was there before is either kept or replaced.
  ///
  /// - Throws: ``ArrayFileError`` if it cannot be written.
  public func write(to path: String) throws(ArrayFileError) {
    try ArrayFileError.write(content(), to: path)
  }

  /// The file's bytes, which are those that `numpy.save` writes.
  func content() -> [UInt8] {
    var header =
      "{'descr': '\(type)', 'fortran_order': False, 'shape': \(describe(shape)), }"
    // NumPy leaves room for a first length of 21 digits, and ends the header at a multiple of 64.
    if let first = shape.first { header += spaces(21 - String(first).utf8.count) }
    let isLong = header.utf8.count > 65_000
    let start = isLong ? 12 : 10
    header += spaces(64 - (start + header.utf8.count + 1) % 64) + "\n"
    let length = header.utf8.count
    var content: [UInt8] = [0x93] + Array("NUMPY".utf8) + [isLong ? 2 : 1, 0]
    for shift in stride(from: 0, to: isLong ? 32 : 16, by: 8) {
      content.append(UInt8(truncatingIfNeeded: length >> shift))
    }
    return content + Array(header.utf8) + data
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  private var type: String {
    switch values {
    case .float32: "<f4"
    case .float64: "<f8"
    case .integers: "<i8"
    case .truths: "|b1"
    }
  }

  private var data: [UInt8] {
    switch values {
    case .float32(let tensor): littleEndian(tensor.elements.map(\.bitPattern))
    case .float64(let tensor): littleEndian(tensor.elements.map(\.bitPattern))
    case .integers(let tensor): littleEndian(tensor.elements.map { Int64($0) })
    case .truths(let tensor): tensor.elements.map { $0 ? 1 : 0 }
    }
  }

  private func littleEndian<Bits: FixedWidthInteger>(_ numbers: [Bits]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(numbers.count * Bits.bitWidth / 8)
    for number in numbers { bytes.append(littleEndian: number) }
    return bytes
  }
}
