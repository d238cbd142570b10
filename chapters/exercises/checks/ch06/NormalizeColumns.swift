import Tensors

extension Exercise {
  static let normalizeColumns: Exercise = Exercise(
    "normalize-columns", in: "ch06", "Batch normalization, forward", minutes: 8, section: "6.3.1",
    forbidden: ["BatchNormalization"],
    hints: [
      "Which axis are the samples? The mean over it is (D,).",
      "centered = x − mean; variance = mean of centered².",
      "gamma * centered / sqrt(variance + 1e-6) + beta",
    ]
  ) {
    (
      normalizeColumns:
        @escaping (Tensor<Double>, Tensor<Double>, Tensor<Double>) -> Tensor<Double>,
      judge: Judge
    ) in
    func check(_ x: Tensor<Double>, _ gamma: Tensor<Double>, _ beta: Tensor<Double>) {
      let n = x.shape[0]
      let c = x - x.mean(axis: 0)
      let variance = (c * c).mean(axis: 0)
      let s = sqrt(variance + 1e-6)
      let rows = x - x.mean(axis: 1, keepingAxis: true)
      let rowVariance = (rows * rows).mean(axis: 1, keepingAxis: true)
      judge.expect(
        "normalizeColumns(x, gamma, beta)", given: ["x": x, "gamma": gamma, "beta": beta],
        normalizeColumns(x, gamma, beta), is: gamma * c / s + beta,
        mistakes: [
          Mistake("beta is missing.", gamma * c / s),
          Mistake("gamma is missing.", c / s + beta),
          Mistake(
            "The root is missing: divide by the deviation, not by the variance.",
            gamma * c / (variance + 1e-6) + beta),
          Mistake(
            "1e-6 is missing: add it to the variance, before the root.",
            gamma * c / sqrt(variance) + beta),
          Mistake(
            "1e-6 belongs under the root: it is added to the variance.",
            gamma * c / (sqrt(variance) + 1e-6) + beta),
          Mistake(
            "Mean and variance go down each column, over the samples: axis 0.",
            gamma * rows / sqrt(rowVariance + 1e-6) + beta),
          Mistake(
            "The variance divides by N here, not by N − 1.",
            gamma * c / sqrt(variance * Double(n) / Double(n - 1) + 1e-6) + beta),
          Mistake("The mean is not taken off.", gamma * x / s + beta),
        ])
    }
    check([[1], [5]], [3], [10])
    for _ in 0..<3 {
      let lengths = judge.lengths(2)
      let (n, d) = (lengths[0] + 1, lengths[1])
      let scale: Tensor<Double> = judge.random.uniform(shape: [d], in: 1..<5)
      let noise: Tensor<Double> = judge.random.normal(shape: [n, d])
      check(
        noise * scale + 3, judge.random.uniform(shape: [d], in: 1..<2),
        judge.random.normal(shape: [d]))
    }
  }
}
