import Foundation

/// A file of a collection that is in its folder and is known to be the published one.
public struct CheckedFile: Equatable, Sendable, CustomStringConvertible {
  /// Where it is.
  public let path: String

  /// Its length on disk, in bytes.
  public let size: Int

  /// The CRC-32 of its decompressed content.
  public let checksum: UInt32

  /// Where it was fetched from, nil if it was there already.
  public let source: String?

  /// One line with all of that.
  public var description: String {
    "\(path): \(size) bytes, CRC-32 \(hexadecimal(checksum)), "
      + (source.map { "fetched from \($0)" } ?? "already there")
  }

  /// Describes a file that is in place and has been checked.
  init(path: String, checksum: UInt32, source: String?) {
    self.path = path
    self.checksum = checksum
    self.source = source
    size = (try? URL(filePath: path).resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
  }
}
