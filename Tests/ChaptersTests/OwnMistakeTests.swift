import Foundation
import TestSupport
import Testing

private let toolchain = Toolchain(beside: .module)

/// A program with mistakes, of which its first word chooses one; each stands in a line of its own.
private let program = """
  import Notebook
  import Tensors

  func section(_ mistake: String) {
    let (list, bad) = ([1, 2, 3], Tensor<Double>.ones([2, 3]))
    var number = Int.max
    if mistake == "shapes" { print(matmul(bad, bad)) }
    if mistake == "index" { print(list[list.count]) }
    if mistake == "overflow" { number += list.count }
    if mistake == "labels" { print(Tensor([1, number]) + [3, 1]) }
    if mistake == "nothing" { print(Int(mistake)!) }
    if mistake == "endless" { section(mistake) ; print(number) }
  }
  Program.run("mine") { section(CommandLine.arguments[1]) }
  """

#if os(Linux)
  @Suite("A mistake of one's own", .enabled(if: toolchain != nil, "needs swiftc"))
  struct OwnMistakeTests {
    @Test("Is told in six lines at most, with one's own file and line")
    func mistakes() throws {
      let folder = try TemporaryFolder()
      let mine = try #require(toolchain).build(
        ["main.swift": program],
        linking: ["Notebook", "Plots", "Tensors", "Files", "Instructions"], in: folder)
      let expected = [
        ("shapes", "Fatal error: matmul: shapes (2, 3) and (2, 3) do not fit", 7),
        ("index", "Fatal error: Index out of range", 8),
        ("overflow", "Fatal error: arithmetic overflow", 9),
        (
          "labels",
          "Fatal error: +: 9223372036854775807 + 1, at [1] of (2,), does not fit into an Int", 10
        ),
        ("nothing", "Fatal error: Unexpectedly found nil", 11),
      ]
      for (mistake, message, line) in expected {
        let outcome = try run(mine, [mistake], environment: ["COURSE_BACKTRACE": ""])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
        #expect(outcome.errors.contains("main.swift:\(line)\n"), "\(outcome.errors)")
        #expect(outcome.errors.split(separator: "\n").count <= 6)
      }
      let endless = try run(mine, ["endless"], environment: ["COURSE_BACKTRACE": ""])
      #expect(endless.errors.contains("a function calls itself without end"))
      #expect(endless.status == 1)
      let whole = try run(
        mine, ["index"],
        environment: ["COURSE_BACKTRACE": "1", "SWIFT_BACKTRACE": "enable=yes,color=no"])
      #expect(whole.errors.contains("Index out of range"))
      #expect(whole.status != 1)
    }
  }
#endif
