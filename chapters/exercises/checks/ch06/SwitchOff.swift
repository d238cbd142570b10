import Tensors

extension Exercise {
  static let switchOff: Exercise = Exercise(
    "switch-off", in: "ch06", "Dropout", minutes: 8, section: "6.4.3", forbidden: ["Dropout"],
    hints: [
      "random .<= ratio is a mask. How do you put 0 where it is true?",
      "x.replacing(with: 0, where: mask), then scale.",
      "Divide by 1 − ratio, so that the mean stays what it was.",
    ]
  ) {
    (switchOff: @escaping (Tensor<Double>, Tensor<Double>, Double) -> Tensor<Double>, judge: Judge)
    in
    func check(_ x: Tensor<Double>, _ random: Tensor<Double>, _ ratio: Double) {
      let left = x.replacing(with: 0, where: random .<= ratio)
      judge.expect(
        "switchOff(x, random: random, ratio: ratio)",
        given: ["x": x, "random": random, "ratio": ratio], switchOff(x, random, ratio),
        is: left / (1 - ratio),
        mistakes: [
          Mistake("What is left is not scaled up: divide by 1 − ratio.", left),
          Mistake("Divide by what stays, 1 − ratio, not by what is switched off.", left / ratio),
          Mistake("This makes what is left smaller; it should grow.", left * (1 - ratio)),
          Mistake(
            "One number is just as large as ratio; there x is switched off too.",
            x.replacing(with: 0, where: random .< ratio) / (1 - ratio)),
          Mistake(
            "This switches off the others.",
            x.replacing(with: 0, where: random .> ratio) / (1 - ratio)),
          Mistake(
            "This switches off the others.",
            x.replacing(with: 0, where: random .>= ratio) / (1 - ratio)),
          Mistake("Nothing is switched off.", x / (1 - ratio)),
        ])
    }
    check([10, 10, 10], [0.1, 0.2, 0.9], 0.2)
    for _ in 0..<3 {
      let shape = judge.shape(axes: 1...3) + [4]
      let x: Tensor<Double> = judge.random.uniform(shape: shape, in: 1..<3)
      var random: Tensor<Double> = judge.random.uniform(shape: shape)
      let ratio = judge.random.uniform(in: 0.2..<0.45)
      random[flat: 0] = ratio
      check(x, random, ratio)
    }
  }
}
