import Tensors

extension Exercise {
  static let perceptron: Exercise = Exercise(
    "perceptron", in: "ch02", "A perceptron with any number of inputs", minutes: 6,
    section: "2.3.3",
    hints: [
      "Multiply element by element, add up, add the bias, compare with 0.",
      "(w * x).sum() is the weighted sum of the inputs, a number.",
      "(w * x).sum() + b > 0 ? 1 : 0.",
    ]
  ) {
    (perceptron: @escaping (Tensor<Double>, Tensor<Double>, Double) -> Int, judge: Judge) in
    typealias Case = (x: Tensor<Double>, w: Tensor<Double>, b: Double)
    var cases: [Case] = [([1, 0, 1], [0.5, 0.5, -0.2], -0.2)]
    for _ in 0..<8 {
      let count = judge.random.integer(in: 2..<6)
      let x: Tensor<Double> = judge.random.normal(shape: [count])
      let w: Tensor<Double> = judge.random.normal(shape: [count])
      // A bias on the other side of the sum, so that it decides; then one on the same side.
      let sum = (w * x).sum()
      cases += [(x, w, -sum - 0.3 * sum.signum), (x, w, -sum + 0.3 * sum.signum)]
      cases.append((x, w, sum + 0.3 * sum.signum))
    }
    cases.append(([1, 0], [0.5, 0.25], -0.5))
    // All of them first: one 1 alone may come from more than one mistake.
    let answers = cases.map { x, w, b in
      judge.announce("perceptron(x, w, b)", given: ["x": x, "w": w, "b": b])
      return perceptron(x, w, b)
    }
    func are(_ fires: (_ sum: Double, _ b: Double) -> Bool) -> Bool {
      zip(cases, answers).allSatisfy { (fires(($0.w * $0.x).sum(), $0.b) ? 1 : 0) == $1 }
    }
    for ((x, w, b), answer) in zip(cases, answers) {
      let sum = (w * x).sum()
      judge.expect(
        "perceptron(x, w, b)", given: ["x": x, "w": w, "b": b], answer, is: sum + b > 0 ? 1 : 0,
        mistakes: [
          Mistake("The answer is 1 or 0, not the sum.") { $0 != 0 && $0 != 1 },
          Mistake(Judge.constant) { _ in Set(answers).count == 1 },
          Mistake("The sum is just 0 here, and 0 is not above 0.") { _ in sum + b == 0 },
          Mistake("The bias is missing; it is added.") { _ in are { sum, _ in sum > 0 } },
          Mistake("The bias is taken off, as a threshold is; it is added.") { _ in
            are { sum, b in sum - b > 0 }
          },
          Mistake("The other way round: 1 means that it fires.") { _ in are { $0 + $1 <= 0 } },
        ])
    }
  }
}

extension Double {
  fileprivate var signum: Double { self < 0 ? -1 : 1 }
}
