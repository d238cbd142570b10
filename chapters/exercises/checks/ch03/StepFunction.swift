import Tensors

extension Exercise {
  static let stepFunction: Exercise = Exercise(
    "step-function", in: "ch03", "A step for a whole array", minutes: 5, section: "3.2.2",
    forbidden: ["step"],
    hints: [
      "Which question does the step function ask of every element?",
      "`x .> 0` asks it, and gives a mask of true and false. Section 3.2.2 makes numbers of a mask.",
      "Tensor<Int>(mask) turns true into 1 and false into 0.",
    ]
  ) { (stepFunction: @escaping (Tensor<Double>) -> Tensor<Int>, judge: Judge) in
    func check(_ x: Tensor<Double>) {
      judge.expect(
        "stepFunction(x)", given: ["x": x], stepFunction(x), is: Tensor<Int>(x .> 0),
        mistakes: [
          Mistake(
            "At 0 itself the step is still 0: ask whether x is above 0.", Tensor<Int>(x .>= 0)),
          Mistake(
            "This is the step the other way round: 1 belongs where x is above 0.",
            Tensor<Int>(x .<= 0)),
          Mistake("This rounds x; the step is 1 for every x above 0.", x.map { Int($0.rounded()) }),
        ])
    }
    check([-1, 1, 2])
    check([-1, 0, 2])
    for _ in 0..<5 { check(judge.random.normal(shape: judge.shape(axes: 1...3))) }
  }
}
