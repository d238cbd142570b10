extension Exercise {
  static let whyALoss: Exercise = Exercise(
    "why-a-loss", in: "ch04", "Why learning follows a loss", .choose, minutes: 3, section: "4.2.5",
    hints: [
      "Learning nudges a weight a little, and asks what that changes.",
      "97 of 100 answers are right. A weight changes by 0.001: how many are right now?",
      "The accuracy jumps or stays; a slope of 0 says nothing about where to go.",
    ]
  ) { (answer: Int, judge: Judge) in
    judge.expectAnswer(
      "whyALoss", answer, is: 3,
      mistakes: [
        Mistake("Counting right answers is no more work than the loss.", 1),
        Mistake("It can be computed with any images whose labels are known.", 2),
        Mistake("They measure different things: a loss can be 2.3 where the accuracy is 0.1.", 4),
        Mistake("The sentences are numbered from 1 to 4.") { !(1...4).contains($0) },
      ])
  }
}
