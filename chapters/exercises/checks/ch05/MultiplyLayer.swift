extension Exercise {
  static let multiplyLayer: Exercise = Exercise(
    "multiply-layer", in: "ch05", "A node that multiplies", minutes: 6, section: "5.4.1",
    answer: """
      { () -> ((Double, Double) -> Double, (Double) -> (Double, Double)) in
          let layer = MultiplyLayer()
          return (layer.forward, layer.backward)
        }
      """,
    forbidden: ["Mul"],
    hints: [
      "If x grows by a little, x · y grows by that times … what?",
      "Keep x and y in variables of the class; backward needs both.",
      "The derivative by x is dout · y, the one by y is dout · x.",
    ]
  ) {
    (
      make: @escaping () -> ((Double, Double) -> Double, (Double) -> (Double, Double)), judge: Judge
    ) in
    func check(_ x: Double, _ y: Double, _ dout: Double) {
      let (forward, backward) = make()
      judge.expect(
        "MultiplyLayer: forward(x, y)", given: ["x": x, "y": y], forward(x, y), is: x * y,
        mistakes: [Mistake("This is the sum.", x + y)])
      judge.announce(
        "MultiplyLayer: backward(dout), behind forward(x, y)",
        given: ["x": x, "y": y, "dout": dout])
      let (dx, dy) = backward(dout)
      judge.expect(
        "MultiplyLayer: backward(dout), behind forward(x, y)",
        given: ["x": x, "y": y, "dout": dout], [dx, dy], is: [dout * y, dout * x],
        mistakes: [
          Mistake("forward has to keep x and y, for backward to multiply by.", [0, 0]),
          Mistake("The two are swapped: x grows the product by y.", [dout * x, dout * y]),
          Mistake("What comes back is missing: multiply by dout.", [y, x]),
          Mistake(
            "That is how an addition passes it on; here each is multiplied by the other.",
            [dout, dout]),
          Mistake(
            "The product is not needed here: dout times the other input.",
            [dout * x * y, dout * x * y]),
        ])
    }
    check(100, 2, 1.1)
    for _ in 0..<5 {
      let numbers = judge.random.uniform(shape: [3], in: 1..<9).elements
      check(numbers[0], numbers[1], numbers[2])
    }
  }
}
