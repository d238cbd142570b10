import Tensors

extension Exercise {
  static let squaredError: Exercise = Exercise(
    "squared-error", in: "ch04", "Half the sum of the squares", minutes: 4, section: "4.2.1",
    forbidden: ["sumOfSquaredErrors"],
    hints: [
      "Three steps: the differences, their squares, half of all together.",
      "A tensor times itself squares each element; .sum() adds them up.",
      "let difference = y - t, then 0.5 * (difference * difference).sum().",
    ]
  ) { (squaredError: @escaping (Tensor<Double>, Tensor<Double>) -> Double, judge: Judge) in
    func check(_ y: Tensor<Double>, _ t: Tensor<Double>) {
      let (difference, sum) = (y - t, ((y - t) * (y - t)).sum())
      judge.expect(
        "squaredError(y, t)", given: ["y": y, "t": t], squaredError(y, t), is: 0.5 * sum,
        mistakes: [
          Mistake("The half is missing.", sum),
          Mistake("Square first, and add up then.", 0.5 * difference.sum() * difference.sum()),
          Mistake(
            "This is half the sum of the differences; they are to be squared.",
            0.5 * difference.sum()),
          Mistake(
            "The differences are squared, not taken without their sign.",
            0.5 * abs(difference).sum()),
          Mistake(
            "This is the mean of the squares; half their sum is wanted.", sum / Double(y.count)),
          Mistake(
            "The prediction and the truth are subtracted, not multiplied.", 0.5 * (y * t).sum()),
        ])
    }
    check([1, 2, 5], [1, 4, 4])
    for _ in 0..<4 {
      let shape = judge.shape(axes: 1...2)
      check(judge.random.normal(shape: shape), judge.random.normal(shape: shape))
    }
  }
}
