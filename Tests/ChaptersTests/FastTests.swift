import Foundation
import Tensors
import Testing

@testable import fast

@Suite("The fast matrix product")
struct FastTests {
  /// Two matrices of small whole numbers, whose product is exact in whatever order it is summed.
  private struct Factors {
    let a: [Float]
    let b: [Float]
    let product: [Float]

    init(_ n: Int) {
      var random = RandomState(seed: n)
      let a = Tensor<Float>(random.integers(in: -8..<9, shape: [n, n]))
      let b = Tensor<Float>(random.integers(in: -8..<9, shape: [n, n]))
      (self.a, self.b, product) = (a.elements, b.elements, matmul(a, b).elements)
    }
  }

  @Test(
    "Multiplies by the definition, and along rows, for any size", arguments: [1, 2, 7, 33, 130])
  func loops(n: Int) {
    let factors = Factors(n)
    #expect(threeLoops(factors.a, factors.b, n) == factors.product)
    #expect(alongRows(factors.a, factors.b, n) == factors.product)
  }

  @Test("Multiplies in vectors, for multiples of 16", arguments: [16, 32, 48, 144])
  func inVectors(n: Int) {
    let factors = Factors(n)
    #expect(numbers(fast.inVectors(factors.a, vectors(factors.b), n)) == factors.product)
  }

  @Test(
    "Multiplies in tiles and in panels, for multiples of 32, whether they fill blocks or not",
    arguments: [32, 64, 160, 256, 288])
  func inTiles(n: Int) {
    let factors = Factors(n)
    #expect(numbers(fast.inTiles(factors.a, vectors(factors.b), n)) == factors.product)
    #expect(numbers(fast.inPanels(factors.a, vectors(factors.b), n)) == factors.product)
  }

  @Test("Puts 32 columns of each row into a panel, one row behind the other")
  func panels() {
    let b = vectors((0..<64 * 64).map { Float($0) })
    let panels = numbers(fast.panels(b, 64))
    let expected: [Float] = (0..<32).map { Float($0) } + [64]
    #expect(Array(panels[..<33]) == expected)
    #expect(panels[64 * 32] == 32)
  }

  @Test("Multiplies and adds as often as the yardstick counts")
  func multiplyAdds() {
    let sums = (0..<16).map { Vector(repeating: Float($0)) }
    let sum = fast.multiplyAdds(10, sums, .one, 2)
    #expect(sum == Vector(repeating: 120 + 16 * 20))
  }

  @Test("Has recorded speeds of every step, each in words and in a row")
  func recorded() throws {
    let timings = try Timings.recorded()
    #expect(timings.rows.count >= Step.allCases.count + 1)
    for step in Step.allCases { #expect(timings.words(step).contains("GFLOP/s, ")) }
  }

  @Test("Runs every section, fits 80 columns, and agrees with the library")
  func page() throws {
    let page = try run("fast", ["--quick"])
    #expect(page.status == 0, "\(page.errors)")
    for line in page.lines { #expect(line.count <= 80, "\(line)") }
    for number in 1...7 { #expect(page.lines.contains { $0.hasPrefix("\(number)  ") }) }
    let label = "    largest difference from the library  "
    let differences = page.lines.filter { $0.hasPrefix(label) }.map { $0.dropFirst(label.count) }
    #expect(differences.count == 5)
    for difference in differences { #expect(Double(difference).map { $0 < 1e-5 } == true) }
    #expect(page.lines.filter { $0.hasPrefix("Here and now: ") }.count == 8)
    #expect(page.lines.filter { $0.hasPrefix("    6 the library, ") }.count == 4)
  }

  @Test(
    "Measures the whole page only",
    arguments: [["7", "--measure"], ["--check", "--measure"]])
  func measuresAll(words: [String]) throws {
    let page = try run("fast", words)
    #expect(page.status == 2)
    #expect(page.errors.hasPrefix("fast: --"))
  }
}
