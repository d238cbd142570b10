import NeuralNetworks
import Tensors

extension Exercise {
  static let pullTowardsZero: Exercise = Exercise(
    "pull-towards-zero", in: "ch06", "A gradient that is not its loss's", .findBug, minutes: 10,
    section: "6.4.2",
    answer: """
      (
          trueSentence,
          { (w: Tensor<Double>, x: Tensor<Double>, t: Tensor<Double>, decay: Double) -> Double in
            loss(w, x, t, decay: decay)
          },
          { (w: Tensor<Double>, x: Tensor<Double>, t: Tensor<Double>, decay: Double) -> Tensor<Double> in
            pullTowardsZero(w, x, t, decay: decay)
          }
        )
      """,
    forbidden: ["numericalGradient"],
    hints: [
      "Differentiate the loss term by term. Is there a term in the gradient for each?",
      "The slope of ½ · decay · w² is decay · w.", "Add decay * w to the gradient.",
    ]
  ) {
    (
      answers: (
        Int, loss: (Tensor<Double>, Tensor<Double>, Tensor<Double>, Double) -> Double,
        gradient: (Tensor<Double>, Tensor<Double>, Tensor<Double>, Double) -> Tensor<Double>
      ), judge: Judge
    ) in
    judge.expectAnswer(
      "trueSentence", answers.0, is: 3,
      mistakes: [
        Mistake("Both divide by N: the loss by its mean, the gradient by t.count.", 1),
        Mistake("It does not pull at all, neither way: look for decay in the gradient.", 2),
        Mistake("A gradient has the shape of what one differentiates by: that of w.", 4),
        Mistake("The sentences are numbered from 1 to 4.") { !(1...4).contains($0) },
      ])
    func check(_ w: Tensor<Double>, _ x: Tensor<Double>, _ t: Tensor<Double>, _ decay: Double) {
      let given: KeyValuePairs<String, Any> = ["w": w, "x": x, "t": t, "decay": decay]
      let error = matmul(x, w) - t
      judge.expect(
        "loss(w, x, t, decay: decay)", given: given, answers.loss(w, x, t, decay),
        is: (error * error).mean() + 0.5 * decay * (w * w).sum(),
        mistakes: [
          Mistake("The loss was right as it stood; it is the gradient that is wrong.") { _ in true }
        ])
      let data = 2 * matmul(error, x) / Double(t.count)
      judge.expect(
        "pullTowardsZero(w, x, t, decay: decay), beside the numerical gradient of loss",
        given: given, answers.gradient(w, x, t, decay),
        is: numericalGradient(of: { answers.loss($0, x, t, decay) }, at: w), within: 1e-6,
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
    check([3], [[1]], [2], 0.5)
    for _ in 0..<3 {
      let lengths = judge.lengths(2)
      let (n, d) = (lengths[0], lengths[1])
      check(
        judge.random.normal(shape: [d]), judge.random.normal(shape: [n, d]),
        judge.random.normal(shape: [n]), judge.random.uniform(in: 0.3..<2))
    }
  }
}
