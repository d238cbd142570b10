import Files
import Foundation

/// A folder that holds figures as SVG files.
struct FigureFolder {
  let path: String

  /// Makes the folder where it is not there yet.
  func make() throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw FileError(
        "cannot make the folder \(path): \(systemReason(for: error)); name another one")
    }
  }

  /// The names of the figures that are there.
  var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return files.filter { $0.hasSuffix(".svg") }.map { String($0.dropLast(4)) }.sorted()
  }

  /// A figure's drawing, nil if it is not there.
  func read(_ name: String) -> String? { try? String(contentsOfFile: file(name), encoding: .utf8) }

  /// Writes a figure's drawing.
  func write(_ svg: String, _ name: String) throws {
    try FileError.explain("cannot write \(file(name))") {
      try replaceFile(at: file(name), with: Data(svg.utf8))
    }
  }

  /// Removes a figure, if it is there.
  func remove(_ name: String) throws {
    guard names.contains(name) else { return }
    try FileError.explain("cannot remove \(file(name))") {
      try FileManager.default.removeItem(atPath: file(name))
    }
  }

  private func file(_ name: String) -> String { "\(path)/\(name).svg" }
}
