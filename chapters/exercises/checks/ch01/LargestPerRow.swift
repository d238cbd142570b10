import Tensors

extension Exercise {
  static let largestPerRow: Exercise = Exercise(
    "largest-per-row", in: "ch01", "A bug in a search", .findBug, minutes: 8, section: "1.5.6",
    answer: "(bug, largestPerRow)", forbidden: [".max"],
    hints: [
      "Go through the function by hand with the row [-3, -1, -2].",
      "What is largest before the first comparison? Is it a number of the row?",
      "Begin with the row's first element: var largest = row[0].",
    ]
  ) { (answer: (bug: Int, largestPerRow: (Tensor<Double>) -> Tensor<Double>), judge: Judge) in
    judge.expectAnswer(
      "bug", answer.bug, is: 3,
      mistakes: [
        Mistake("The loop over x.rows goes through all rows; try it with two.", 1),
        Mistake("largest is made anew for each row, so nothing is left of the row before.", 2),
        Mistake("It keeps the element itself: largest = element.", 4),
        Mistake("The sentences are numbered from 1 to 4.") { !(1...4).contains($0) },
      ])
    func check(_ x: Tensor<Double>) {
      let found = answer.largestPerRow
      judge.expect(
        "largestPerRow(x)", given: ["x": x], found(x), is: x.max(axis: 1),
        mistakes: [
          Mistake(
            "A row of negative numbers still gives 0: begin with an element of the row.",
            maximum(x.max(axis: 1), 0)),
          Mistake("This is the largest of each column.", x.max(axis: 0)),
          Mistake("This is the smallest of each row.", x.min(axis: 1)),
        ])
    }
    check([[1, 5, 2], [7, 0, 3]])
    for _ in 0..<4 { check(judge.random.uniform(shape: judge.lengths(2), in: -9 ..< -1)) }
    // Whatever fixed number one begins with, these are far below it.
    for _ in 0..<2 { check(judge.random.uniform(shape: judge.lengths(2), in: -9e9 ..< -1e9)) }
    check(judge.random.normal(shape: judge.lengths(2)))
  }
}
