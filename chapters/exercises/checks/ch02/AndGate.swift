extension Exercise {
  static let andGate: Exercise = Exercise(
    "and-gate", in: "ch02", "AND from two weights and a bias", minutes: 5, section: "2.3.2",
    hints: [
      "Write down b + w1·x1 + w2·x2 for the four inputs; only the last may be above 0.",
      "With both weights 0.5 the sums are 0, 0.5, 0.5 and 1. Which b lies between the last two?",
      "Any b with −1 < b ≤ −0.5 does it, such as −0.7; then compare the whole sum with 0.",
    ]
  ) { (andGate: @escaping (Double, Double) -> Int, judge: Judge) in
    for (x1, x2) in [(0.0, 0.0), (1, 0), (0, 1), (1, 1)] {
      judge.expect(
        "andGate(\(Int(x1)), \(Int(x2)))", andGate(x1, x2), is: Int(x1 * x2),
        mistakes: [
          Mistake("This is OR: one input is enough for it. The bias must be lower.") { got in
            got == 1 && x1 + x2 == 1
          },
          Mistake("It fires when nothing comes in: is it NAND, or is the bias above 0?") { got in
            got == 1 && x1 + x2 == 0
          },
          Mistake("Two inputs of 1 must be enough: the bias is too low, or the weights too small.")
          {
            got in got == 0 && x1 + x2 == 2
          },
        ])
    }
    // Wherever its line lies, these are on either side of it.
    let table = "A perceptron weighs its inputs. This looks only for 1 and 1, or for their product."
    for _ in 0..<5 {
      let x = judge.random.uniform(in: 2..<9)
      judge.expect(
        "andGate(x1, x2)", given: ["x1": x, "x2": x], andGate(x, x), is: 1,
        mistakes: [Mistake(table) { $0 != 1 }])
      judge.expect(
        "andGate(x1, x2)", given: ["x1": -x, "x2": -x], andGate(-x, -x), is: 0,
        mistakes: [Mistake(table) { $0 != 0 }])
    }
    // What is halfway between two places on one side of a line is on that side too.
    for _ in 0..<200 {
      let p = (0..<4).map { _ in judge.random.uniform(in: -6..<6) }
      let (a, b) = (andGate(p[0], p[1]), andGate(p[2], p[3]))
      guard a == b else { continue }
      let (x1, x2) = ((p[0] + p[2]) / 2, (p[1] + p[3]) / 2)
      judge.expect(
        "andGate(x1, x2), halfway between two pairs that give \(a)", given: ["x1": x1, "x2": x2],
        andGate(x1, x2), is: a,
        mistakes: [
          Mistake("A perceptron compares one weighted sum with 0; this does not.") { $0 != a }
        ])
    }
  }
}
