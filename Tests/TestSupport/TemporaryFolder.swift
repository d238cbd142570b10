import Foundation

/// A folder of a test's own, removed with this value.
///
/// Its path has a space and an ü in it, unless it is given another name.
public final class TemporaryFolder: Sendable {
  /// Where it is.
  public let path: String

  /// Makes the folder.
  ///
  /// - Parameter name: what its name begins with.
  public init(_ name: String = "tests ü") throws {
    path = URL.temporaryDirectory.appending(path: "\(name) \(UUID().uuidString)")
      .path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in here, which need not exist.
  public func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, with the folders above it.
  public func write(_ content: some Sequence<UInt8>, to name: String) throws {
    let file = URL(filePath: path(name))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(content).write(to: file)
  }

  /// The content of each file in here, by its path from here.
  public func content() throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: path)
    return try names.reduce(into: [:]) { files, name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path(name), isDirectory: &isFolder)
      if !isFolder.boolValue { files[name] = try Data(contentsOf: URL(filePath: path(name))) }
    }
  }
}
