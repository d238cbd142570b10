import Foundation
import Testing

@Suite("Chapter 7")
struct Chapter7Tests {
  @Test(
    "Prints the book's values",
    arguments: [
      ("7.2.2", ["[[15. 16.]", "[ 6. 15.]]", "[[18. 19.]"]),
      ("7.3", ["[[2. 3.]", "[4. 2.]]"]),
      ("7.4.2", ["one image (9, 75)", "ten images (90, 75)"]),
      ("7.5", ["parameters  433890", "verdict  agreement"]),
    ])
  func bookValues(section: String, values: [String]) throws {
    let page = try run("ch07", [section])
    #expect(page.status == 0)
    let lines = page.lines.map { $0.trimmingCharacters(in: .whitespaces) }
    for value in values { #expect(lines.contains { $0 == value }, "\(value)") }
  }

  @Test("Derives backward passes that agree with the library's", arguments: ["0", "7"])
  func backward(seed: String) throws {
    let page = try run("ch07", ["7.4.3", "--seed", seed])
    for name in ["agrees with the layer", "dX agrees", "dW agrees"] {
      #expect(page.lines.contains("    \(name)  True"), "\(name)")
    }
    func value(_ name: String) -> Substring? {
      page.lines.first { $0.hasPrefix("    \(name)  ") }?.dropFirst(6 + name.count)
    }
    #expect(value("by hand, pixel (1, 2)") != nil)
    #expect(value("by hand, pixel (1, 2)") == value("dX[0, 0, 1, 2]"))
  }

  @Test("Fits 80 columns, in every section")
  func width() throws {
    let page = try run("ch07", ["--data", "synthetic", "--quick", "--answers"])
    #expect(page.status == 0)
    for line in page.lines { #expect(line.count <= 80, "\(line)") }
  }
}
