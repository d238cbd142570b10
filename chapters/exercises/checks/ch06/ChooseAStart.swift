import Tensors

extension Exercise {
  static let chooseAStart: Exercise = Exercise(
    "choose-a-start", in: "ch06", "How large should the weights be?", .predict, minutes: 5,
    section: "6.2.2", answer: "[keepsTheScatter, withReLU, behindThree]",
    hints: [
      "√n · s is the factor of one layer. What should it be?",
      "1 / √n without ReLU; √(2 / n) with it.", "Each layer multiplies by √100 · 0.05 = 0.5.",
    ]
  ) { (answers: [Double], judge: Judge) in
    func near(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 0.002 }
    judge.expectAnswer(
      "keepsTheScatter", answers[0], isRight: near(answers[0], 0.05),
      mistakes: [
        Mistake("Deviations go with the root of n: √400 · s should be 1.") { near($0, 0.0025) },
        Mistake("That is √n; s is one over it.") { near($0, 20) },
        Mistake("√400 · s should be 1.") { _ in true },
      ])
    judge.expectAnswer(
      "withReLU", answers[1], isRight: near(answers[1], (2.0 / 400).squareRoot()),
      mistakes: [
        Mistake(
          "Half of the mean square is lost, so the variance should be twice as large, not the deviation."
        ) { near($0, 0.1) },
        Mistake("ReLU takes half of the mean square away; this start is for layers without it.") {
          near($0, 0.05)
        },
        Mistake("n · s² should be 2.") { _ in true },
      ])
    judge.expectAnswer(
      "behindThree", answers[2], isRight: near(answers[2], 0.125),
      mistakes: [
        Mistake("That is one layer; each of the three multiplies by it.") { near($0, 0.5) },
        Mistake("Three layers multiply, they do not add.") { near($0, 1.5) },
        Mistake("Each layer multiplies the deviation by √100 · 0.05.") { _ in true },
      ])
  }
}
