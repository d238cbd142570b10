extension Exercise {
  static let noLineForXor: Exercise = Exercise(
    "no-line-for-xor", in: "ch02", "Why one perceptron is not enough", .choose, minutes: 4,
    section: "2.4.1", answer: "whyNot",
    hints: [
      "Draw the four points on paper: a cross where XOR is 1, a circle where it is 0.",
      "What does b + w1·x1 + w2·x2 = 0 look like in that drawing?",
      "The crosses stand at opposite corners. Lay a ruler between crosses and circles.",
    ]
  ) { (answer: Int, judge: Judge) in
    judge.expectAnswer(
      "whyNot", answer, is: 2,
      mistakes: [
        Mistake("XOR has two inputs, as AND has, and for AND two are enough.", 1),
        Mistake("Other numbers would only move the four corners; they stay four corners.", 3),
        Mistake(
          "Section 2.4.1 shows that no weights exist: two conditions contradict each other.", 4),
        Mistake("The sentences are numbered from 1 to 4.") { !(1...4).contains($0) },
      ])
  }
}
