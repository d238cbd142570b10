import NeuralNetworks
import Tensors

extension Exercise {
  static let sigmoidLayer: Exercise = Exercise(
    "sigmoid-layer", in: "ch05", "A layer that learns badly", .findBug, minutes: 10,
    section: "5.5.2", answer: "(bug, { () -> any Layer<Double> in SigmoidLayer() })",
    forbidden: ["Sigmoid"],
    hints: [
      "Put in x = 0 by hand: what comes out, and which slope has the curve there?",
      "y is 0.5 at x = 0, and the slope 0.25 = 0.5 · (1 − 0.5). What gives this backward?",
      "Keep what came out: kept = 1 / (1 + exp(-x)), and return kept.",
    ]
  ) { (answer: (bug: Int, make: () -> any Layer<Double>), judge: Judge) in
    judge.expectAnswer(
      "bug", answer.bug, is: 2,
      mistakes: [
        Mistake("dout comes when backward is called; forward cannot know it.", 1),
        Mistake("That is ReLU's. The sigmoid's curve is never quite flat.", 3),
        Mistake("The chain rule multiplies: what comes back, times the node's own derivative.", 4),
        Mistake("The sentences are numbered from 1 to 4.") { !(1...4).contains($0) },
      ])
    func check(_ x: Tensor<Double>, _ dout: Tensor<Double>) {
      let layer = answer.make()
      let y = sigmoid(x)
      judge.expect("SigmoidLayer: forward(x)", given: ["x": x], layer.forward(x), is: y)
      judge.expect(
        "SigmoidLayer: backward(dout), behind forward(x)", given: ["x": x, "dout": dout],
        layer.backward(dout), is: dout * y * (1 - y),
        mistakes: [
          Mistake("It still computes with what went in; keep what came out.", dout * x * (1 - x)),
          Mistake("What comes back is missing: multiply by dout.", y * (1 - y)),
          Mistake("The second factor is missing: y·(1 − y).", dout * y),
          Mistake("The first factor is missing: y·(1 − y).", dout * (1 - y)),
        ])
      judge.expectGradients("SigmoidLayer", of: layer, at: judge.random.normal(shape: [3, 4]))
    }
    check([0, 2], [1, 10])
    for _ in 0..<3 {
      let shape = judge.shape(axes: 1...2)
      check(judge.random.normal(shape: shape), judge.random.normal(shape: shape))
    }
  }
}
