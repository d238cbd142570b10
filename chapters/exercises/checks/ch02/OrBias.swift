extension Exercise {
  static let orBias: Exercise = Exercise(
    "or-bias", in: "ch02", "The bias of OR", .choose, minutes: 3, section: "2.3.3",
    hints: [
      "What does a bias say? How easily the perceptron fires when nothing comes in.",
      "For (0, 0) the sum is b alone, and must not be above 0. For (1, 0) it is b + 0.5.",
      "So b ≤ 0 and b > −0.5: choose any number between.",
    ]
  ) { (bias: Double, judge: Judge) in
    func fires(_ inputs: Double) -> Bool { bias + 0.5 * inputs > 0 }
    judge.expectAnswer(
      "orBias", bias, isRight: !fires(0) && fires(1) && fires(2),
      mistakes: [
        Mistake("With this bias it fires for (0, 0), where nothing comes in.") { _ in fires(0) },
        Mistake("With this bias one input is not enough: that is AND.") { _ in !fires(1) && fires(2)
        },
        Mistake("With this bias it never fires, not even for (1, 1).") { _ in !fires(2) },
      ])
  }
}
