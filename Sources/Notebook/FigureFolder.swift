import Foundation
import Plots

/// A folder into which figures are written as SVG files.
struct FigureFolder {
  private let url: URL

  /// Makes the folder where it is not there yet.
  init(_ path: String) throws {
    url = URL(fileURLWithPath: path, isDirectory: true)
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      throw FileError("cannot make the folder \(path): \(reason(error)); name another one")
    }
  }

  func write(_ figure: any Figure, _ name: String) throws {
    let file = url.appendingPathComponent(name + ".svg")
    do {
      try Data(figure.svg().utf8).write(to: file, options: .atomic)
    } catch {
      throw FileError("cannot write \(file.path): \(reason(error))")
    }
  }

  private func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    return underlying.map { String(cString: strerror(Int32($0.code))) } ?? "it is not a folder"
  }
}

/// A file could not be read or written; the description is one line.
struct FileError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
