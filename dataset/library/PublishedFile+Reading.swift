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

  /// Gives the content of a file, decompressed: all of it, or an error.
  ///
  /// - Parameters:
  ///   - path: where the file is.
  ///   - name: what an error calls it.
  ///   - gzip: what decompresses it.
  func content(ofFileAt path: String, named name: String, gzip: Gzip = Gzip()) throws -> [UInt8] {
    do {
      let input = try openOrdinaryFile(at: path)
      let read = { try content(from: $0, named: name) }
      if try Gzip.isCompressed(input) { return try gzip.decompress(input, file: name, read: read) }
      return try read(PatientReader(input, patience: gzip.patience)).bytes
    } catch let error where !(error is DatasetError) {
      throw DatasetError.unreadable(file: name, reason: systemReason(for: error))
    }
  }

  /// The most images or labels that a file may hold, so that a wrong header cannot fill the memory.
  static let largestCount = 1_000_000

  /// Reads no more than what the header announces, and a little, which shows whether more follows.
  private func content(
    from input: PatientReader, named name: String
  ) throws -> PatientReader.Content {
    let axes = kind == .images ? 3 : 1
    var content = try input.read(upTo: 4 + 4 * axes)
    // What is wrong with a header is told by who reads the content; a little of it will do.
    let lengths = try? IDXFile.lengths(content.bytes[...], axes: axes, file: name)
    let size = ImageCollection.imageSize
    let largest = Self.largestCount * (kind == .images ? size * size : 1)
    let announced = (lengths ?? [0]).reduce(1) { Double($0) * Double($1) }
    let isTooLarge = announced > Double(largest)
    let limit = content.bytes.count + (isTooLarge ? 0 : Int(announced)) + (1 << 16)
    if !content.isWhole { try input.read(into: &content, upTo: limit) }
    guard let lengths, !content.isWhole else { return content }
    let words = lengths.map(String.init).joined(separator: " × ")
    throw DatasetError.damaged(
      file: name,
      problem: isTooLarge
        ? "its header says \(words), and no more than \(Self.largestCount) \(kind) are read"
        : "it has more values than its header says, \(words)")
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
