extension Exercise {
  static let majority: Exercise = Exercise(
    "majority", in: "ch02", "A vote that comes out wrong", .findBug, minutes: 6, section: "2.3.2",
    answer: "(bug, majority)",
    hints: [
      "Write down the sum b + w·x1 + w·x2 + w·x3 for no, one, two and three votes.",
      "The sums are −2, −1, 0 and 1. Which of them are above 0, and which should be?",
      "The bias has to lie between −2 and −1, such as −1.5.",
    ]
  ) { (answer: (bug: Int, majority: (Double, Double, Double) -> Int), judge: Judge) in
    judge.expectAnswer(
      "bug", answer.bug, is: 3,
      mistakes: [
        Mistake("One vote makes the sum −1, and that is not above 0.", 1),
        Mistake("Without votes the sum is −2, and that is not above 0.", 2),
        Mistake("It can: the sum grows with each vote, and the bias sets how many are enough.", 4),
        Mistake("The sentences are numbered from 1 to 4.") { !(1...4).contains($0) },
      ])
    let votes = [(1.0, 1.0, 1.0), (0, 0, 1), (1, 1, 0), (0, 1, 1), (1, 0, 1), (1, 0, 0), (0, 0, 0)]
    for (x1, x2, x3) in votes {
      let sum = x1 + x2 + x3
      judge.expect(
        "majority(\(Int(x1)), \(Int(x2)), \(Int(x3)))", answer.majority(x1, x2, x3),
        is: sum > 1.5 ? 1 : 0,
        mistakes: [
          Mistake("Two votes of three are most of them: the bias is still too low.") { got in
            got == 0 && sum == 2
          },
          Mistake("One vote is enough for it now: the bias is too high.") { got in
            got == 1 && sum == 1
          },
          Mistake("It fires when nobody votes: the bias is far too high.") { got in
            got == 1 && sum == 0
          },
        ])
    }
    // Whatever its weights are, three large numbers are enough for it, and three below 0 are not.
    for _ in 0..<4 {
      let x = judge.random.uniform(in: 2..<9)
      for x in [x, -x] {
        judge.expect(
          "majority(x1, x2, x3)", given: ["x1": x, "x2": x, "x3": x], answer.majority(x, x, x),
          is: x > 0 ? 1 : 0,
          mistakes: [
            Mistake("Keep it a perceptron: weigh all three, and add the bias.", x > 0 ? 0 : 1)
          ])
      }
    }
  }
}
