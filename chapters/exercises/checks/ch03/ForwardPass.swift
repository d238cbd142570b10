import NeuralNetworks
import Tensors

extension Exercise {
  static let forwardPass: Exercise = Exercise(
    "forward-pass", in: "ch03", "From the input to the scores", minutes: 12, section: "3.4.3",
    forbidden: ["Affine", "Sequential"],
    stops: [
      Stop(
        "matmul: shapes",
        "What goes into a layer is what came out of the layer before, (N, D) · (D, M).")
    ],
    hints: [
      "Keep what has come out so far in a variable; it begins as x.",
      "Each time: a = z · W + b. Then z is sigmoid(a), or a itself if this was the last layer.",
      "for layer in 0..<weights.count { … }; the last one is weights.count - 1.",
    ]
  ) {
    (
      forwardPass: @escaping (Tensor<Double>, [Tensor<Double>], [Tensor<Double>]) -> Tensor<Double>,
      judge: Judge
    ) in
    func check(_ x: Tensor<Double>, _ weights: [Tensor<Double>], _ biases: [Tensor<Double>]) {
      typealias Step = (Tensor<Double>) -> Tensor<Double>
      func walk(_ hidden: Step, last: Step, bias: Double = 1) -> Tensor<Double> {
        var z = x
        for (index, weight) in weights.enumerated() {
          let a = matmul(z, weight) + biases[index] * bias
          z = index == weights.count - 1 ? last(a) : hidden(a)
        }
        return z
      }
      let asItIs: Step = { $0 }
      judge.expect(
        "forwardPass(x, weights, biases)",
        given: ["x": x, "weights": describeList(weights), "biases": describeList(biases)],
        forwardPass(x, weights, biases), is: walk(sigmoid, last: asItIs),
        mistakes: [
          Mistake(
            "The last layer has no sigmoid: scores may be any number.", walk(sigmoid, last: sigmoid)
          ),
          Mistake(
            "Behind each layer but the last comes the sigmoid; it is missing.",
            walk(asItIs, last: asItIs)),
          Mistake("The biases are missing.", walk(sigmoid, last: asItIs, bias: 0)),
          Mistake(
            "Behind a hidden layer comes the sigmoid here, not ReLU.", walk(relu, last: asItIs)),
          Mistake(
            "Softmax turns scores into probabilities; the scores are wanted.",
            walk(sigmoid, last: softmax)),
        ])
    }
    check([[1, -2]], [[[1], [2]], [[3]]], [[0], [2]])
    for _ in 0..<4 {
      let lengths = judge.lengths(judge.random.integer(in: 3..<6))
      let layers = 1..<lengths.count - 1
      check(
        judge.random.normal(shape: [lengths[0], lengths[1]]),
        layers.map { judge.random.normal(shape: [lengths[$0], lengths[$0 + 1]]) },
        layers.map { judge.random.normal(shape: [lengths[$0 + 1]]) })
    }
  }
}
