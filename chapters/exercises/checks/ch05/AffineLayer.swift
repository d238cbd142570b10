import NeuralNetworks
import Tensors

extension Exercise {
  static let affineLayer: Exercise = Exercise(
    "affine-layer", in: "ch05", "A fully connected layer, forward and backward", minutes: 15,
    section: "5.6.2",
    answer: """
      { (weight: Parameter<Double>, bias: Parameter<Double>) -> any Layer<Double> in
          AffineLayer(weight: weight, bias: bias)
        }
      """,
    forbidden: ["Affine"],
    stops: [
      Stop(
        "matmul: shapes",
        "Write the shapes down: dX (N, D) = dY (N, M) · Wᵀ (M, D), and dW (D, M) = Xᵀ (D, N) · dY (N, M)."
      )
    ],
    hints: [
      "Each gradient has the shape of what it belongs to. Which product of dY and what else has it?",
      "dX = dY · Wᵀ, dW = Xᵀ · dY. Each row of dY reaches the same bias: what becomes of the rows?",
      "The bias's gradient is dout.sum(axis: 0); x has to be kept in forward.",
    ]
  ) {
    (make: @escaping (Parameter<Double>, Parameter<Double>) -> any Layer<Double>, judge: Judge) in
    func check(
      _ x: Tensor<Double>, _ w: Tensor<Double>, _ b: Tensor<Double>, _ dout: Tensor<Double>
    ) {
      let (weight, bias) = (Parameter("W", w), Parameter("b", b))
      let layer = make(weight, bias)
      judge.expect(
        "AffineLayer.forward(x)", given: ["x": x, "W": weight.value, "b": bias.value],
        layer.forward(x), is: matmul(x, weight.value) + bias.value,
        mistakes: [Mistake("The bias is missing.", matmul(x, weight.value))])
      judge.expect(
        "AffineLayer.backward(dout)", given: ["x": x, "W": weight.value, "dout": dout],
        layer.backward(dout), is: matmul(dout, transposed: weight.value))
      let dW = matmul(transposed: x, dout)
      judge.expect(
        "AffineLayer: the weight's gradient", given: ["x": x, "dout": dout], weight.gradient,
        is: dW,
        mistakes: [
          Mistake("backward has to set weight.gradient; it is still 0.", 0 * dW),
          Mistake(
            "÷ N twice: dout has it already, from the loss.", dW / Double(x.shape[0])),
        ])
      judge.expect(
        "AffineLayer: the bias's gradient", given: ["dout": dout], bias.gradient,
        is: dout.sum(axis: 0),
        mistakes: [
          Mistake(
            "This is the mean over the batch; the bias's gradient is the sum.", dout.mean(axis: 0)),
          Mistake("The rows of dout still have to be added up, one for each sample.", dout),
          Mistake(
            "This adds up each row; the sum goes over the batch, along axis 0.", dout.sum(axis: 1)),
        ])
      judge.expectGradients("AffineLayer", of: layer, at: x)
    }
    check([[1, 2]], [[1, 0, 1], [0, 1, 1]], [0, 0, 1], [[1, 2, 3]])
    for _ in 0..<3 {
      let lengths = judge.lengths(3)
      let (n, d, m) = (lengths[0], lengths[1], lengths[2])
      check(
        judge.random.normal(shape: [n, d]), judge.random.normal(shape: [d, m]),
        judge.random.normal(shape: [m]), judge.random.normal(shape: [n, m]))
    }
  }
}
