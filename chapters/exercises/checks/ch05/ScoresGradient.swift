import NeuralNetworks
import Tensors

extension Exercise {
  static let scoresGradient: Exercise = Exercise(
    "scores-gradient", in: "ch05", "Back through softmax and loss", minutes: 10, section: "5.6.3",
    forbidden: ["SoftmaxWithLoss"],
    hints: [
      "Begin with the probabilities. In which single place of each row is t not 0?",
      "Take 1 off y in row n and column labels[n]; then divide everything by N.",
      "var gradient = softmax(scores); gradient[n, labels[n]] -= 1 for each n; then / Double(N).",
    ]
  ) {
    (scoresGradient: @escaping (Tensor<Double>, Tensor<Int>) -> Tensor<Double>, judge: Judge) in
    func check(_ scores: Tensor<Double>, _ labels: Tensor<Int>) {
      let (y, count) = (softmax(scores), Double(labels.count))
      let t = oneHot(labels, like: y)
      judge.expect(
        "scoresGradient(scores, labels)", given: ["scores": scores, "labels": labels],
        scoresGradient(scores, labels), is: (y - t) / count,
        mistakes: [
          Mistake("÷ N is missing: the loss is the mean over the batch.", y - t),
          Mistake("The wrong way round: it is y − t.", (t - y) / count),
          Mistake("The wrong way round, it is y − t; and ÷ N is missing.", t - y),
          Mistake(
            "Softmax is missing: y are the probabilities, not the scores.", (scores - t) / count),
          Mistake(
            "Divide by the number of samples, not of scores.", (y - t) / Double(scores.count)),
          Mistake("The labels are missing: take 1 off where the right class is.", y / count),
        ])
    }
    check([[0, 0], [0, 0]], [0, 1])
    for _ in 0..<4 {
      let lengths = judge.lengths(2)
      check(
        judge.random.normal(shape: lengths),
        judge.random.integers(in: 0..<lengths[1], shape: [lengths[0]]))
    }
  }
}
