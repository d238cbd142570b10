import NeuralNetworks
import Tensors

extension Exercise {
  static let logistic: Exercise = Exercise(
    "logistic", in: "ch03", "The sigmoid, written by you", minutes: 5, section: "3.2.4",
    forbidden: ["sigmoid", "Sigmoid"],
    hints: [
      "Build it from the inside: −x first, then e to that power, then 1 more, then 1 divided by it.",
      "exp(-x) works on every element, and so do 1 + … and 1 / ….",
      "1 / (1 + exp(-x)). Mind the brackets.",
    ]
  ) { (logistic: @escaping (Tensor<Double>) -> Tensor<Double>, judge: Judge) in
    func check(_ x: Tensor<Double>) {
      judge.expect(
        "logistic(x)", given: ["x": x], logistic(x), is: sigmoid(x),
        mistakes: [
          Mistake("The exponent is −x; with e to the x the curve falls.", 1 / (1 + exp(x))),
          Mistake(
            "This is 1 + e⁻ˣ, which stands below the line: 1 is divided by all of it, in brackets.",
            1 + exp(-x)),
          Mistake("Below the line 1 is to be added.", 1 / exp(-x)),
          Mistake("This is tanh; it goes from −1 to 1.", tanh(x)),
          Mistake("This is ReLU; it knows no upper end.", maximum(x, 0)),
        ])
    }
    check([-1, 1, 2])
    for _ in 0..<4 { check(judge.random.normal(shape: judge.shape(axes: 1...3), mean: 0.5)) }
  }
}
