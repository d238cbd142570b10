import Tensors

extension Exercise {
  static let keepAbove: Exercise = Exercise(
    "keep-above", in: "ch01", "A mask picks elements", minutes: 8, section: "1.5.6",
    hints: [
      "A comparison with a dot in front asks every element, and gives a mask.",
      "Replacing takes a mask of what is to go: here what is not above the limit.",
      "x.replacing(with: 0, where: x .<= limit).",
    ]
  ) { (keepAbove: @escaping (Tensor<Double>, Double) -> Tensor<Double>, judge: Judge) in
    func check(_ x: Tensor<Double>, _ limit: Double) {
      judge.expect(
        "keepAbove(x, limit)", given: ["x": x, "limit": limit], keepAbove(x, limit),
        is: x.replacing(with: 0, where: x .<= limit),
        mistakes: [
          Mistake(
            "What equals the limit is not above it.", x.replacing(with: 0, where: x .< limit)),
          Mistake(
            "The other way round: this keeps what is not above the limit.",
            x.replacing(with: 0, where: x .> limit)),
          Mistake(
            "The elements were picked out; they have to stay in their places.", x[x .> limit]),
          Mistake(
            "This gives the mask, as 1 and 0. Keep the elements themselves.",
            Tensor<Double>(x .> limit)),
          Mistake("0 belongs in the other places, not the limit.", maximum(x, limit)),
        ])
    }
    check([0.2, 0.9, 0.5], 0.5)
    for _ in 0..<4 {
      let x: Tensor<Double> = judge.random.normal(shape: judge.shape(axes: 1...3))
      check(x, x.elements[judge.random.integer(in: 0..<x.count)])
    }
  }
}
