import Plots
import Tensors
import Testing

@testable import Notebook

@Suite("A page")
struct PageTests {
  private struct Broken: Error {}

  private func options(_ words: String...) throws -> Options {
    let sections = [Section("1", "One") { _ in }, Section("1.1", "One and a bit") { _ in }]
    return try Options(
      words, usage: Usage(name: "ch00", title: "Nothing", sections: sections, options: []))
  }

  @Test("Tells what happens in the order in which it happens, with the code that did it")
  func order() throws {
    var seen: [String] = []
    let page = Page(
      options: try options(), emit: { seen.append(Self.summary($0)) })
    try page.run(
      Section("1", "One") { page in
        page.cell("a", "A", "Why.")
        let x: Tensor<Double> = [1, 2]
        page.show("x", x)
        page.cell("b", "B", "Why not.")
        page.showShape("x", x)
      })
    #expect(
      seen == [
        "section 1", "cell a", "code let x: Tensor<Double> = [1, 2]\npage.show(\"x\", x)",
        "x (2,) [1. 2.]", "cell b", "code page.showShape(\"x\", x)", "x (2,) ",
      ])
  }

  @Test("Stops at the first event that cannot be shown, and reports it at the section's end")
  func failure() throws {
    var count = 0
    let page = Page(
      options: try options(),
      emit: { _ in
        count += 1
        if count == 2 { throw Broken() }
      })
    #expect(throws: Broken.self) {
      try page.run(
        Section("1", "One") { page in
          page.print("first")
          page.print("second")
        })
    }
    #expect(count == 2)
  }

  @Test("Runs a section by its number, or all below a number")
  func sections() throws {
    #expect(try options().includes("1.1"))
    #expect(try options("1").includes("1.1"))
    #expect(try !options("1.1").includes("1"))
    #expect(try !options("1").includes("11"))
    #expect(throws: UsageError.self) { try options("1.") }
  }

  @Test("Shows library code from the library's file")
  func source() throws {
    var seen: [String] = []
    let page = Page(
      options: try options(), emit: { seen.append(Self.summary($0)) })
    page.source("Sources/NeuralNetworks/Layers/Add.swift", "class Add")
    page.source("Sources/NeuralNetworks/Layers/Add.swift", "class Nobody")
    #expect(seen.first?.hasPrefix("source public final class Add {") == true)
    #expect(seen.contains { $0.hasPrefix("aside (class Nobody cannot be shown") })
  }

  @Test(
    "Is not rendered or checked without code that cannot be read",
    arguments: ["--render", "--check"])
  func missingSource(task: String) throws {
    let page = Page(options: try options(task), emit: { _ in })
    let error = #expect(throws: FileError.self) {
      try page.run(Section("1", "One") { $0.prose("Why.", file: "/nowhere/One.swift") })
    }
    #expect(error?.description.hasPrefix("the code cannot be shown: /nowhere/One.swift") == true)
    #expect(throws: FileError.self) {
      try page.run(Section("1", "One") { $0.source("Sources/none.swift", "class None") })
    }
    let shown = Page(options: try options(), emit: { _ in })
    try shown.run(Section("1", "One") { $0.prose("Why.", file: "/nowhere/One.swift") })
  }

  private static func summary(_ event: Event) -> String {
    switch event {
    case .section(let number, _): "section \(number)"
    case .cell(let name, _, _, _): "cell \(name)"
    case .code(let code): "code \(code)"
    case .source(_, let code): "source \(code)"
    case .value(let name, let shape, let text): "\(name) \(shape ?? "") \(text)"
    case .line(let text): text
    case .aside(let text): "aside \(text)"
    default: "other"
    }
  }
}
