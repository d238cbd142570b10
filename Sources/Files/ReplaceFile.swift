import Foundation

/// Writes a file so that its old content stays until the new one is whole.
///
/// A link is followed, and the file keeps its permissions. What is no ordinary file, such as
/// `/dev/stdout`, cannot be replaced and is written to as it is.
///
/// - Throws: `POSIXError`, of which ``systemReason(for:)`` knows the words.
package func replaceFile(at path: String, with data: Data) throws {
  var old = stat()
  let isThere = stat(path, &old) == 0
  guard isThere || errno == ENOENT else { throw systemError() }
  if isThere && old.st_mode & S_IFMT != S_IFREG {
    return try fill(path, O_WRONLY, with: data)
  }
  let target = URL(filePath: path).resolvingSymlinksInPath()
  let temporary = neighbour(of: target)
  do {
    try fill(temporary, O_WRONLY | O_CREAT | O_EXCL, with: data)
    if isThere && chmod(temporary, old.st_mode & 0o7777) != 0 { throw systemError() }
    guard rename(temporary, target.path(percentEncoded: false)) == 0 else { throw systemError() }
  } catch {
    unlink(temporary)
    throw error
  }
}

/// Makes sure that a file can be replaced, and leaves it as it is.
///
/// Whoever will have something to write in an hour can know at once that it cannot be written.
///
/// - Throws: as ``replaceFile(at:with:)`` does.
package func tryReplacingFile(at path: String) throws {
  var old = stat()
  if stat(path, &old) == 0 {
    if old.st_mode & S_IFMT == S_IFDIR { throw POSIXError(.EISDIR) }
    guard old.st_mode & S_IFMT == S_IFREG else { return }
  } else if errno != ENOENT {
    throw systemError()
  }
  let temporary = neighbour(of: URL(filePath: path).resolvingSymlinksInPath())
  try fill(temporary, O_WRONLY | O_CREAT | O_EXCL, with: Data())
  unlink(temporary)
}

/// The path of a new file in the same folder.
private func neighbour(of file: URL) -> String {
  file.deletingLastPathComponent().appending(path: ".\(UUID()).partial")
    .path(percentEncoded: false)
}

private func fill(_ path: String, _ flags: Int32, with data: Data) throws {
  // A pipe that nobody reads would be waited for without end.
  let descriptor = open(path, flags | O_CLOEXEC | O_NONBLOCK, 0o666)
  guard descriptor >= 0, fcntl(descriptor, F_SETFL, 0) == 0 else { throw systemError() }
  let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  try file.write(contentsOf: data)
  try file.close()
}

/// The error of the last call of the system.
func systemError() -> POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
