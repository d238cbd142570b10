import Tensors

extension Exercise {
  static let reluBackward: Exercise = Exercise(
    "relu-backward", in: "ch05", "Back through ReLU", minutes: 6, section: "5.5.1",
    forbidden: ["ReLU"],
    hints: [
      "Which tensor decides where something passes, and which one is it that passes?",
      "A mask of x picks the places; dout has the values.",
      "dout.replacing(with: 0, where: x .<= 0).",
    ]
  ) {
    (reluBackward: @escaping (Tensor<Double>, Tensor<Double>) -> Tensor<Double>, judge: Judge) in
    func check(_ x: Tensor<Double>, _ dout: Tensor<Double>) {
      judge.expect(
        "reluBackward(x, dout)", given: ["x": x, "dout": dout], reluBackward(x, dout),
        is: dout.replacing(with: 0, where: x .<= 0),
        mistakes: [
          Mistake("Everything passed: where x was not above 0, nothing does.", dout),
          Mistake(
            "It is x that decides where something passes, not the sign of dout.", maximum(dout, 0)),
          Mistake("This is ReLU itself, of x; what passes comes from dout.", maximum(x, 0)),
          Mistake("The slope is 1 where x is above 0, not x.", dout * maximum(x, 0)),
          Mistake("Where x is just 0, nothing passes.", dout.replacing(with: 0, where: x .< 0)),
          Mistake(
            "The other way round: it passes where x is above 0.",
            dout.replacing(with: 0, where: x .> 0)),
          Mistake("This is the mask as 1 and 0; multiply it by dout.", Tensor<Double>(x .> 0)),
        ])
    }
    check([-1, 0, 2], [-10, 20, -30])
    for _ in 0..<4 {
      let shape = judge.shape(axes: 1...3)
      var x: Tensor<Double> = judge.random.normal(shape: shape)
      // Both signs of each are there, so that no mistake can hide.
      x[flat: 0] = 1.5
      x[flat: 1] = -0.5
      var dout: Tensor<Double> = judge.random.normal(shape: shape)
      dout[flat: 0] = -0.25
      check(x, dout)
    }
  }
}
