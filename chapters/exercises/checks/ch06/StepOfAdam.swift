import Tensors

extension Exercise {
  static let stepOfAdam: Exercise = Exercise(
    "step-of-adam", in: "ch06", "A step of Adam", minutes: 15, section: "6.1.6",
    answer: """
      { (w: inout Tensor<Double>, m: inout Tensor<Double>, v: inout Tensor<Double>, g: Tensor<Double>, t: Int, rate: Double) in
          stepOfAdam(&w, &m, &v, g, t: t, rate: rate)
        }
      """, forbidden: ["Adam"],
    hints: [
      "Four lines: m, v, the two powers, w. Which of them change in place?",
      "β₁ᵗ is 0.9 multiplied t times; g² is g * g, element by element.",
      "w -= rate * (m / (1 - first)) / (sqrt(v / (1 - second)) + 1e-7)",
    ]
  ) {
    (
      step:
        @escaping (
          inout Tensor<Double>, inout Tensor<Double>, inout Tensor<Double>, Tensor<Double>, Int,
          Double
        ) -> Void, judge: Judge
    ) in
    func check(_ start: Tensor<Double>, _ gradients: [Tensor<Double>], _ rate: Double) {
      let zeros = Tensor<Double>.zeros(start.shape)
      func path(
        _ form: (Tensor<Double>, Tensor<Double>, Double, Double) -> Tensor<Double>
      ) -> Tensor<Double> {
        var (w, m, v) = (start, zeros, zeros)
        var (first, second) = (1.0, 1.0)
        for g in gradients {
          m = 0.9 * m + 0.1 * g
          v = 0.999 * v + 0.001 * g * g
          first *= 0.9
          second *= 0.999
          w -= rate * form(m, v, 1 - first, 1 - second)
        }
        return w
      }
      func learned() -> Tensor<Double> {
        var (w, m, v) = (start, zeros, zeros)
        for (index, g) in gradients.enumerated() { step(&w, &m, &v, g, index + 1, rate) }
        return w
      }
      judge.expect(
        "stepOfAdam: w after a step with each g, from m = 0 and v = 0",
        given: ["w": start, "g": describeList(gradients), "rate": rate], learned(),
        is: path { m, v, a, b in (m / a) / (sqrt(v / b) + 1e-7) },
        mistakes: [
          Mistake(
            "The corrections are missing: divide m by 1 − β₁ᵗ and v by 1 − β₂ᵗ.",
            path { m, v, _, _ in m / (sqrt(v) + 1e-7) }),
          Mistake(
            "v̂ is missing its correction.", path { m, v, a, _ in (m / a) / (sqrt(v) + 1e-7) }),
          Mistake("m̂ is missing its correction.", path { m, v, _, b in m / (sqrt(v / b) + 1e-7) }),
          Mistake(
            "The root is missing: divide by √v̂.", path { m, v, a, b in (m / a) / (v / b + 1e-7) }),
          Mistake(
            "1e-7 is added to √v here, before the correction; the task adds it to √v̂.",
            path { m, v, a, b in (m / a) * b.squareRoot() / (sqrt(v) + 1e-7) }),
          Mistake(
            "1e-7 is missing below the line: add it to √v̂.",
            path { m, v, a, b in (m / a) / sqrt(v / b) }),
          Mistake(
            "1e-7 stands under the root; add it behind, to √v̂.",
            path { m, v, a, b in (m / a) / sqrt(v / b + 1e-7) }),
          Mistake(
            "The step goes uphill: subtract it.",
            path { m, v, a, b in -(m / a) / (sqrt(v / b) + 1e-7) }),
          Mistake("w has not moved.", start),
        ])
    }
    // Beside small gradients it shows where 1e-7 was added.
    check([1], [[2e-7]], 0.3)
    for size in [1, 1e-5] {
      let shape = judge.shape(axes: 1...2)
      check(
        judge.random.normal(shape: shape),
        (0..<4).map { _ in judge.random.normal(shape: shape, standardDeviation: size) },
        judge.random.uniform(in: 0.01..<0.2))
    }
  }
}
