import Foundation
import Testing

@Suite("The gradient laboratory")
struct GradientLabTests {
  @Test("Finds the same gradient four ways")
  func fourWays() throws {
    let page = try run("gradient-lab", ["2"])
    #expect(page.status == 0)
    for (way, limit) in [("numerical", 1e-7), ("by hand", 1e-14), ("by layers", 1e-14)] {
      // The times stand above, under the same names.
      let row = try #require(page.lines.last { $0.hasPrefix("    \(way)") })
      let difference = try #require(row.split(separator: " ").last.flatMap { Double($0) })
      #expect(difference < limit, "\(row)")
    }
  }

  @Test("Names each mistake of the gallery but one, and shows which still learn")
  func gallery() throws {
    let page = try run("gradient-lab", ["4", "5"])
    #expect(page.status == 0)
    #expect(page.lines.filter { $0.hasSuffix("  unknown") }.count == 1)
    #expect(page.lines.filter { $0.hasSuffix("  as well") }.count >= 5)
    #expect(page.lines.filter { $0.hasSuffix("  not at all") }.count >= 2)
  }

  @Test(
    "Finds every gradient of the two-layer network true, and quickly",
    .enabled(if: hasImages, "needs DATASETS_DIR"))
  func bookCheck() throws {
    let page = try run("gradient-lab", ["1"])
    let rows = page.lines.filter { $0.hasSuffix("  agreement") && $0.contains("(") }
    #expect(rows.count == 4)
    #expect(page.lines.contains("    agrees  True"))
  }

  @Test("Shows a corner, a gradient beside it, and a derivative that nothing can tell")
  func corners() throws {
    let lines = try run("gradient-lab", ["3", "4"]).lines
    #expect(lines.contains { $0.hasPrefix("    x  (1, 3)") && $0.hasSuffix("  a corner") })
    #expect(lines.contains { $0.hasSuffix("  no slope of its corner") })
    #expect(lines.contains { $0.hasSuffix("  undecided: 1 element") })
    #expect(lines.contains("    rate of both together  1"))
  }

  @Test("Checks a network of the reader's own making")
  func ownNetwork() throws {
    let page = try run(
      "gradient-lab",
      [
        "6", "--data", "synthetic", "--batch", "4", "--layers",
        "conv:3:5,batchnorm,relu,pool:2,dropout:0.3,flatten,affine:12,tanh,affine:10",
      ])
    #expect(page.status == 0)
    #expect(page.lines.contains("    agrees  True"))
    #expect(page.output.contains("gamma1"))
  }

  @Test(
    "Refuses layers that cannot be, in one line",
    arguments: [
      ("affine:0,affine:10", "affine:0 needs whole numbers from 1 to 4096"),
      ("affine:5,conv:3:3,affine:10", "conv:3:3 needs images, not (5,)"),
      ("conv:3:29,affine:10", "conv:3:29 is larger than images of (1, 28, 28)"),
      ("pool:30,affine:10", "pool:30 is larger than images of (1, 28, 28)"),
      ("relu", "the network ends with (1, 28, 28), not with (10,)"),
      ("affine:9", "the network ends with (9,), not with (10,)"),
      ("softmax,affine:10", "softmax is no layer; there are affine:N"),
      (",", "an empty word is no layer"),
      ("dropout:1,affine:10", "dropout:1 needs a share in 0..<1"),
      ("conv:4096:3,affine:4096,affine:10", "conv:4096:3 makes the network, or this batch of it,"),
      ("affine:4096,affine:4096,affine:10", "affine:4096 makes the network, or this batch of it,"),
      ("affine:x", "affine:x needs whole numbers from 1 to 4096"),
    ])
  func mistakes(layers: String, problem: String) throws {
    let page = try run("gradient-lab", ["6", "--layers", layers, "--data", "synthetic"])
    #expect(page.status == 2)
    #expect(page.errors.hasPrefix("gradient-lab: --layers: \(problem)"))
    #expect(page.errors.split(separator: "\n").count == 2)
  }

  @Test("Refuses larger batches than can be checked, or than there are images")
  func batches() throws {
    let page = try run("gradient-lab", ["6", "--batch", "60001", "--data", "synthetic"])
    #expect(page.status == 2)
    #expect(page.errors.hasPrefix("gradient-lab: --batch needs a whole number from 1 to 256"))
    let few = try noise(10, seed: 1)
    let tooFew = try run("gradient-lab", ["6", "--batch", "16", "--data", few.path])
    #expect(tooFew.status == 1)
    #expect(
      tooFew.errors == "gradient-lab: --batch 16 takes more images than there are, 10\n")
  }

  @Test("Fits 80 columns, in every section")
  func width() throws {
    let page = try run("gradient-lab", ["--data", "synthetic", "--seed", "7"])
    #expect(page.status == 0)
    for line in page.lines { #expect(line.count <= 80, "\(line)") }
  }
}
