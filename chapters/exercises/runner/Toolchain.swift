import Files
import Foundation
import Notebook

/// All that this program knows of compilers and of where build systems put things.
///
/// An answer is compiled and linked alone, with the modules that built this program beside it:
/// - SwiftPM's native build system puts modules into `BIN/Modules/` and objects into
///   `BIN/NAME.build/*.o`;
/// - its newer one, `--build-system swiftbuild`, puts `NAME.swiftmodule` and one `NAME.o` into BIN.
///
/// The module `Registers` is a C header among the sources.
///
/// Answers are compiled in Swift 5 mode: a variable outside of functions is then no error. Without
/// optimization traps keep their words, and with `-g` a crash is told with its line.
struct Toolchain {
  /// What is linked to an answer: the checks, and all that they need.
  private static let modules = [
    "Instructions", "Files", "Tensors", "TensorFiles", "NeuralNetworks", "ExerciseChecks",
  ]

  private let imports: [String]
  private let objects: [String]

  /// Looks for what was built.
  ///
  /// - Parameter folder: where this package's programs are.
  init(in folder: URL) throws {
    let bin = folder.path(percentEncoded: false)
    let files = FileManager.default
    let header = ["-I", "\(packageFolder)Sources/Registers"]
    if files.fileExists(atPath: "\(bin)/Modules/ExerciseChecks.swiftmodule") {
      imports = ["-I", "\(bin)/Modules"] + header
      objects = Self.modules.flatMap { builtObjects(of: $0, in: bin) }
    } else if files.fileExists(atPath: "\(bin)/ExerciseChecks.o") {
      imports = ["-I", bin] + header
      objects = Self.modules.map { "\(bin)/\($0).o" }
    } else {
      throw FileError("\(bin): the course's modules are not here; run swift build in its folder")
    }
  }

  /// Compiles and links files that make one program.
  ///
  /// - Returns: what the compiler said where it failed; nil if it did not.
  func compile(_ sources: [String], to program: String) throws -> String? {
    let words =
      ["swiftc", "-swift-version", "5", "-Onone", "-g", "-wmo", "-suppress-warnings"]
      + ["-module-name", "LearnersAnswer"] + imports + sources + objects + ["-o", program]
    let log = "\(program).log"
    let ending = try Subprocess.run("/usr/bin/env", words, output: log, errors: log)
    guard ending != .exit(0) else { return nil }
    guard ending != .exit(127) else { throw FileError("swiftc is not found; put it on the PATH") }
    let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
    try requireRoom(for: program)
    guard !text.contains("link command failed") else {
      throw FileError("an answer cannot be linked with the course; run swift build, and try again")
    }
    return text
  }

  /// A full disk makes a compiler say many things, or nothing.
  private func requireRoom(for program: String) throws {
    let folder = URL(filePath: program).deletingLastPathComponent().path(percentEncoded: false)
    let system = try? FileManager.default.attributesOfFileSystem(forPath: folder)
    guard let free = system?[.systemFreeSize] as? NSNumber, free.int64Value < 16 << 20 else {
      return
    }
    throw FileError("cannot compile in \(folder): there is hardly any space left")
  }
}
