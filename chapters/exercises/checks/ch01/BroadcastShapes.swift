extension Exercise {
  static let broadcastShapes: Exercise = Exercise(
    "broadcast-shapes", in: "ch01", "Which shapes fit", .predict, minutes: 8, section: "1.5.5",
    answer: "[matrixAndRow, columnAndRow, matrixAndFour, threeAxes]",
    hints: [
      "Write the two shapes below each other, so that they end at the same place.",
      "A missing axis in front counts as 1. Then compare axis by axis: equal, or one of them 1.",
      "(4, 1) and (1, 3): the 1s stretch to 3 and to 4. (4, 3) and (1, 4): 3 is neither 4 nor 1.",
    ]
  ) { (answers: [[Int]], judge: Judge) in
    judge.expectAnswer(
      "matrixAndRow", answers[0], is: [4, 3],
      mistakes: [
        Mistake(
          "The row is used again for each of the four rows; it adds no axis and removes none."
        ) {
          _ in true
        }
      ])
    judge.expectAnswer(
      "columnAndRow", answers[1], is: [4, 3],
      mistakes: [
        Mistake("They do fit: both have an axis of length 1, once the row counts as (1, 3).", []),
        Mistake("The column is stretched too: its 1 meets the row's 3.", [4, 1]),
        Mistake(
          "The shapes are not put one behind the other; they meet from the right.", [4, 1, 3]),
      ])
    judge.expectAnswer(
      "matrixAndFour", answers[2], is: [],
      mistakes: [
        Mistake("Shapes meet from the right: (4,) counts as (1, 4), and 4 meets 3.", [4, 3])
      ])
    judge.expectAnswer(
      "threeAxes", answers[3], is: [5, 3, 2],
      mistakes: [
        Mistake("They do fit: (3, 1) counts as (1, 3, 1).", []),
        Mistake("An axis of length 1 stretches to the other's length, here to 3.", [5, 1, 2]),
      ])
  }
}
