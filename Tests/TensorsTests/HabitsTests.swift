import Foundation
import TestSupport
import Testing

private let toolchain = Toolchain(beside: .module)

@Suite("Lines typed from habit", .enabled(if: toolchain != nil, "needs swiftc"))
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
    let errors = try #require(toolchain).errors(in: program)
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
