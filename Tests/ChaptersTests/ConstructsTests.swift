import Foundation
import TestSupport
import Testing

@Suite("The Swift on the pages")
struct ConstructsTests {
  private static let pages = ["ch01", "ch02", "ch03", "ch04", "ch05", "gradient-lab"]

  @Test("Is introduced in chapter 1")
  func introduced() throws {
    let list = try constructs([])
    #expect(list.status == 0, "\(list.errors)")
    #expect(list.lines.contains { $0.hasPrefix("if let") })
  }

  @Test(
    "Is missed where chapter 1 does not show it",
    arguments: [
      ("switch x { default: break }", "switch"), ("let y = x &+ 1", "a &+ b"),
      ("list.swapAt(0, 1)", "swapAt"), ("@MainActor let x = 1", "@MainActor"),
      ("// switch", ""), ("page.print(\"switch\")", ""),
    ])
  func missing(code: String, name: String) throws {
    let folder = try TemporaryFolder()
    for page in Self.pages {
      var text = try String(
        contentsOf: repository.appending(path: "chapters/\(page)/README.md"), encoding: .utf8)
      if page == "ch03" { text += "\n```swift\n\(code)\n```\n" }
      try folder.write(text.utf8, to: "\(page)/README.md")
    }
    let list = try constructs([folder.path])
    #expect(list.status == (name.isEmpty ? 0 : 1), "\(list.errors)")
    #expect(list.errors.contains("  \(name)\n") == !name.isEmpty)
  }

  private func constructs(_ words: [String]) throws -> ProgramRun {
    try run(repository.appending(path: ".ci/constructs"), words)
  }
}
