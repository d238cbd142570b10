extension Exercise {
  static let matrixShapes: Exercise = Exercise(
    "matrix-shapes", in: "ch03", "The shapes of products", .predict, minutes: 6, section: "3.3.2",
    answer: "[batchAndWeights, theOtherWay, matrixAndList, weights]",
    hints: [
      "Write the two shapes side by side. Which two numbers have to be equal?",
      "(m, k) · (k, n) → (m, n): the inner ones are equal, and vanish.",
      "(784, 50) · (100, 784): 50 is not 100. And 50 columns of X need 50 rows of W.",
    ]
  ) { (answers: [[Int]], judge: Judge) in
    judge.expectAnswer(
      "batchAndWeights", answers[0], is: [100, 50],
      mistakes: [
        Mistake("The two inner lengths vanish: what is left comes from outside.", [100, 784]),
        Mistake("The two inner lengths vanish: what is left comes from outside.", [784, 784]),
        Mistake("The rows come from the first matrix, the columns from the second.", [50, 100]),
        Mistake("They do fit: both inner lengths are 784.", []),
      ])
    judge.expectAnswer(
      "theOtherWay", answers[1], is: [],
      mistakes: [
        Mistake("Order matters: now 50 and 100 are the inner lengths, and they differ.") { _ in true
        }
      ])
    judge.expectAnswer(
      "matrixAndList", answers[2], is: [3],
      mistakes: [
        Mistake("A list has one axis, and it vanishes: one number is left for each row.", [3, 1]),
        Mistake("Nothing is stretched in a product: a row of two meets two numbers.", [3, 2]),
        Mistake("They do fit: a row of two meets two numbers.", []),
        Mistake("A number for each row of the matrix: count the rows.", [2]),
      ])
    judge.expectAnswer(
      "weights", answers[3], is: [50, 10],
      mistakes: [
        Mistake("A row of W for each column of X, and a column for each output.", [10, 50]),
        Mistake("W does not know of the 100 samples: the same W meets each of them.") {
          $0.contains(100)
        },
      ])
  }
}
