import Tensors

extension Exercise {
  static let gradientByNudging: Exercise = Exercise(
    "gradient-by-nudging", in: "ch04", "A gradient, element by element", minutes: 12,
    section: "4.4", forbidden: ["numericalGradient", "numericalDerivative"],
    hints: [
      "What is a partial derivative? All elements stay as they are but one.",
      "var nudged = x is a copy. Set nudged[flat: i] to x[flat: i] + h, then − h, then back.",
      "(f(right) − f(left)) / (2 * h) goes to gradient[flat: i]; gradient begins as zeros(x.shape).",
    ]
  ) {
    (
      gradient: @escaping ((Tensor<Double>) -> Double, Tensor<Double>) -> Tensor<Double>,
      judge: Judge
    ) in
    func check(_ x: Tensor<Double>, _ weights: Tensor<Double>, _ bend: Double, _ words: String) {
      // Neighbours are multiplied too, so that it matters whether the others stay as they are.
      let f = { (x: Tensor<Double>) -> Double in
        let sum = (weights * x).sum()
        return (x * x).sum() + bend * sum * sum
      }
      let slopes = x * 2 + weights * (2 * bend * (weights * x).sum())
      func ratio(_ got: Tensor<Double>) -> Double? {
        let ratios = zip(got.elements, slopes.elements).map { $0 / $1 }
        let first = ratios[0]
        return ratios.allSatisfy { abs($0 - first) < 1e-4 * abs(first) } ? first : nil
      }
      judge.expect(
        "gradientByNudging(f, x)", given: ["f": words, "x": x], gradient(f, x), is: slopes,
        within: 1e-6,
        mistakes: [
          Mistake("From x − h to x + h it is 2h: divide by that.") { got in
            got.shape == x.shape && ratio(got).map { abs($0 - 2) < 1e-3 } ?? false
          },
          Mistake("/ 2 * h multiplies by h. Put 2 * h in brackets.") { got in
            got.shape == x.shape && ratio(got).map { abs($0 - 1e-8) < 1e-10 } ?? false
          },
          Mistake("Only one side was used, or an element was not put back before the next.") {
            got in
            got.shape == x.shape && got.isClose(to: slopes, rtol: 1e-2, atol: 1e-2).all()
          },
          Mistake("All elements were nudged at once; each has a slope of its own.") { got in
            got.shape == x.shape && (got - slopes.sum()).map { abs($0) }.max() < 1e-3
          },
        ])
    }
    check([3, 4], [0, 0], 0, "the sum of x²")
    judge.expect(
      "gradientByNudging(f, x)", given: ["f": "the sum of |x|", "x": Tensor<Double>([0, 0])],
      gradient({ abs($0).sum() }, [0, 0]), is: [0, 0], within: 1e-6,
      mistakes: [
        Mistake("Only one side was used; nudge each element to the other side too.") {
          $0.shape == [2] && abs(abs($0).max() - 1) < 1e-3
        }
      ])
    for _ in 0..<3 {
      let shape = judge.shape(axes: 1...3)
      check(
        judge.random.uniform(shape: shape, in: 1..<3),
        judge.random.uniform(shape: shape, in: 0.5..<1),
        0.5, "the sum of x², plus half the square of a weighted sum of x")
    }
  }
}
