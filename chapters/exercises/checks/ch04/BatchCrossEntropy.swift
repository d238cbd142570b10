import NeuralNetworks
import Tensors

extension Exercise {
  static let batchCrossEntropy: Exercise = Exercise(
    "batch-cross-entropy", in: "ch04", "The cross-entropy of a batch", minutes: 10,
    section: "4.2.4", forbidden: ["crossEntropy"],
    hints: [
      "For sample n, which single element of y counts? Its row is n, and its column …",
      "Add up log(y)[n, t[n]] over all samples; mind the sign, and divide by how many there are.",
      "var sum = 0.0; for n in 0..<t.count { sum += log(y)[n, t[n]] }; then -sum / Double(t.count).",
    ]
  ) { (loss: @escaping (Tensor<Double>, Tensor<Int>) -> Double, judge: Judge) in
    func check(_ y: Tensor<Double>, _ t: Tensor<Int>) {
      let (logarithms, count) = (log(y), Double(t.count))
      let sum = (0..<t.count).map { logarithms[$0, t[$0]] }.reduce(0, +)
      judge.expect(
        "batchCrossEntropy(y, t)", given: ["y": y, "t": t], loss(y, t), is: -sum / count,
        mistakes: [
          Mistake("This is the sum over the batch; the loss is the mean.", -sum),
          Mistake("The minus is missing: the logarithm of a probability is negative.", sum / count),
          Mistake(
            "All classes were counted; only the right class of each row counts.",
            -logarithms.sum() / count),
          Mistake(
            "The logarithm is missing.", -(0..<t.count).map { y[$0, t[$0]] }.reduce(0, +) / count),
          Mistake(
            "The largest probability was taken; it is the right class that counts, even if it is small.",
            -logarithms.max(axis: 1).sum() / count),
          Mistake("Divide by the number of samples, not of elements.", -sum / Double(y.count)),
          Mistake(
            "Leave the 1e-7 away: here no probability is 0, and it makes the loss a little too small.",
            -(0..<t.count).map { log(y + 1e-7)[$0, t[$0]] }.reduce(0, +) / count),
        ])
    }
    check([[0.5, 0.5], [0.1, 0.9]], [0, 1])
    for _ in 0..<4 {
      let lengths = judge.lengths(2)
      let y = softmax(judge.random.normal(shape: lengths, standardDeviation: 2) as Tensor<Double>)
      var t = judge.random.integers(in: 0..<lengths[1], shape: [lengths[0]])
      // One label that the network finds least likely, so that the largest is not the right one.
      t[0] = y.argMin(axis: 1)[0]
      check(y, t)
    }
  }
}
