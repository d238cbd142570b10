extension Exercise {
  static let stepsOfReading: Exercise = Exercise(
    "steps-of-reading", in: "ch03", "How a digit is read", .order, minutes: 5, section: "3.6.2",
    hints: [
      "Begin with what comes in: an image of bytes. End with what goes out: one digit.",
      "Follow the shapes: (28, 28), (784,), (50,), (100,), (10,), then a number.",
      "Scale, flatten, W1, W2, W3; then softmax, and its largest.",
    ]
  ) { (order: [Int], judge: Judge) in
    func isBefore(_ first: Int, _ second: Int) -> Bool {
      guard let a = order.firstIndex(of: first), let b = order.firstIndex(of: second) else {
        return false
      }
      return a < b
    }
    judge.expectAnswer(
      "stepsOfReading", order, is: [4, 2, 5, 7, 6, 3, 1],
      mistakes: [
        Mistake("Each of the seven numbers belongs in it once.") { $0.sorted() != Array(1...7) },
        Mistake("The bytes are scaled first, as the last sentence says.") { $0.first != 4 },
        Mistake("W1 has 784 rows: the image has to be a row of 784 numbers before.") { _ in
          !isBefore(2, 5)
        },
        Mistake("The shapes must meet: 784 → 50, 50 → 100, 100 → 10.") { _ in
          !isBefore(5, 7) || !isBefore(7, 6)
        },
        Mistake("Softmax needs the ten scores, which only W3 gives.") { _ in !isBefore(6, 3) },
        Mistake("The largest probability is looked for when there are probabilities.") { _ in true
        },
      ])
  }
}
