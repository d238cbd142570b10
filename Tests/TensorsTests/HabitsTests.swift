import Foundation
import TestSupport
import Testing

/// Where the compiler stands that builds this package, and the modules that it has built.
private let environment = URL(filePath: "/usr/bin/env")
private let modules = Bundle.module.bundleURL.deletingLastPathComponent()
  .appending(path: "Modules").path(percentEncoded: false)

/// Whether there is a toolchain to ask.
private let hasToolchain = (try? errors(in: "", named: "nothing"))?.isEmpty == true

@Suite("Lines typed from habit", .enabled(if: hasToolchain, "needs swiftc"))
struct HabitsTests {
  @Test("Each compiles, or its error names what to write")
  func habits() throws {
    let text = String(decoding: try expectedData("habits.txt"), as: UTF8.self)
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
    try #require(lines.count >= 150)
    var program = "import Tensors\n"
    for (index, line) in lines.enumerated() {
      program += """
        func line\(index)(_ x: inout Tensor<Double>, _ y: Tensor<Double>, _ mask: Tensor<Bool>, \
        _ labels: inout Tensor<Int>, _ n: Int, _ rows: [[Double]], _ random: inout RandomState) {
        \(line)
        }

        """
    }
    let errors = try errors(in: program, named: "habits")
    for (index, line) in lines.enumerated() {
      let found = errors[3 * index + 3] ?? []
      let parts = line.components(separatedBy: "  // ")
      if parts.count == 1 {
        #expect(found.isEmpty, "\(line)")
      } else {
        #expect(found.contains { $0.contains(parts[1]) }, "\(parts[0]): \(found)")
      }
    }
  }
}

/// The compiler's errors, by their lines.
private func errors(in program: String, named name: String) throws -> [Int: [String]] {
  let folder = try TemporaryFolder()
  try folder.write(program.utf8, to: "\(name).swift")
  try folder.write([], to: "errors")
  let process = Process()
  process.executableURL = environment
  process.arguments = [
    "swiftc", "-typecheck", "-suppress-warnings", "-diagnostic-style=llvm", "-I", modules,
    folder.path("\(name).swift"),
  ]
  process.standardError = FileHandle(forWritingAtPath: folder.path("errors"))
  try process.run()
  process.waitUntilExit()
  let printed = try String(contentsOfFile: folder.path("errors"), encoding: .utf8)
  try #require(process.terminationStatus == 0 || printed.contains("\(name).swift:"))
  let errors = printed.split(separator: "\n").compactMap { line -> (Int, [String])? in
    let parts = line.components(separatedBy: ": error: ")
    let places = parts[0].components(separatedBy: "\(name).swift:")
    guard parts.count == 2, places.count == 2 else { return nil }
    return places[1].split(separator: ":").first.flatMap { Int($0) }.map { ($0, [parts[1]]) }
  }
  return Dictionary(errors, uniquingKeysWith: +)
}
