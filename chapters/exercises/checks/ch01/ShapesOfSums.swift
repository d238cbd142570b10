extension Exercise {
  static let shapesOfSums: Exercise = Exercise(
    "shapes-of-sums", in: "ch01", "The shapes of sums", .predict, minutes: 5, section: "1.5.4",
    answer: "(alongAxis0, alongAxis1, ofAllPictures)",
    hints: [
      "A sum along an axis makes that axis vanish.",
      "Cross out the axis in the shape: (2, 3) along axis 0 is (3,).",
      "Three axes: crossing out axis 0 of (5, 28, 28) leaves two lengths.",
    ]
  ) { (answers: ([Int], [Int], [Int]), judge: Judge) in
    judge.expectAnswer(
      "alongAxis0", answers.0, is: [3],
      mistakes: [
        Mistake(
          "That is the shape of the sum along axis 1: axis 0 goes down, so it is the rows that are added up.",
          [2]),
        Mistake("The axis that is summed along vanishes; it does not stay as 1 here.", [1, 3]),
      ])
    judge.expectAnswer(
      "alongAxis1", answers.1, is: [2],
      mistakes: [
        Mistake("That is the shape of the sum along axis 0: axis 1 goes to the right.", [3]),
        Mistake("The axis that is summed along vanishes; it does not stay as 1 here.", [2, 1]),
      ])
    judge.expectAnswer(
      "ofAllPictures", answers.2, is: [28, 28],
      mistakes: [
        Mistake("The sum adds picture to picture, pixel by pixel; only axis 0 vanishes.", [5]),
        Mistake("The sum adds picture to picture, pixel by pixel; only axis 0 vanishes.", [5, 28]),
      ])
  }
}
