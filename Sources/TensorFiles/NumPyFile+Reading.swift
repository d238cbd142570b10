import Tensors

extension NumPyFile {
  /// Reads a file, and checks all that it says about itself.
  ///
  /// - Throws: ``ArrayFileError`` if it cannot be read, is damaged, or holds something else than numbers
  ///   or truth values.
  public static func read(from path: String) throws(ArrayFileError) -> NumPyFile {
    try NumPyFile(ArrayFileError.content(of: path), of: path)
  }

  /// Takes a file's content apart.
  init(_ content: [UInt8], of file: String) throws(ArrayFileError) {
    let start = try Self.headerRange(in: content, file)
    let header = try NumPyHeader(content[start], of: file)
    let data = content[start.upperBound...]
    let kind = String(header.type.dropFirst())
    let widths = [
      "f2": 2, "f4": 4, "f8": 8, "i1": 1, "i2": 2, "i4": 4, "i8": 8, "u1": 1, "u2": 2, "u4": 4,
      "u8": 8, "b1": 1,
    ]
    guard let width = widths[kind], let order = header.type.first, "<>|=".contains(order) else {
      throw .misfit(
        file: file, problem: "its elements are of type \(header.type), not numbers or truth values")
    }
    guard let bytes = byteCount(of: header.shape, width), bytes == data.count else {
      throw .damaged(
        file: file,
        problem: "\(data.count) bytes do not fill an array of \(describe(header.shape)) "
          + "and type \(header.type)")
    }
    // What NumPy writes for "native" comes from a machine of the usual order.
    let elements = Elements(bytes: data, width: width, isBigEndian: order == ">")
    self.init(try Self.values(elements, kind, header, file), place: file)
  }

  /// Where the header is.
  private static func headerRange(
    in content: [UInt8], _ file: String
  ) throws(ArrayFileError) -> Range<Int> {
    guard content.starts(with: [0x93] + Array("NUMPY".utf8)), content.count >= 10 else {
      throw .damaged(file: file, problem: "it does not begin as NumPy's files do")
    }
    let start = content[6] == 1 ? 10 : 12
    guard 1...3 ~= content[6], content[7] == 0, content.count >= start else {
      throw .damaged(file: file, problem: "it is of no version of the format from 1.0 to 3.0")
    }
    let length = content[8..<start].reversed().reduce(0) { $0 << 8 | Int($1) }
    guard length <= content.count - start else {
      throw .damaged(
        file: file,
        problem: "its header should have \(length) bytes, and \(content.count - start) are there")
    }
    return start..<start + length
  }

  private static func values(
    _ elements: Elements, _ kind: String, _ header: NumPyHeader, _ file: String
  ) throws(ArrayFileError) -> Values {
    func tensor<Element: TensorElement>(_ elements: [Element]) -> Tensor<Element> {
      header.isColumnByColumn
        ? Tensor(shape: header.shape.reversed(), elements: elements).transposed()
        : Tensor(shape: header.shape, elements: elements)
    }
    let bits = elements.bits
    switch kind {
    case "f2": return .float32(tensor(bits.map { float(ofHalf: UInt16($0)) }))
    case "f4": return .float32(tensor(bits.map { Float(bitPattern: UInt32($0)) }))
    case "f8": return .float64(tensor(bits.map { Double(bitPattern: $0) }))
    case "b1": return .truths(tensor(bits.map { $0 != 0 }))
    case "u8" where bits.contains { $0 > UInt64(Int.max) }:
      throw .misfit(file: file, problem: "it holds a whole number of 2⁶³ or more")
    default:
      let unused = kind.hasPrefix("i") ? 64 - 8 * elements.width : 0
      return .integers(tensor(bits.map { Int(bitPattern: UInt($0 << unused)) >> unused }))
    }
  }
}

/// The elements of a file as bits.
private struct Elements {
  let bytes: ArraySlice<UInt8>
  let width: Int
  let isBigEndian: Bool

  var bits: [UInt64] {
    stride(from: bytes.startIndex, to: bytes.endIndex, by: width).map { start in
      var bits: UInt64 = 0
      for i in 0..<width {
        bits = bits << 8 | UInt64(bytes[start + (isBigEndian ? i : width - 1 - i)])
      }
      return bits
    }
  }
}

/// How many bytes an array has; nil where they cannot be counted.
private func byteCount(of shape: [Int], _ width: Int) -> Int? {
  elementCount(shape).map { $0 * width }
}
