extension Exercise {
  static let readingACheck: Exercise = Exercise(
    "reading-a-check", in: "ch05", "What a gradient check says", .choose, minutes: 4,
    section: "5.7.3", answer: "whatTheCheckSays",
    hints: [
      "Which of the four agree? In 64 bits that is 1e-7 or less.",
      "In which order does backward reach them? What have the two that agree in common?",
      "Backward begins at the loss. What it reached first is right; what it reached later is not.",
    ]
  ) { (answer: Int, judge: Judge) in
    judge.expectAnswer(
      "whatTheCheckSays", answer, is: 3,
      mistakes: [
        Mistake("3 percent is a thousand times more than nudging in 64 bits can be wrong.", 1),
        Mistake("Then W2 and b2 would be wrong too: their gradients come from the loss.", 2),
        Mistake("A check compares with measured slopes, at any point; no training is needed.", 4),
        Mistake("The sentences are numbered from 1 to 4.") { !(1...4).contains($0) },
      ])
  }
}
