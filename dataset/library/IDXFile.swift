import Foundation

/// The content of an IDX file of bytes.
///
/// The file begins with two zero bytes, the type of the values (8: unsigned byte) and the number of
/// axes; then the length of each axis follows as a 32-bit big-endian number, then the values in
/// row-major order.
struct IDXFile {
  /// The length of each axis, outermost first.
  let lengths: [Int]

  /// The values in row-major order.
  let values: [UInt8]

  /// Reads a file's content.
  ///
  /// - Parameters:
  ///   - content: the whole file, decompressed.
  ///   - axes: the number of axes it must have.
  ///   - file: its name for the error.
  /// - Throws: ``DatasetError/damaged(file:problem:)`` if the file does not begin with the magic
  ///   number, or is longer or shorter than the lengths say.
  init(_ content: consuming [UInt8], axes: Int, file: String) throws {
    var values = consume content
    let headerSize = 4 + 4 * axes
    lengths = try Self.lengths(values.prefix(headerSize), axes: axes, file: file)
    // In floating point, where the product of three large lengths cannot overflow.
    let size = lengths.reduce(Double(1)) { $0 * Double($1) }
    guard size == Double(values.count - headerSize) else {
      let announced = lengths.map(String.init).joined(separator: " × ")
      throw DatasetError.damaged(
        file: file,
        problem: "it has \(values.count - headerSize) values where its header says \(announced)")
    }
    values.removeFirst(headerSize)
    self.values = values
  }

  /// Reads the length of each axis from a file's first bytes.
  static func lengths(
    _ header: ArraySlice<UInt8>, axes: Int, file: String
  ) throws -> [Int] {
    guard header.count == 4 + 4 * axes else {
      throw DatasetError.damaged(
        file: file, problem: "it ends within the header, after \(header.count) bytes")
    }
    guard header.starts(with: [0, 0, 8, UInt8(axes)]) else {
      throw DatasetError.damaged(
        file: file,
        problem: "it begins with \(display(header.prefix(4))), "
          + "not with the IDX magic number \(display([0, 0, 8, UInt8(axes)]))")
    }
    return (1...axes).map { axis in
      header[4 * axis..<4 * axis + 4].reduce(0) { $0 << 8 | Int($1) }
    }
  }

  /// Writes bytes in hexadecimal, or as text in quotes if that is what they are.
  private static func display(_ bytes: ArraySlice<UInt8>) -> String {
    if bytes.allSatisfy({ 0x20 <= $0 && $0 < 0x7f }) {
      return "'\(String(decoding: bytes, as: UTF8.self))'"
    }
    return bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}
