import Foundation
import Testing

@Suite("Chapter 1")
struct Chapter1Tests {
  @Test(
    "Prints NumPy's values",
    arguments: [
      ("1.3.1", ["7 / 5  1", "7.0 / 5.0  1.4", "0.1 + 0.2 in full  0.30000000000000004"]),
      ("1.4.2", ["neuron.weight  5", "a[0]  1", "copy[0]  99"]),
      ("1.4.3", ["after both  1", "of two texts  XOR"]),
      ("1.5.2", ["x (3,)  [1. 2. 3.]", "random (3,)  [0.5488135  0.71518937 0.60276338]"]),
      ("1.5.3", ["x + y (3,)  [3. 6. 9.]", "x / 2 (3,)  [0.5 1.  1.5]"]),
      ("1.5.4", ["[[ 4.  2.]", "[ 3. 10.]]", "[ 0. 24.]]", "[ 9 10 11]]]"]),
      ("1.5.5", ["[[10. 40.]", "[30. 80.]]"]),
      (
        "1.5.6",
        [
          "flat (6,)  [51. 55. 14. 19.  0.  4.]", "places 0, 2, 4 (3,)  [51. 14.  0.]",
          "[[ True  True]", "[False  True]", "those (3,)  [51. 55. 19.]",
        ]
      ),
    ])
  func values(section: String, values: [String]) throws {
    let page = try run("ch01", [section])
    #expect(page.status == 0)
    let lines = page.lines.map { $0.trimmingCharacters(in: .whitespaces) }
    for value in values { #expect(lines.contains { $0 == value }, "\(value)") }
  }

  @Test("Shows with what message a mistake stops the program, and goes on")
  func failures() throws {
    let page = try run("ch01", ["1.5"])
    #expect(page.status == 0)
    for message in [
      "+: shapes (3,) and (2,) do not broadcast", "*: shapes (2, 2) and (3,) do not broadcast",
      "row 3 is not in a tensor of (3, 2)",
    ] {
      #expect(page.lines.contains("    Fatal error: \(message)"))
    }
  }

  @Test("Fits 80 columns, in every section, and gives the same values in a section alone")
  func width() throws {
    let page = try run("ch01", [])
    #expect(page.status == 0)
    for line in page.lines { #expect(line.count <= 80, "\(line)") }
    let alone = try run("ch01", ["1.5.6"]).output
    let start = try #require(alone.range(of: "1.5.6"))
    #expect(page.output.contains(alone[start.lowerBound...]))
  }
}
