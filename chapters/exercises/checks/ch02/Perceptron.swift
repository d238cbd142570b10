import Tensors

extension Exercise {
  static let perceptron: Exercise = Exercise(
    "perceptron", in: "ch02", "A perceptron with any number of inputs", minutes: 6,
    section: "2.3.3",
    hints: [
      "Multiply element by element, add up, add the bias, compare with 0.",
      "(w * x).sum() is the weighed sum of the inputs, a number.",
      "(w * x).sum() + b > 0 ? 1 : 0.",
    ]
  ) {
    (perceptron: @escaping (Tensor<Double>, Tensor<Double>, Double) -> Int, judge: Judge) in
    func check(_ x: Tensor<Double>, _ w: Tensor<Double>, _ b: Double) {
      let sum = (w * x).sum()
      func fires(_ condition: Bool) -> Int { condition ? 1 : 0 }
      judge.expect(
        "perceptron(x, w, b)", given: ["x": x, "w": w, "b": b], perceptron(x, w, b),
        is: fires(sum + b > 0),
        mistakes: [
          Mistake("The sum is just 0 here, and 0 is not above 0.") { _ in sum + b == 0 },
          Mistake("The answer is 1 or 0, not the sum.") { $0 != 0 && $0 != 1 },
          Mistake("The bias is missing, or taken off as a threshold is; it is added.") { got in
            got == fires(sum > 0) || got == fires(sum - b > 0)
          },
        ])
    }
    check([1, 0, 1], [0.5, 0.5, -0.2], -0.2)
    for _ in 0..<8 {
      let count = judge.random.integer(in: 2..<6)
      let (x, w): (Tensor<Double>, Tensor<Double>) = (
        judge.random.normal(shape: [count]), judge.random.normal(shape: [count])
      )
      // A bias on the other side of the sum, so that it decides.
      let sum = (w * x).sum()
      check(x, w, -sum - 0.3 * sum.signum)
      check(x, w, -sum + 0.3 * sum.signum)
    }
    check([1, 0], [0.5, 0.25], -0.5)
  }
}

extension Double {
  fileprivate var signum: Double { self < 0 ? -1 : 1 }
}
