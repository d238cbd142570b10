import Tensors

extension Exercise {
  static let lostInRounding: Exercise = Exercise(
    "lost-in-rounding", in: "ch08", "Why small steps vanish", .choose, minutes: 5, section: "8.3",
    answer: "truth",
    hints: [
      "Which two numbers of half precision lie around 1.0003? Which is nearer?",
      "1 and 1.0009766; 1.0003 is nearer to 1.", "Then the second step begins at 1 again.",
    ]
  ) { (truth: Int, judge: Judge) in
    judge.expectAnswer(
      "truth", truth, is: 2,
      mistakes: [
        Mistake("Errors cancel if they differ; here every step makes the same one.", 1),
        Mistake("0.0003 is less than half of 1/1024, so it is rounded down, not up.", 3),
        Mistake("All steps are alike, so their order changes nothing.", 4),
        Mistake("The sentences are numbered from 1 to 4.") { !(1...4).contains($0) },
      ])
  }
}
