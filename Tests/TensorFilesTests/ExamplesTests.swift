import Foundation
import TestSupport
import Testing

private let toolchain = Toolchain(beside: .module)
private let sources = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../Sources").standardizedFileURL

@Suite("Examples in the documentation", .enabled(if: toolchain != nil, "needs swiftc"))
struct ExamplesTests {
  @Test("Each says what a line of it gives, and gives it")
  func examples() throws {
    let modules = ["Tensors", "TensorFiles"]
    let examples = try modules.flatMap {
      try DocumentedExample.all(in: sources.appending(path: $0))
    }
    try #require(examples.count >= 15)
    let printed = try #require(toolchain).output(
      of: program(of: examples), linking: modules + ["Files", "Instructions"])
    let values = printed.components(separatedBy: "\u{1E}").map(DocumentedExample.onOneLine)
    let expected = examples.flatMap { example in
      example.results.map { (example.place, $0.line, $0.result) }
    }
    try #require(values.count == expected.count + 1)
    for (value, (place, line, result)) in zip(values, expected) {
      #expect(value == result, "\(place): \(line)")
    }
    for example in examples { #expect(!example.results.isEmpty, "\(example.place)") }
  }

  /// Files of a program that runs the examples one after the other, and prints their values.
  private func program(of examples: [DocumentedExample]) -> [String: String] {
    var main = """
      func show<Value>(_ value: Value) { print(value, terminator: "\\u{1E}") }

      """
    var forAll = "import TensorFiles\nimport Tensors\n"
    var ofPackage = "@testable import Tensors\n"
    for (number, example) in examples.enumerated() {
      let name = "example\(number)"
      main += "try \(name)()\n"
      if example.isOfPackage {
        ofPackage += example.function(named: name)
      } else {
        forAll += example.function(named: name)
      }
    }
    return ["main.swift": main, "forAll.swift": forAll, "ofPackage.swift": ofPackage]
  }
}
