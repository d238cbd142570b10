import NeuralNetworks
import Tensors

extension Exercise {
  static let trainingStep: Exercise = Exercise(
    "training-step", in: "ch05", "A whole step of learning", minutes: 25, section: "5.7.2",
    forbidden: ["Affine", "ReLU", "SoftmaxWithLoss", "TwoLayerNet", "Sequential"],
    stops: [
      Stop(
        "matmul: shapes",
        "A gradient has the shape of what it belongs to: dW = Xᵀ · dY, and dX = dY · Wᵀ.")
    ],
    hints: [
      "Write forward down first, with a name for each value. Then walk back from the last line up.",
      "dScores = (y − t) / N; dW2 = z1ᵀ · dScores, db2 = its sum over the batch; dZ1 = dScores · W2ᵀ.",
      "dA1 is dZ1 where a1 is above 0, else 0; dW1 = xᵀ · dA1, db1 = dA1.sum(axis: 0).",
    ]
  ) { (step: @escaping TrainingStep, judge: Judge) in
    for round in 0..<4 {
      let (batch, network) =
        round == 0 ? (([[1]], [0]), OldValues.example) : judge.drawnNetwork()
      let (x, labels) = batch
      let rate = round == 0 ? 0.25 : judge.random.uniform(in: 0.1..<0.9)
      let given: KeyValuePairs<String, Any> = [
        "x": x, "labels": labels, "W1": network.w1, "b1": network.b1, "W2": network.w2,
        "b2": network.b2, "rate": rate,
      ]
      judge.announce("trainingStep(x, labels, W1, b1, W2, b2, rate)", given: given)
      let got = step(x, labels, network.w1, network.b1, network.w2, network.b2, rate)
      let values = [network.w2, network.b2, network.w1, network.b1]
      let gradients = network.gradients(x, labels)
      let gotValues = [got.2, got.3, got.0, got.1]
      // The last layer first: what is wrong there spoils the first as well.
      for (index, name) in ["W2", "b2", "W1", "b1"].enumerated() {
        let (old, slope) = (values[index], gradients[index])
        let count = Double(labels.count)
        judge.expect(
          "trainingStep: the new \(name)", given: given, gotValues[index],
          is: old - slope * rate,
          mistakes: [
            Mistake("\(name) did not change.", old),
            Mistake("This goes uphill: a step goes against the gradient.", old + slope * rate),
            Mistake(
              "÷ N is missing: the loss is the mean over the batch.", old - slope * (rate * count)),
            Mistake(
              "÷ N twice: the gradient by the scores has it already.",
              old - slope * (rate / count)),
            Mistake("The rate is missing.", old - slope),
            Mistake("This is the gradient; take rate times it off the old value.", slope),
            Mistake("This is the step alone; take it off the old value.", slope * rate),
            Mistake("This is the step alone; add it to the old value.", -slope * rate),
            Mistake(
              "What comes back has to stop where a1 is not above 0.",
              old - network.gradients(x, labels, withoutMask: true)[index] * rate),
            Mistake(
              "W2 had its step before what comes back was computed with it; use the old W2.",
              old - network.gradients(x, labels, stepBefore: rate)[index] * rate),
          ])
      }
    }
  }
}

/// What a learner writes.
typealias TrainingStep = (
  Tensor<Double>, Tensor<Int>, Tensor<Double>, Tensor<Double>, Tensor<Double>, Tensor<Double>,
  Double
) -> (Tensor<Double>, Tensor<Double>, Tensor<Double>, Tensor<Double>)

/// A network of two layers, before its step.
private struct OldValues {
  let w1, b1, w2, b2: Tensor<Double>

  /// None of them is 0, so that a step alone is not taken for a new value.
  static let example = OldValues(w1: [[3]], b1: [-1], w2: [[1, 2]], b2: [3, 1])

  /// The gradients by W2, b2, W1 and b1; with the mistakes that people make, if they are asked for.
  func gradients(
    _ x: Tensor<Double>, _ labels: Tensor<Int>, withoutMask: Bool = false,
    stepBefore rate: Double = 0
  ) -> [Tensor<Double>] {
    let a1 = matmul(x, w1) + b1
    let z1 = relu(a1)
    let y = softmax(matmul(z1, w2) + b2)
    let dScores = (y - oneHot(labels, like: y)) / Double(labels.count)
    let dW2 = matmul(transposed: z1, dScores)
    let dZ1 = matmul(dScores, transposed: w2 - dW2 * rate)
    let dA1 = withoutMask ? dZ1 : dZ1.replacing(with: 0, where: a1 .<= 0)
    return [dW2, dScores.sum(axis: 0), matmul(transposed: x, dA1), dA1.sum(axis: 0)]
  }
}

extension Judge {
  /// A batch, and a network that fits it.
  fileprivate func drawnNetwork() -> ((Tensor<Double>, Tensor<Int>), OldValues) {
    let lengths = lengths(4)
    let (n, d, h, k) = (lengths[0], lengths[1], lengths[2], lengths[3])
    let network = OldValues(
      w1: random.normal(shape: [d, h]), b1: random.normal(shape: [h]),
      w2: random.normal(shape: [h, k]), b2: random.normal(shape: [k]))
    return ((random.normal(shape: [n, d]), random.integers(in: 0..<k, shape: [n])), network)
  }
}
