extension Exercise {
  static let chooseARate: Exercise = Exercise(
    "choose-a-rate", in: "ch04", "Neither too small nor too large", .choose, minutes: 5,
    section: "4.4.1", answer: "chosenRate",
    hints: [
      "Compute one step along each axis by hand, with a rate of 0.1: how much is left of −7, and of 2?",
      "A step leaves 1 − rate/10 of x0, and 1 − 2·rate of x1. After 100 steps it is that to the 100th.",
      "1 − rate/10 should be 0.95 at most, and 1 − 2·rate no lower than −0.94: from 0.5 to 0.97.",
    ]
  ) { (rate: Double, judge: Judge) in
    var (x0, x1) = (-7.0, 2.0)
    for _ in 0..<100 { (x0, x1) = (x0 - rate * x0 / 10, x1 - rate * 2 * x1) }
    let (a, b) = (x0, x1)
    let isThere = (a * a + b * b).squareRoot() < 0.05
    judge.expectAnswer(
      "chosenRate", rate, isRight: isThere,
      mistakes: [
        Mistake("With a rate of 0 or less there is no way down.") { $0 <= 0 },
        Mistake(
          "Each step jumps across the valley, and lands no lower than before: the rate is too large."
        ) {
          $0 >= 1
        },
        Mistake("x1 still jumps from side to side after 100 steps: the rate is a little too large.")
        { _ in
          abs(b) >= 0.05
        },
        Mistake("After 100 steps you are still on the way along x0: the rate is too small.") { _ in
          true
        },
      ])
  }
}
