extension Exercise {
  static let xorGate: Exercise = Exercise(
    "xor-gate", in: "ch02", "XOR out of other gates", minutes: 8, section: "2.5.1",
    hints: [
      "Which gate is 0 only for (1, 1)? Which is 0 only for (0, 0)?",
      "NAND and OR are both 1 just where XOR is 1. Which gate asks for both?",
      "and(nand(x1, x2), or(x1, x2)).",
    ]
  ) {
    (
      xorGate: @escaping (Int, Int, (Int, Int) -> Int, (Int, Int) -> Int, (Int, Int) -> Int) -> Int,
      judge: Judge
    ) in
    var calls = 0
    func counted(_ gate: @escaping (Int, Int) -> Int) -> (Int, Int) -> Int {
      { x1, x2 in
        calls += 1
        return gate(x1, x2)
      }
    }
    let and = counted { $0 & $1 }
    let nand = counted { 1 - $0 & $1 }
    let or = counted { $0 | $1 }
    let inputs = [(1, 0), (1, 1), (0, 1), (0, 0)]
    let got = inputs.map { x1, x2 in
      judge.announce("xorGate(\(x1), \(x2), and, nand, or)", given: [:])
      return xorGate(x1, x2, and, nand, or)
    }
    judge.expect(
      "xorGate, for (1, 0), (1, 1), (0, 1) and (0, 0)", got, is: [1, 0, 1, 0],
      mistakes: [
        Mistake("This is OR: for (1, 1) it must be 0.", [1, 1, 1, 0]),
        Mistake("This is AND.", [0, 1, 0, 0]),
        Mistake("This is NAND: for (0, 0) it must be 0.", [1, 0, 1, 1]),
        Mistake("This is XOR turned round: it is 1 where both are equal.", [0, 1, 0, 1]),
      ])
    // A network of gates asks all of them, each time.
    judge.expectAnswer(
      "xorGate: how often it asks a gate, for all four", calls, isRight: calls >= 3 * inputs.count,
      mistakes: [
        Mistake("It does not ask the gates enough: build it from and, nand and or alone.") { _ in
          true
        }
      ])
    // Gates in which 0 and 1 have changed places: what is built from gates alone changes places too.
    func exchanged(_ gate: @escaping (Int, Int) -> Int) -> (Int, Int) -> Int {
      { 1 - gate(1 - $0, 1 - $1) }
    }
    let answers = inputs.map { x1, x2 in
      judge.announce(
        "xorGate(\(x1), \(x2), and, nand, or), with gates that exchange 0 and 1", given: [:])
      return xorGate(x1, x2, exchanged(and), exchanged(nand), exchanged(or))
    }
    judge.expect(
      "xorGate, for (1, 0), (1, 1), (0, 1) and (0, 0), with gates that exchange 0 and 1", answers,
      is: [0, 1, 0, 1],
      mistakes: [
        Mistake(
          "Other gates, and yet no other answer: it must come from what the gates answer, and from nothing else.",
          [1, 0, 1, 0]),
        Mistake(
          "Something else than the gates has a say in it: give them x1, x2 and each other's answers only."
        ) { _ in true },
      ])
  }
}
