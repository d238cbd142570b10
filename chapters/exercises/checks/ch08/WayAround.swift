import NeuralNetworks
import Tensors

extension Exercise {
  static let wayAround: Exercise = Exercise(
    "way-around", in: "ch08", "A way around a layer", minutes: 12, section: "8.4",
    answer: "{ (inner: any Layer<Double>) -> any Layer<Double> in WayAround(inner) }",
    forbidden: ["Residual"],
    hints: [
      "Draw the graph: x goes two ways and meets itself again at an addition. What does an addition hand back?",
      "dout comes back directly, and once more through the inner layer; at x they add up.",
      "dout + inner.backward(dout)",
    ]
  ) { (make: @escaping (any Layer<Double>) -> any Layer<Double>, judge: Judge) in
    func check(
      _ x: Tensor<Double>, _ w: Tensor<Double>, _ b: Tensor<Double>, _ dout: Tensor<Double>
    ) {
      func inner() -> Affine<Double> {
        Affine(weight: Parameter("W", w), bias: Parameter("b", b))
      }
      let (layer, own) = (make(inner()), inner())
      let fx = own.forward(x)
      judge.expect(
        "WayAround.forward(x)", given: ["x": x, "f(x)": fx], layer.forward(x), is: x + fx,
        mistakes: [
          Mistake("The way around is missing: add x.", fx),
          Mistake("The layer is missing: add f(x).", x),
          Mistake("Add x and f(x); do not multiply them.", x * fx),
        ])
      let through = own.backward(dout)
      judge.expect(
        "WayAround.backward(dout)", given: ["dout": dout, "f's backward of dout": through],
        layer.backward(dout), is: dout + through,
        mistakes: [
          Mistake(
            "What came back around the layer is missing: addition hands dout on to both.", through),
          Mistake("What came back through the layer is missing.", dout),
          Mistake("dout goes around once, not twice.", 2 * dout + through),
        ])
      judge.expectGradients("WayAround", of: layer, at: x)
    }
    check([[1, 2]], [[3, 0], [0, 3]], [0, 0], [[1, 1]])
    for _ in 0..<3 {
      let lengths = judge.lengths(2)
      let (n, d) = (lengths[0], lengths[1])
      check(
        judge.random.normal(shape: [n, d]), judge.random.normal(shape: [d, d]),
        judge.random.normal(shape: [d]), judge.random.normal(shape: [n, d]))
    }
  }
}
