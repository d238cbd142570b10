import Foundation
import Testing

@Suite("Chapter 4")
struct Chapter4Tests {
  @Test(
    "Prints the book's values",
    arguments: [
      ("4.1.3", ["h = 0.001  6.001"]),
      ("4.1.5", ["2u · 3  24", "y (1 − y)  0.10499359"]),
      ("4.2.1", ["loss  0.0975", "loss  0.5975"]),
      ("4.2.2", ["loss  0.510825457099338", "loss  2.302584092994546"]),
      ("4.2.4", ["losses (3,)  [0.51082546 2.30258409 0.51082546]"]),
      ("4.3.1", ["h in 32 bits  0", "(f(x + h) − f(x)) / h  nan", "(f(x + h) − f(x)) / h  0"]),
      ("4.3.2", ["slope at 5  0.1999999999990898", "slope at 10  0.2999999999986347"]),
      (
        "4.3.3",
        ["∂f/∂x₀ at (3, 4)  6.00000000000378", "∂f/∂x₁ at (3, 4)  7.999999999999119"]
      ),
      ("4.4", ["at (3, 4) (2,)  [6. 8.]", "at (0, 2) (2,)  [0. 4.]", "at (3, 0) (2,)  [6. 0.]"]),
      (
        "4.4.1",
        [
          "last (2,)  [-6.11110793e-10  8.14814391e-10]",
          "last, η = 10 (2,)  [-2.58983747e+13 -1.29524862e+12]",
          "last, η = 1e-10 (2,)  [-2.99999994  3.99999992]",
          "100    -2.59e+13           0   -5.18e+13           yes",
        ]
      ),
      (
        "4.4.2",
        [
          "scores (3,)  [1.05414809 0.63071653 1.1328074 ]", "answer  2", "loss  0.92806829",
          "[[ 0.21924763  0.14356247 -0.36281009]", "[ 0.32887144  0.2153437  -0.54421514]]",
        ]
      ),
    ])
  func bookValues(section: String, values: [String]) throws {
    let page = try run("ch04", [section])
    #expect(page.status == 0)
    let lines = page.lines.map { $0.trimmingCharacters(in: .whitespaces) }
    for value in values { #expect(lines.contains { $0.hasSuffix(value) }, "\(value)") }
  }

  @Test("Agrees with itself wherever it compares two ways to a result")
  func agreements() throws {
    let page = try run("ch04", ["4.2", "4.3", "4.4"])
    let answers = page.lines.filter { $0.contains("agrees  ") }
    #expect(answers.count == 9)
    for answer in answers { #expect(answer.hasSuffix("agrees  True"), "\(answer)") }
  }

  @Test("Shows a network's shapes and what a numerical gradient costs")
  func shapes() throws {
    let page = try run("ch04", ["4.5.1", "--data", "synthetic"])
    #expect(page.status == 0)
    let shapes = ["W1 (784, 100)", "b1 (100,)", "W2 (100, 10)", "b2 (10,)", "z1 (100, 100)"]
    for line in shapes + ["forward passes per step  79520", "agrees  True"] {
      #expect(page.lines.contains("    " + line), "\(line)")
    }
  }

  @Test("Fits 80 columns, in every section")
  func width() throws {
    let page = try run(
      "ch04",
      ["--data", "synthetic", "--quick", "--iterations", "5", "--verbose", "--seed", "4294967295"])
    #expect(page.status == 0)
    for line in page.lines { #expect(line.count <= 80, "\(line)") }
  }

  @Test("Gives the same values in a section alone as in the whole chapter")
  func sectionAlone() throws {
    let whole = try run("ch04", ["4.2", "4.4", "--data", "synthetic"]).output
    for section in ["4.2.3", "4.2.5", "4.4.2"] {
      let alone = try run("ch04", [section, "--data", "synthetic"]).output
      let start = try #require(alone.range(of: section))
      let values = alone[start.lowerBound...].components(separatedBy: "\n")
        .filter { $0.hasPrefix("    ") }
      #expect(values.count > 5 && values.allSatisfy { whole.contains($0) })
    }
  }

  @Test("Learns by numerical gradient")
  func numericalTraining() throws {
    let page = try run("ch04", ["4.5.2", "--data", "synthetic"])
    let losses = page.lines.filter { $0.hasPrefix("    loss  ") }
      .compactMap { $0.split(separator: " ").last.flatMap { Double($0) } }
    try #require(losses.count == 2)
    #expect(losses[1] < losses[0] / 2)
  }

  @Test(
    "Trains as NumPy does, iteration by iteration",
    .enabled(if: hasImages, "needs DATASETS_DIR"), arguments: try Trajectory.all("sigmoid_training")
  )
  func training(expected: Trajectory) throws {
    let iterations = max(600 * (expected.accuracies.count - 1), expected.losses.count - 1)
    let page = try run(
      "ch04",
      ["4.5.3", "--seed", "\(expected.seed)", "--verbose", "--iterations", "\(iterations)"])
    expectSameTraining(page, expected)
  }
}
