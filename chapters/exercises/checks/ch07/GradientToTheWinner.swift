import Tensors

extension Exercise {
  static let gradientToTheWinner: Exercise = Exercise(
    "gradient-to-the-winner", in: "ch07", "A pooling layer with a mistake", .findBug, minutes: 12,
    section: "7.4.4", answer: "(trueSentence, gradientToTheWinner)",
    forbidden: ["MaxPooling"],
    hints: [
      "Try it on an image of zeros. What does each window hand back in all?",
      "Only one of the equal pixels should get the gradient (or all together, once).",
      "Remember in a variable whether this window has given its gradient away.",
    ]
  ) {
    (
      answers: (Int, (Tensor<Double>, Tensor<Double>) -> Tensor<Double>), judge: Judge
    ) in
    judge.expectAnswer(
      "trueSentence", answers.0, is: 2,
      mistakes: [
        Mistake("Only one pixel moves the output, and with slope 1: nothing is divided.", 1),
        Mistake("The largest of four negative pixels wins too.", 3),
        Mistake("The sentences are numbered from 1 to 3.") { !(1...3).contains($0) },
      ])
    func check(_ image: Tensor<Double>, _ dout: Tensor<Double>) {
      let lengths = dout.shape
      let given: KeyValuePairs<String, Any> = ["image": image, "dout": dout]
      judge.announce("gradientToTheWinner(image, dout)", given: given)
      let got = answers.1(image, dout)
      judge.expect(
        "gradientToTheWinner: the shape of the gradient", given: given, got.shape, is: image.shape)
      let sums = got.reshaped(lengths[0], 2, lengths[1], 2).sum(axis: 3).sum(axis: 1)
      judge.expect(
        "gradientToTheWinner: the sum over each window", given: given, sums, is: dout,
        mistakes: [
          Mistake(
            "Equal pixels still get the whole gradient each: give it to one, or share it.",
            where: { sums in (abs(sums) .> abs(dout) + 1e-9).any() }),
          Mistake(
            "Some windows hand nothing back.",
            where: { sums in (sums .== 0 .& dout .!= 0).any() }),
        ])
      let largest = image.reshaped(lengths[0], 2, lengths[1], 2).max(axis: 3).max(axis: 1)
      let isLoser = image .< largest.repeated(2, axis: 0).repeated(2, axis: 1)
      judge.expect(
        "gradientToTheWinner: what reaches pixels that lost", given: given,
        choose(isLoser, got, 0), is: .zeros(got.shape),
        mistakes: [Mistake("A pixel that is not the largest gets nothing.") { _ in true }])
    }
    check([[1, 2], [4, 3]], [[5]])
    check([[0, 0], [0, 0]], [[5]])
    for round in 0..<4 {
      let lengths = judge.lengths(2)
      let values: Tensor<Double> = judge.random.normal(shape: [2 * lengths[0], 2 * lengths[1]])
      // Few different numbers make ties.
      let image = [values, values * 0, sign(values), sign(values)][round]
      check(image, judge.random.normal(shape: lengths))
    }
  }
}
