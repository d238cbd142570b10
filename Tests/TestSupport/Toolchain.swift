import Files
import Foundation

/// The compiler that builds this package, for tests that give it programs, and what it has built here.
public struct Toolchain: Sendable {
  /// Where the built modules and objects are.
  private let products: URL

  /// Finds what was built beside a bundle of tests, where there is a compiler that can be asked.
  public init?(beside bundle: Bundle) {
    products = bundle.bundleURL.deletingLastPathComponent()
    guard let folder = try? TemporaryFolder(), (try? folder.write([], to: "nothing.swift")) != nil
    else { return nil }
    let result = try? run("swiftc", ["-typecheck", folder.path("nothing.swift")], in: folder)
    guard result?.status == 0 else { return nil }
  }

  /// The errors in a program that imports modules, by their lines.
  ///
  /// A formula is one too where the compiler needs more than a hundredth of the steps after which it gives up
  /// by itself.
  public func errors(in program: String) throws -> [Int: [String]] {
    let folder = try TemporaryFolder()
    try folder.write(program.utf8, to: "program.swift")
    let result = try run(
      "swiftc",
      ["-typecheck", "-diagnostic-style=llvm", "-Xfrontend", "-solver-scope-threshold=10000"]
        + importing + [folder.path("program.swift")],
      in: folder)
    let errors = result.errors.split(separator: "\n").compactMap { line -> (Int, [String])? in
      let parts = line.components(separatedBy: ": error: ")
      let places = parts[0].components(separatedBy: "program.swift:")
      guard parts.count == 2, places.count == 2 else { return nil }
      return places[1].split(separator: ":").first.flatMap { Int($0) }.map { ($0, [parts[1]]) }
    }
    guard (result.status == 0) == errors.isEmpty else { throw Failure(printed: result.errors) }
    return Dictionary(errors, uniquingKeysWith: +)
  }

  /// Builds a program of several files with the objects of modules.
  ///
  /// - Parameters:
  ///   - files: their texts, by their names.
  ///   - modules: the modules that it imports, and those that these import.
  ///   - folder: where it is built.
  /// - Returns: where the program is.
  public func build(
    _ files: [String: String], linking modules: [String], in folder: TemporaryFolder
  ) throws -> URL {
    for (name, text) in files { try folder.write(text.utf8, to: name) }
    let sources = files.keys.sorted().map { folder.path($0) }
    let objects = modules.flatMap {
      builtObjects(of: $0, in: products.path(percentEncoded: false))
    }
    let built = try run(
      "swiftc", ["-g"] + importing + sanitizing + sources + objects + ["-o", "program"], in: folder)
    guard built.status == 0 else { throw Failure(printed: built.errors) }
    return URL(filePath: folder.path("program"))
  }

  /// Builds a program, runs it in a folder of its own, and gives what it printed.
  public func output(of files: [String: String], linking modules: [String]) throws -> String {
    let folder = try TemporaryFolder()
    let program = try build(files, linking: modules, in: folder)
    let result = try run(program.path(percentEncoded: false), [], in: folder)
    guard result.status == 0 else { throw Failure(printed: result.output + result.errors) }
    return result.output
  }

  /// Where modules are found: what was built, and the C header that Tensors reads.
  private var importing: [String] {
    let modules = products.appending(path: "Modules").path(percentEncoded: false)
    return ["-suppress-warnings", "-I", modules, "-I", "\(packageFolder)Sources/Registers"]
  }

  /// Objects that are watched by a sanitizer need it in the program too.
  private var sanitizing: [String] {
    ["thread", "address"].filter { dlsym(nil, "__\($0.first ?? "a")san_init") != nil }
      .map { "-sanitize=\($0)" }
  }

  private func run(
    _ command: String, _ arguments: [String], in folder: TemporaryFolder
  ) throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [command] + arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    try folder.write([], to: "output")
    try folder.write([], to: "errors")
    process.standardOutput = FileHandle(forWritingAtPath: folder.path("output"))
    process.standardError = FileHandle(forWritingAtPath: folder.path("errors"))
    try process.run()
    process.waitUntilExit()
    return (
      process.terminationStatus,
      try String(contentsOfFile: folder.path("output"), encoding: .utf8),
      try String(contentsOfFile: folder.path("errors"), encoding: .utf8)
    )
  }

  /// A program that could not be built or run, with what was said about it.
  private struct Failure: Error, CustomStringConvertible {
    let printed: String
    var description: String { printed }
  }
}
