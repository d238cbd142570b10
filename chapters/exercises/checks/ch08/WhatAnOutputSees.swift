import Tensors

extension Exercise {
  static let whatAnOutputSees: Exercise = Exercise(
    "what-an-output-sees", in: "ch08", "What an output sees", .predict, minutes: 5,
    section: "8.1.4", answer: "[twoSmall, fourSmall, fiveThenThree, pooled]",
    hints: [
      "Draw a row of pixels, and under it the outputs of the first layer. Which pixels does one see?",
      "A convolution of k × k adds k − 1 to the side of what the layer before sees.",
      "For pooling: two neighbours that see 3 each, one pixel apart.",
    ]
  ) { (answers: [Int], judge: Judge) in
    judge.expectAnswer(
      "twoSmall", answers[0], is: 5,
      mistakes: [
        Mistake("They overlap: the second adds one pixel on each side.", 6),
        Mistake("They overlap: the second adds one pixel on each side.", 9),
        Mistake(
          "The second sees three outputs of the first, and these see more than three pixels.", 3),
      ])
    judge.expectAnswer(
      "fourSmall", answers[1], is: 9,
      mistakes: [
        Mistake("Each further layer adds two: 3, 5, 7, …") { _ in true }
      ])
    judge.expectAnswer(
      "fiveThenThree", answers[2], is: 7,
      mistakes: [
        Mistake("They overlap: the second adds one pixel on each side of five.", 8),
        Mistake("5 × 5 sees five; then 3 × 3 adds one on each side.") { _ in true },
      ])
    judge.expectAnswer(
      "pooled", answers[3], is: 4,
      mistakes: [
        Mistake(
          "Pooling looks at two neighbours, which see three pixels each and overlap by two.", 6),
        Mistake(
          "Pooling looks at two neighbours, which see three pixels each and overlap by two.", 5),
        Mistake(
          "Pooling looks at two neighbours in each direction, so it sees more than one of them.", 3),
      ])
  }
}
