import Tensors

extension Exercise {
  static let correctTheMean: Exercise = Exercise(
    "correct-the-mean", in: "ch06", "The start of a running mean", minutes: 8, section: "6.1.6",
    hints: [
      "What is m after the first value, and by what must you divide to get the value back?",
      "Keep betaᵗ in a variable that is multiplied by beta at each value.",
      "return mean / (1 - power), but go on with mean itself.",
    ]
  ) { (correctTheMean: @escaping ([Double], Double) -> [Double], judge: Judge) in
    func means(_ values: [Double], _ beta: Double, _ correct: (Double, Int) -> Double) -> [Double] {
      var mean = 0.0
      return values.enumerated().map { index, value in
        mean = beta * mean + (1 - beta) * value
        return correct(mean, index + 1)
      }
    }
    func power(_ base: Double, _ exponent: Int) -> Double {
      (0..<exponent).reduce(1) { product, _ in product * base }
    }
    func check(_ values: [Double], _ beta: Double) {
      judge.expect(
        "correctTheMean(values, beta: beta)", given: ["values": values, "beta": beta],
        correctTheMean(values, beta), is: means(values, beta) { $0 / (1 - power(beta, $1)) },
        mistakes: [
          Mistake(
            "These are not corrected: the first is far too small.",
            means(values, beta) { mean, _ in mean }),
          Mistake(
            "After t values the power is betaᵗ, not beta.",
            means(values, beta) { mean, _ in mean / (1 - beta) }),
          Mistake(
            "The first value needs beta¹: count t from 1.",
            where: { got in got.first.map { !$0.isFinite } ?? false }),
          Mistake(
            "The corrected mean must not go into the next one: keep m as it is.",
            {
              var mean = 0.0
              return values.enumerated().map { index, value in
                mean = beta * mean + (1 - beta) * value
                mean /= 1 - power(beta, index + 1)
                return mean
              }
            }()),
        ])
    }
    check([4, 1], 0.5)
    for _ in 0..<3 {
      let beta = judge.random.uniform(in: 0.5..<0.95)
      check((0..<judge.random.integer(in: 3..<7)).map { _ in judge.random.normal() }, beta)
    }
  }
}
