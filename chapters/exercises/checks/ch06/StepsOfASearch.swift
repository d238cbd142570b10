import Tensors

extension Exercise {
  static let stepsOfASearch: Exercise = Exercise(
    "steps-of-a-search", in: "ch06", "How one chooses a rate", .order, minutes: 4, section: "6.5.2",
    answer: "searchOrder",
    hints: [
      "Which images may you look at only once?", "Validation images first, test images last.",
      "Between them: wide ranges, narrow ranges, choose.",
    ]
  ) { (order: [Int], judge: Judge) in
    func place(_ step: Int) -> Int { order.firstIndex(of: step) ?? -1 }
    judge.expectAnswer(
      "searchOrder", order, is: [2, 4, 3, 5, 1],
      mistakes: [
        Mistake("Each of the five numbers should be there once.") {
          $0.sorted() != [1, 2, 3, 4, 5]
        },
        Mistake("The test images come last: who chooses by them has trained on them.") { _ in
          place(1) != 4
        },
        Mistake("You need validation images before you can compare settings.") { _ in place(2) != 0
        },
        Mistake("Coarse first, then fine: wide ranges before narrow ones.") { _ in
          place(3) < place(4)
        },
        Mistake("You can take the best setting only when all have been tried.") { _ in true },
      ])
  }
}
