import Foundation
import Testing

@Suite("Chapter 5")
struct Chapter5Tests {
  @Test(
    "Prints the book's values",
    arguments: [
      ("5.1", ["price  220", "fruit price  650", "price  715", "price  220.00000000000003"]),
      ("5.3", ["dx  6.5", "dy  13", "apple price  1.1", "apple  2.2", "count  110", "tax  200"]),
      ("5.4.1", ["price  220", "dApplePrice  1.1", "dApple  2.2", "dCount  110", "dTax  200"]),
      (
        "5.4.2",
        [
          "price  715", "dAppleCount  110", "dApple  2.2", "dOrange  3.3", "dOrangeCount  165",
          "dTax  650",
        ]
      ),
      ("5.5.1", ["[[ 1.  -0.5]", "[-2.   3. ]]", "[[False  True]", "[ True False]]", "[0. 3.]]"]),
      ("5.6.2", ["[[ 1.  2.  3.]", "[11. 12. 13.]]", "db (3,)  [5. 7. 9.]"]),
      (
        "5.6.3",
        [
          "L  1.40571446", "dr  -74.12215421", "dS  0.01349124",
          "da (3,)  [ 0.01821127 -0.75480819  0.73659691]",
          "y − t (3,)  [ 0.01821127 -0.75480819  0.73659691]",
          "y − t (3,)  [ 0.3 -0.8  0.5]", "y − t (3,)  [ 0.01 -0.01  0.  ]",
        ]
      ),
    ])
  func bookValues(section: String, values: [String]) throws {
    let page = try run("ch05", [section])
    #expect(page.status == 0)
    let lines = page.lines.map { $0.trimmingCharacters(in: .whitespaces) }
    for value in values { #expect(lines.contains { $0 == value }, "\(value)") }
  }

  @Test("Agrees with itself wherever it compares two ways to a result")
  func agreements() throws {
    let page = try run("ch05", ["5.5", "5.6"])
    #expect(!page.output.contains("False\n    "))
    let differences = page.lines.filter { $0.hasPrefix("    largest difference") }
    #expect(differences.count == 7)
    for line in differences {
      let value = try #require(line.split(separator: " ").last.flatMap { Double($0) })
      #expect(value < (line.contains("δ") ? 1e-4 : 1e-9), "\(line)")
    }
  }

  @Test("Fits 80 columns, in every section")
  func width() throws {
    let page = try run(
      "ch05", ["--data", "synthetic", "--iterations", "5", "--verbose", "--seed", "4294967295"])
    #expect(page.status == 0)
    for line in page.lines { #expect(line.count <= 80, "\(line)") }
  }

  @Test("Gives the same values in a section alone as in the whole chapter")
  func sectionAlone() throws {
    let whole = try run("ch05", ["5.6"]).output
    let alone = try run("ch05", ["5.6.2"]).output
    let start = try #require(alone.range(of: "5.6.2"))
    #expect(whole.contains(alone[start.lowerBound...]))
  }

  @Test("Takes other images and another stream when told to")
  func seed() throws {
    let words = ["5.6.1", "--seed"]
    #expect(try run("ch05", words + ["7"]).output == run("ch05", words + ["7"]).output)
    #expect(try run("ch05", words + ["7"]).output != run("ch05", words + ["8"]).output)
  }

  @Test(
    "Finds gradients that agree with numerical ones", .enabled(if: hasImages, "needs DATASETS_DIR"))
  func gradientCheck() throws {
    let page = try run("ch05", ["5.7.3"])
    for name in ["W1", "b1", "W2", "b2"] {
      let row = try #require(page.lines.first { $0.hasPrefix("    \(name)  ") })
      let mean = try #require(row.split(separator: " ").dropLast().last.flatMap { Double($0) })
      #expect(mean < 1e-9 && mean > 0, "\(row)")
    }
  }

  @Test(
    "Shows that b2's difference is the bend of the loss: half the h leaves a quarter of it",
    .enabled(if: hasImages, "needs DATASETS_DIR"))
  func truncation() throws {
    let lines = try run("ch05", ["5.7.3"]).lines
    let differences = lines.filter { $0.hasPrefix("    mean |difference|, h = ") }
      .compactMap { $0.split(separator: " ").last.flatMap { Double($0) } }
    try #require(differences.count == 2)
    #expect(abs(differences[0] / differences[1] - 4) < 0.2)
  }

  @Test(
    "Trains as NumPy does, iteration by iteration",
    .enabled(if: hasImages, "needs DATASETS_DIR"),
    arguments: try Trajectory.all("two_layer_training"))
  func training(expected: Trajectory) throws {
    let page = try run(
      "ch05",
      [
        "5.7.4", "--seed", "\(expected.seed)", "--verbose",
        "--iterations", "\(expected.losses.count - 1)",
      ])
    expectSameTraining(page, expected)
  }
}
