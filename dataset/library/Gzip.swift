import Files
import Foundation

/// Decompression by the system's `gzip`.
struct Gzip {
  /// What decompresses standard input.
  var command = ["gzip", "-dc"]

  /// How long it is waited for while it says nothing, in seconds.
  var patience: TimeInterval = 30

  /// Whether an open file begins as every gzip file does; its position is its beginning again.
  ///
  /// Its name says less: browsers decompress what they save without renaming it.
  static func isCompressed(_ input: FileHandle) throws -> Bool {
    let start = try input.read(upToCount: 2)
    try input.seek(toOffset: 0)
    return start == Data([0x1f, 0x8b])
  }

  /// Reads the decompressed content of an open file, from its current position on; gzip compares
  /// it with the CRC-32 and the length that the file ends with.
  ///
  /// - Parameters:
  ///   - input: a file opened for reading.
  ///   - file: its name for the error.
  ///   - read: reads the content, all of it or the part that it wants.
  /// - Throws: ``DatasetError`` if the file is truncated or corrupt, or gzip is missing or hangs.
  func decompress(
    _ input: FileHandle, file: String, read: (PatientReader) throws -> PatientReader.Content
  ) throws -> [UInt8] {
    try requireOpenFiles()
    let gzip = Process()
    let (output, complaints) = (Pipe(), Pipe())
    gzip.executableURL = URL(filePath: "/usr/bin/env")
    gzip.arguments = command
    (gzip.standardInput, gzip.standardOutput, gzip.standardError) = (input, output, complaints)
    do { try gzip.run() } catch { throw DatasetError.gzipMissing }
    defer { if gzip.isRunning { kill(gzip.processIdentifier, SIGKILL) } }

    do {
      // The output is read while gzip runs, or the full pipe would stop it. A complaint is one line,
      // which fits into its pipe and can wait.
      let content = try read(
        PatientReader(output.fileHandleForReading, patience: patience))
      guard content.isWhole else { return content.bytes }
      let complaint = try PatientReader(complaints.fileHandleForReading, patience: patience)
        .read(upTo: 4096)
      try waitForEnd(of: gzip)
      return try judge(gzip.terminationStatus, complaint.bytes, content.bytes, file: file)
    } catch is PatientReader.Silence {
      throw DatasetError.gzipSilent(file: file, seconds: Int(patience))
    }
  }

  private func waitForEnd(of gzip: Process) throws {
    let deadline = Date(timeIntervalSinceNow: patience)
    while gzip.isRunning {
      guard Date() < deadline else { throw PatientReader.Silence() }
      usleep(1000)
    }
  }

  private func judge(
    _ status: Int32, _ complaint: [UInt8], _ content: [UInt8], file: String
  ) throws -> [UInt8] {
    switch status {
    case 0: return content
    case 127: throw DatasetError.gzipMissing
    default: throw DatasetError.damaged(file: file, problem: problem(in: complaint))
    }
  }

  /// The reason that gzip gives, such as "unexpected end of file", without what stands before it
  /// (`gzip: stdin: `, on some systems after an empty line).
  private func problem(in complaint: [UInt8]) -> String {
    let text = String(decoding: complaint, as: UTF8.self)
    if text.contains("trailing garbage") { return "other bytes follow its compressed content" }
    let reason = text.split(separator: "\n").first { $0.contains(": ") }?.split(separator: ": ")
      .last
    return "gzip cannot decompress it" + (reason.map { " (\($0))" } ?? "")
  }
}
