import Foundation

/// A folder that holds figures as SVG files.
struct FigureFolder {
  private let url: URL

  /// Makes the folder where it is not there yet.
  init(_ path: String) throws {
    url = URL(fileURLWithPath: path, isDirectory: true)
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      throw FileError(
        "cannot make the folder \(path): \(FileError.reason(error)); name another one")
    }
  }

  /// The names of the figures that are there.
  var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return files.filter { $0.hasSuffix(".svg") }.map { String($0.dropLast(4)) }.sorted()
  }

  /// A figure's drawing, nil if it is not there.
  func read(_ name: String) -> String? { try? String(contentsOf: file(name), encoding: .utf8) }

  /// Writes a figure's drawing.
  func write(_ svg: String, _ name: String) throws {
    do {
      try Data(svg.utf8).write(to: file(name), options: .atomic)
    } catch {
      throw FileError("cannot write \(file(name).path): \(FileError.reason(error))")
    }
  }

  /// Removes a figure.
  func remove(_ name: String) throws {
    do {
      try FileManager.default.removeItem(at: file(name))
    } catch {
      throw FileError("cannot remove \(file(name).path): \(FileError.reason(error))")
    }
  }

  private func file(_ name: String) -> URL { url.appendingPathComponent(name + ".svg") }
}

/// A file could not be read or written; the description is one line.
public struct FileError: Error, CustomStringConvertible {
  /// Which file, and what about it.
  public let description: String

  /// Makes an error from one line.
  public init(_ description: String) { self.description = description }

  /// What the system says about an error, in a few words.
  static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    return underlying.map { String(cString: strerror(Int32($0.code))) } ?? "it is not a folder"
  }
}
