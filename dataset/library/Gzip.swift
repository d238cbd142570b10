import Foundation

/// Decompression by the system's `gzip`.
enum Gzip {
  /// Whether a file begins as every gzip file does.
  ///
  /// Its name says less: browsers decompress what they save without renaming it.
  static func isCompressed(fileAt path: String) throws -> Bool {
    let start = try FileHandle(forReadingFrom: URL(filePath: path)).read(upToCount: 2)
    return start == Data([0x1f, 0x8b])
  }

  /// Gives the decompressed content of an open file, from its current position on; gzip compares
  /// it with the CRC-32 and the length that the file ends with.
  ///
  /// - Parameters:
  ///   - input: a file opened for reading.
  ///   - file: its name for the error.
  ///   - size: the length that is expected, for which room is made.
  /// - Throws: ``DatasetError`` if the file is truncated or corrupt, or there is no gzip.
  static func decompress(_ input: FileHandle, file: String, size: Int) throws -> [UInt8] {
    let gzip = Process()
    let (output, complaints) = (Pipe(), Pipe())
    gzip.executableURL = URL(filePath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc"]
    gzip.standardInput = input
    gzip.standardOutput = output
    gzip.standardError = complaints
    do { try gzip.run() } catch { throw DatasetError.gzipMissing }

    // The output is read to its end while gzip runs, or the full pipe would stop it. A complaint is
    // one line, which fits into its pipe and can wait.
    let content = try output.fileHandleForReading.bytesToEnd(expecting: size)
    let complaint = try complaints.fileHandleForReading.readToEnd() ?? Data()
    gzip.waitUntilExit()
    switch gzip.terminationStatus {
    case 0: return content
    case 127: throw DatasetError.gzipMissing
    default: throw DatasetError.damaged(file: file, problem: problem(in: complaint))
    }
  }

  /// The reason that gzip gives, such as "unexpected end of file", without what stands before it
  /// (`gzip: stdin: `, on some systems after an empty line).
  private static func problem(in complaint: Data) -> String {
    let lines = String(decoding: complaint, as: UTF8.self).split(separator: "\n")
    let reason = lines.first { $0.contains(": ") }?.split(separator: ": ").last
    return "gzip cannot decompress it" + (reason.map { " (\($0))" } ?? "")
  }
}
