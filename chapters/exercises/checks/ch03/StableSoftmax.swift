import NeuralNetworks
import Tensors

extension Exercise {
  static let stableSoftmax: Exercise = Exercise(
    "stable-softmax", in: "ch03", "Softmax that does not overflow", minutes: 12, section: "3.5.2",
    forbidden: ["softmax"],
    stops: [
      Stop(
        "do not broadcast",
        "A number for each row has to stand in a column: keepingAxis: true keeps (N, 1).")
    ],
    hints: [
      "What does e¹⁰⁰⁰ give? Which row of scores has the same softmax, but no large number?",
      "Take off each row's largest: x.max(axis: 1, keepingAxis: true) is (N, 1).",
      "exponentials = exp(x − largest); divide by exponentials.sum(axis: 1, keepingAxis: true).",
    ]
  ) { (stableSoftmax: @escaping (Tensor<Double>) -> Tensor<Double>, judge: Judge) in
    func check(_ x: Tensor<Double>) {
      let exponentials = exp(x - x.max(axis: 1, keepingAxis: true))
      let byColumns = exp(x - x.max(axis: 0))
      // Whether just those rows are lost that are far below the largest score of all.
      func underflowed(_ got: Tensor<Double>) -> Bool {
        guard got.shape == x.shape else { return false }
        let isFarBelow: [Bool] = exp(x - x.max()).rows.map { $0.sum() == 0 }
        let isNaN: [Bool] = got.rows.map { $0.elements.contains(where: \.isNaN) }
        return isFarBelow.contains(true) && isFarBelow == isNaN
      }
      judge.expect(
        "stableSoftmax(x)", given: ["x": x], stableSoftmax(x), is: softmax(x),
        mistakes: [
          Mistake(
            "Each row has to add up to 1 by itself; you divide by the sum of all rows.",
            exp(x) / exp(x).sum()),
          Mistake(
            "Each row has to add up to 1 by itself; you divide by the sum of all rows.",
            exponentials / exponentials.sum()),
          Mistake(
            "Here each column adds up to 1, and it should be each row: axis 1.",
            exp(x) / exp(x).sum(axis: 0)),
          Mistake("These do not add up to 1 yet: divide by their sum.", exponentials),
          Mistake("These do not add up to 1 yet: divide by their sum.", exp(x)),
          Mistake(
            "You took off the largest of each column; each row has a largest of its own: axis 1.",
            byColumns / byColumns.sum(axis: 1, keepingAxis: true)),
          Mistake(
            "A whole row became 0, and 0/0 is no number: take off each row's own largest, not that of all.",
            where: underflowed),
          Mistake(
            "Something overflowed: take off each row's own largest score before exp.",
            where: { got in got.shape == x.shape && got.elements.contains(where: \.isNaN) }),
        ])
    }
    check([[0.3, 2.9, 4.0]])
    for _ in 0..<3 { check(judge.random.normal(shape: judge.lengths(2), standardDeviation: 2)) }
    let lengths = judge.lengths(2)
    let x: Tensor<Double> = judge.random.normal(shape: lengths)
    check(x + 1000)
    // One row far above the others: the largest of all would leave nothing of those.
    let heights = Tensor<Double>.range(0, Double(lengths[0])).reshaped(lengths[0], 1)
    check(x + heights * 2000)
  }
}
