import Tensors

extension Exercise {
  static let downhill: Exercise = Exercise(
    "downhill", in: "ch04", "Gradient descent", minutes: 6, section: "4.4.1",
    hints: [
      "The gradient points uphill. So which sign has a step?",
      "A variable that begins at start; each step takes rate · gradient(x) off it.",
      "var x = start; for _ in 0..<steps { x = x - gradient(x) * rate }; return x.",
    ]
  ) {
    (
      downhill:
        @escaping (
          (Tensor<Double>) -> Tensor<Double>, Tensor<Double>, Double, Int
        ) -> Tensor<Double>, judge: Judge
    ) in
    func check(_ factors: Tensor<Double>, _ start: Tensor<Double>, _ rate: Double, _ steps: Int) {
      func walk(_ rate: Double, _ steps: Int) -> Tensor<Double> {
        (0..<steps).reduce(start) { x, _ in x - x * factors * rate }
      }
      judge.expect(
        "downhill(gradient, start, rate, steps)",
        given: ["gradient": "x times \(factors)", "start": start, "rate": rate, "steps": steps],
        downhill({ $0 * factors }, start, rate, steps), is: walk(rate, steps),
        mistakes: [
          Mistake("This goes uphill: a step goes against the gradient.", walk(-rate, steps)),
          Mistake("This is where it started: nothing has moved.", start),
          Mistake("This is a single step.", walk(rate, 1)),
          Mistake("The rate is missing.", walk(1, steps)),
          Mistake(
            "The gradient was taken at the start each time; it is another one after each step.",
            start - start * factors * (rate * Double(steps))),
          Mistake("This is one step too many.", walk(rate, steps + 1)),
          Mistake("This is one step too few.", walk(rate, steps - 1)),
        ])
    }
    check([2, 2], [3, 4], 0.25, 3)
    for _ in 0..<4 {
      let shape = judge.shape(axes: 1...2)
      check(
        judge.random.uniform(shape: shape, in: 1..<3), judge.random.normal(shape: shape),
        0.05 * Double(judge.random.integer(in: 1..<6)), judge.random.integer(in: 3..<9))
    }
  }
}
