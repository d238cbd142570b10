import Foundation

/// Opens a file for reading, behind a link too, if it is an ordinary one.
///
/// A pipe or a device in a file's place may never say anything, or never end.
///
/// - Throws: an error of which ``systemReason(for:)`` knows the words.
package func openOrdinaryFile(at path: String) throws -> FileHandle {
  let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else { throw systemError() }
  let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw systemError() }
  switch status.st_mode & S_IFMT {
  case S_IFREG: return file
  case S_IFDIR: throw POSIXError(.EISDIR)
  default: throw UnusualFile()
  }
}

/// Reads an ordinary file's bytes, all of them.
///
/// - Throws: an error of which ``systemReason(for:)`` knows the words, also for a file of more bytes than a
///   quarter of the machine's memory.
package func readOrdinaryFile(at path: String) throws -> [UInt8] {
  let file = try openOrdinaryFile(at: path)
  let size = try file.seekToEnd()
  guard size <= ProcessInfo.processInfo.physicalMemory / 4 else { throw POSIXError(.EFBIG) }
  try file.seek(toOffset: 0)
  return [UInt8](try file.readToEnd() ?? Data())
}

/// Whether there is a file or anything else at a path, even what cannot be looked at.
package func isAnything(at path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 || ![ENOENT, ENOTDIR].contains(errno)
}

/// A pipe or a device, where a file should be.
private struct UnusualFile: LocalizedError {
  var errorDescription: String? { "it is a pipe or a device" }
}
