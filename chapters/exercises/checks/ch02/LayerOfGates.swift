import Tensors

extension Exercise {
  static let layerOfGates: Exercise = Exercise(
    "layer-of-gates", in: "ch02", "Many perceptrons side by side", minutes: 10, section: "2.5.2",
    stops: [
      Stop("matmul: shapes", "(N, D) · (D, M) → (N, M): x comes first, w second, as they are."),
      Stop(
        "do not broadcast", "Element by element does not fit here; matmul pairs rows with columns."),
    ],
    hints: [
      "One product of matrices weighs all inputs of all cases; what is added to each row of it?",
      "matmul(x, w) + b is above 0 where a perceptron fires; `.>` asks each element.",
      "Tensor<Int>(matmul(x, w) + b .> 0).",
    ]
  ) {
    (
      layerOfGates: @escaping (Tensor<Double>, Tensor<Double>, Tensor<Double>) -> Tensor<Int>,
      judge: Judge
    ) in
    func check(_ x: Tensor<Double>, _ w: Tensor<Double>, _ b: Tensor<Double>) {
      let sums = matmul(x, w)
      judge.expect(
        "layerOfGates(x, w, b)", given: ["x": x, "w": w, "b": b], layerOfGates(x, w, b),
        is: Tensor<Int>(sums + b .> 0),
        mistakes: [
          Mistake("The bias is missing, or taken off; it is added.", Tensor<Int>(sums .> 0)),
          Mistake("The bias is missing, or taken off; it is added.", Tensor<Int>(sums - b .> 0)),
          Mistake("A sum of just 0 is not above 0.", Tensor<Int>(sums + b .>= 0)),
          Mistake("The other way round: 1 means that it fires.", Tensor<Int>(sums + b .<= 0)),
        ])
    }
    check([[1, 0], [1, 1], [0, 0]], [[-0.5, 0.5], [-0.5, 0.5]], [0.7, -0.2])
    for _ in 0..<4 {
      let lengths = judge.lengths(3)
      let x: Tensor<Double> = judge.random.normal(shape: [lengths[0] + 3, lengths[1]])
      let w: Tensor<Double> = judge.random.normal(shape: [lengths[1], lengths[2]])
      check(x, w, judge.random.normal(shape: [lengths[2]], standardDeviation: 2))
    }
    check([[1, 0], [0, 1], [0, 0]], [[0.5, 1], [0.25, 1]], [-0.5, -1])
  }
}
