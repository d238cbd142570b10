extension Exercise {
  static let slope: Exercise = Exercise(
    "slope", in: "ch04", "The slope of any curve", minutes: 5, section: "4.3.1",
    forbidden: ["numericalDerivative"],
    hints: [
      "How far is it from x − h to x + h? That is what the difference is divided by.",
      "Mind the brackets below the line: / (2 * h), not / 2 * h.",
      "let h = 1e-4, then (f(x + h) - f(x - h)) / (2 * h).",
    ]
  ) { (slope: @escaping ((Double) -> Double, Double) -> Double, judge: Judge) in
    func check(_ a: Double, _ b: Double, _ c: Double, _ x: Double, _ curve: String) {
      let f = { (x: Double) in a * x * x * x + b * x * x + c * x }
      let (h, right) = (1e-4, 3 * a * x * x + 2 * b * x + c)
      judge.expect(
        "slope(f, x)", given: ["f": curve, "x": x], slope(f, x), is: right, within: 1e-6,
        mistakes: [
          Mistake("From x − h to x + h it is 2h: divide by that.", (f(x + h) - f(x - h)) / h),
          Mistake("/ 2 * h multiplies by h. Put 2 * h in brackets.", (f(x + h) - f(x - h)) / 2 * h),
          Mistake("This is the difference; divide it by the width, 2h.", f(x + h) - f(x - h)),
          Mistake("This is the value of f, not its slope.", f(x)),
          Mistake(
            "Only one side was used; take f(x − h) too, which is far more exact.",
            where: { abs($0 - right) < 0.1 && abs($0 - right) < 1e-2 * abs(right) }),
        ])
    }
    check(0, 1, 0, 3, "x²")
    judge.expect(
      "slope(f, x)", given: ["f": "|x|", "x": 0.0], slope({ abs($0) }, 0), is: 0, within: 1e-6,
      mistakes: [
        Mistake("Only one side was used; take f(x − h) too, which is far more exact.") {
          abs(abs($0) - 1) < 1e-3
        }
      ])
    for _ in 0..<4 {
      let numbers = judge.random.uniform(shape: [4], in: 1..<3).elements.map {
        ($0 * 100).rounded() / 100
      }
      let (a, b, c) = (numbers[0], numbers[1], numbers[2])
      check(a, b, c, numbers[3], "\(a)·x³ + \(b)·x² + \(c)·x")
    }
  }
}
