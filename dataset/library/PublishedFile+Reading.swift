import Files
import Foundation

extension PublishedFile {
  /// Reads a file from disk and checks that it is well formed.
  ///
  /// - Parameter path: the file, compressed or not.
  /// - Returns: the pixels 0…255, or the labels 0…9.
  /// - Throws: ``DatasetError``, which names the file.
  func values(inFileAt path: String) throws -> [UInt8] {
    try values(in: content(ofFileAt: path, named: path), named: path)
  }

  /// Gives the whole content of a file, decompressed.
  ///
  /// - Parameters:
  ///   - path: where the file is.
  ///   - name: what an error calls it.
  func content(ofFileAt path: String, named name: String) throws -> [UInt8] {
    do {
      let isCompressed = try Gzip.isCompressed(fileAt: path)
      let input = try FileHandle(forReadingFrom: URL(filePath: path))
      if isCompressed { return try Gzip.decompress(input, file: name, size: size) }
      return try input.bytesToEnd(expecting: size)
    } catch let error as CocoaError {
      throw DatasetError.damaged(
        file: name, problem: "it cannot be read: \(systemReason(for: error))")
    }
  }

  /// Reads a file and checks that it is the published one: well formed, of the right length, and with
  /// the right CRC-32 where that is known.
  ///
  /// - Parameters:
  ///   - path: where the file is.
  ///   - name: what an error calls it.
  /// - Returns: the CRC-32 of the decompressed content.
  func checksum(ofFileAt path: String, named name: String) throws -> UInt32 {
    let content = try content(ofFileAt: path, named: name)
    let found = crc32(content)
    let values = try values(in: content, named: name)
    let size = ImageCollection.imageSize
    let length = kind == .images ? values.count / (size * size) : values.count
    guard length == count else {
      throw DatasetError.damaged(
        file: name, problem: "it holds \(length) \(kind), not the published \(count)")
    }
    guard checksum == nil || found == checksum else {
      let expected = hexadecimal(checksum ?? 0)
      throw DatasetError.damaged(
        file: name, problem: "its CRC-32 is \(hexadecimal(found)), not the published \(expected)")
    }
    return found
  }

  /// Reads the pixels or labels out of a file's decompressed content and checks them.
  func values(in content: consuming [UInt8], named name: String) throws -> [UInt8] {
    let idx = try IDXFile(content, axes: kind == .images ? 3 : 1, file: name)
    guard let problem = problem(in: idx) else { return idx.values }
    throw DatasetError.damaged(file: name, problem: problem)
  }

  private func problem(in idx: IDXFile) -> String? {
    let size = ImageCollection.imageSize
    if idx.values.isEmpty { return "it holds nothing" }
    switch kind {
    case .images:
      guard idx.lengths[1...] != [size, size] else { return nil }
      return "its images are \(idx.lengths[1]) × \(idx.lengths[2]) pixels, not \(size) × \(size)"
    case .labels:
      guard let wrong = idx.values.firstIndex(where: { $0 > 9 }) else { return nil }
      return "label \(idx.values[wrong]) at position \(wrong) is not one of 0…9"
    }
  }
}

extension FileHandle {
  /// Reads what is left of a file or pipe into an array, without holding it twice.
  ///
  /// - Parameter size: the number of bytes that is expected, for which room is made.
  func bytesToEnd(expecting size: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    while let piece = try read(upToCount: 1 << 20), !piece.isEmpty {
      bytes.append(contentsOf: piece)
    }
    return bytes
  }
}
