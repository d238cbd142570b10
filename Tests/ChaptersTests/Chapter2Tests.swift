import Foundation
import Testing

@Suite("Chapter 2")
struct Chapter2Tests {
  private static let and = ["(0, 0) -> 0", "(1, 0) -> 0", "(0, 1) -> 0", "(1, 1) -> 1"]
  private static let nand = ["(0, 0) -> 1", "(1, 0) -> 1", "(0, 1) -> 1", "(1, 1) -> 0"]
  private static let or = ["(0, 0) -> 0", "(1, 0) -> 1", "(0, 1) -> 1", "(1, 1) -> 1"]
  private static let xor = ["(0, 0) -> 0", "(1, 0) -> 1", "(0, 1) -> 1", "(1, 1) -> 0"]

  @Test(
    "Prints the gates' truth tables, one after the other",
    arguments: [
      ("2.2.1", and), ("2.2.2", nand + or), ("2.3.1", and), ("2.3.3", and + nand + or),
      ("2.4.2", xor), ("2.5.2", xor),
    ])
  func truthTables(section: String, tables: [String]) throws {
    let page = try run("ch02", [section])
    #expect(page.status == 0)
    let rows = page.lines.map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.contains(") -> ") && $0.hasPrefix("(") }
    #expect(rows == tables)
  }

  @Test(
    "Shows each step",
    arguments: [
      ("2.2.2", ["w1 = -1.0, w2 = -1.0, θ = -1.0  [1, 0, 0, 0]"]),
      ("2.3.2", ["w * x (2,)  [0.  0.5]", "sum  0.5", "sum + b in full  -0.19999999999999996"]),
      ("2.3.3", ["NAND  w = [-0.5 -0.5], b = 0.7", "OR  w = [0.5 0.5], b = -0.2"]),
      ("2.4.1", ["perceptrons that are XOR, 0110  0"]),
      ("2.5.1", ["1    1   0   1  0", "1    0   1   1  1"]),
      ("2.5.2", ["y (4,)  [0 1 1 0]"]),
      ("2.6", ["1, 1: q = 0", "1, 1: q = 1"]),
      ("2.6", ["19 + 23  42", "right for all numbers below 32  True", "agrees  True"]),
    ])
  func steps(section: String, values: [String]) throws {
    let lines = try run("ch02", [section]).lines.map { $0.trimmingCharacters(in: .whitespaces) }
    for value in values { #expect(lines.contains(value), "\(value)") }
  }

  @Test("Fits 80 columns, in every section, and gives the same values in a section alone")
  func width() throws {
    let page = try run("ch02", [])
    #expect(page.status == 0)
    for line in page.lines { #expect(line.count <= 80, "\(line)") }
    let alone = try run("ch02", ["2.3.3"]).output
    let start = try #require(alone.range(of: "2.3.3"))
    #expect(page.output.contains(alone[start.lowerBound...]))
  }
}
