import Tensors

extension Exercise {
  static let pullTowardsZero: Exercise = Exercise(
    "pull-towards-zero", in: "ch06", "A loss that is not its gradient", .findBug, minutes: 10,
    section: "6.4.2",
    answer: """
      (
          trueSentence,
          { (w: Tensor<Double>, x: Tensor<Double>, t: Tensor<Double>, decay: Double) -> Tensor<Double> in
            pullTowardsZero(w, x, t, decay: decay)
          }
        )
      """,
    hints: [
      "Differentiate the loss term by term. Is there a term in the gradient for each?",
      "The slope of ½ · decay · w² is decay · w.", "Add decay * w to the gradient.",
    ]
  ) {
    (
      answers: (
        Int, (Tensor<Double>, Tensor<Double>, Tensor<Double>, Double) -> Tensor<Double>
      ), judge: Judge
    ) in
    judge.expectAnswer(
      "trueSentence", answers.0, is: 3,
      mistakes: [
        Mistake("Both divide by N: the loss by its mean, the gradient by t.count.", 1),
        Mistake("It does not pull at all, neither way: look for decay in the gradient.", 2),
        Mistake("A gradient has the shape of what one differentiates by: that of w.", 4),
      ])
    for _ in 0..<3 {
      let lengths = judge.lengths(2)
      let (n, d) = (lengths[0], lengths[1])
      let x: Tensor<Double> = judge.random.normal(shape: [n, d])
      let w: Tensor<Double> = judge.random.normal(shape: [d])
      let t: Tensor<Double> = judge.random.normal(shape: [n])
      let decay = judge.random.uniform(in: 0.3..<2)
      let data = 2 * matmul(matmul(x, w) - t, x) / Double(n)
      judge.expect(
        "pullTowardsZero(w, x, t, decay: \(decay))", given: ["w": w, "x": x, "t": t],
        answers.1(w, x, t, decay), is: data + decay * w,
        mistakes: [
          Mistake("The loss has a term with decay, and the gradient still has none.", data),
          Mistake(
            "The ½ is there so that the 2 of the square cancels: decay · w.", data + 0.5 * decay * w
          ),
          Mistake(
            "The ½ is there so that the 2 of the square cancels: decay · w.", data + 2 * decay * w),
          Mistake("Decay pulls towards 0: the gradient grows with w.", data - decay * w),
        ])
    }
  }
}
