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
    for _ in 0..<3 {
      let shape = judge.shape(axes: 1...3)
      let x: Tensor<Double> = judge.random.uniform(shape: shape + [4], in: 1..<3)
      let random: Tensor<Double> = judge.random.uniform(shape: x.shape)
      let ratio = judge.random.uniform(in: 0.2..<0.45)
      let left = x.replacing(with: 0, where: random .<= ratio)
      judge.expect(
        "switchOff(x, random, ratio: \(ratio))", given: ["x": x, "random": random],
        switchOff(x, random, ratio), is: left / (1 - ratio),
        mistakes: [
          Mistake("What is left is not scaled up: divide by 1 − ratio.", left),
          Mistake("Divide by what stays, 1 − ratio, not by what is switched off.", left / ratio),
          Mistake("This makes what is left smaller; it should grow.", left * (1 - ratio)),
          Mistake(
            "This switches off the others.",
            x.replacing(with: 0, where: random .> ratio) / (1 - ratio)),
          Mistake("Nothing is switched off.", x / (1 - ratio)),
        ])
    }
  }
}
