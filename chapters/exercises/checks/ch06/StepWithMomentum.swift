import Tensors

extension Exercise {
  static let stepWithMomentum: Exercise = Exercise(
    "step-with-momentum", in: "ch06", "A step with momentum", minutes: 8, section: "6.1.4",
    answer: """
      { (w: inout Tensor<Double>, v: inout Tensor<Double>, gradient: Tensor<Double>, rate: Double, momentum: Double) in
          stepWithMomentum(&w, &v, gradient: gradient, rate: rate, momentum: momentum)
        }
      """,
    hints: [
      "Which of the two formulas comes first?", "First v, then w with the new v.",
      "v = momentum * v - rate * gradient; w += v",
    ]
  ) {
    (
      step:
        @escaping (
          inout Tensor<Double>, inout Tensor<Double>, Tensor<Double>, Double, Double
        ) -> Void, judge: Judge
    ) in
    func check(
      _ start: Tensor<Double>, _ speed: Tensor<Double>, _ g: Tensor<Double>, _ rate: Double,
      _ momentum: Double
    ) {
      let given: KeyValuePairs<String, Any> = [
        "w": start, "v": speed, "gradient": g, "rate": rate, "momentum": momentum,
      ]
      func after() -> (w: Tensor<Double>, v: Tensor<Double>) {
        var (w, v) = (start, speed)
        step(&w, &v, g, rate, momentum)
        return (w, v)
      }
      let newSpeed = momentum * speed - rate * g
      judge.expect(
        "stepWithMomentum: v afterwards", given: given, after().v, is: newSpeed,
        mistakes: [
          Mistake("The gradient points uphill: its sign is minus.", momentum * speed + rate * g),
          Mistake("The old velocity is missing: momentum · v of it stays.", -rate * g),
          Mistake(
            "Momentum is what stays of the old velocity: multiply v by it.", speed - rate * g),
          Mistake("The velocity is not changed.", speed),
        ])
      judge.expect(
        "stepWithMomentum: w afterwards", given: given, after().w, is: start + newSpeed,
        mistakes: [
          Mistake(
            "w moves by the new velocity, not by the one before: change v first.", start + speed),
          Mistake("The velocity is added to w.", start - newSpeed),
          Mistake("w moves by the velocity, not by the gradient alone.", start - rate * g),
          Mistake("w has not moved.", start),
        ])
    }
    check([1], [6], [10], 0.1, 0.5)
    for _ in 0..<3 {
      let shape = judge.shape(axes: 1...2)
      check(
        judge.random.normal(shape: shape), judge.random.normal(shape: shape),
        judge.random.normal(shape: shape), judge.random.uniform(in: 0.05..<0.5),
        judge.random.uniform(in: 0.5..<0.95))
    }
  }
}
