import Foundation
import TestSupport
import Testing

@Suite("Chapter 6")
struct Chapter6Tests {
  @Test(
    "Ends the paths where the book's optimizers do",
    arguments: [
      ("6.1.2", "after 30 steps (2,)  [-0.350393    0.08478232]"),
      ("6.1.4", "after 30 steps (2,)  [0.89641386 0.0880856 ]"),
      ("6.1.5", "after 30 steps (2,)  [-1.20162322e-01  2.48638989e-17]"),
      ("6.1.6", "after 30 steps, ε beside √v (2,)  [0.13600685 0.31824538]"),
    ])
  func ends(section: String, line: String) throws {
    let page = try run("ch06", [section])
    #expect(page.status == 0)
    #expect(page.lines.contains("    " + line))
  }

  @Test("Derives of batch normalization what the library's layer gives")
  func normalization() throws {
    let page = try run("ch06", ["6.3.1", "6.3.2", "--seed", "3"])
    for name in ["agrees", "dx agrees", "dγ agrees", "dβ agrees"] {
      #expect(page.lines.contains("    \(name)  True"), "\(name)")
    }
  }

  @Test("Goes on with a search where it was stopped, and with no other")
  func search() throws {
    let folder = try TemporaryFolder()
    let words = ["6.5.2", "--data", "synthetic", "--quick", "--keep", folder.path("trials.json")]
    let three = try run("ch06", words + ["--trials", "3"])
    #expect(three.status == 0)
    let resumed = try run("ch06", words + ["--trials", "5"])
    let atOnce = try run(
      "ch06", ["6.5.2", "--data", "synthetic", "--quick", "--trials", "5"])
    #expect(resumed.output == atOnce.output)
    let other = try run("ch06", words + ["--seed", "1"])
    #expect(other.status == 1)
    #expect(other.errors.contains("another seed, size, images or range"))
    try folder.write("{}".utf8, to: "trials.json")
    #expect(try run("ch06", words).errors.contains("holds no trials"))
  }

  @Test("Fits 80 columns, in every section")
  func width() throws {
    let page = try run(
      "ch06", ["--data", "synthetic", "--quick", "--iterations", "5", "--answers"])
    #expect(page.status == 0)
    for line in page.lines { #expect(line.count <= 80, "\(line)") }
  }
}
