import Tensors

extension Exercise {
  static let outputSize: Exercise = Exercise(
    "output-size", in: "ch07", "How large is the output?", minutes: 4, section: "7.2.3",
    hints: [
      "The first position needs the whole kernel. How many pixels are left for the others?",
      "length + 2 · padding − kernel pixels are left; each further position takes stride of them.",
      "(length + 2 * padding - kernel) / stride + 1, where / rounds down.",
    ]
  ) { (outputSize: @escaping (Int, Int, Int, Int) -> Int, judge: Judge) in
    var cases = [(28, 5, 1, 0), (7, 3, 2, 1), (8, 3, 2, 1)]
    for _ in 0..<6 {
      cases.append(
        (
          judge.random.integer(in: 8..<40), judge.random.integer(in: 2..<6),
          judge.random.integer(in: 1..<4), judge.random.integer(in: 1..<3)
        ))
    }
    // All cases at once: one alone may fit two mistakes.
    func all(_ size: (Int, Int, Int, Int) -> Int) -> [Int] {
      cases.map { size($0.0, $0.1, $0.2, $0.3) }
    }
    let named = cases.map { "length \($0.0), kernel \($0.1), stride \($0.2), padding \($0.3)" }
    judge.expect(
      "outputSize for " + named.joined(separator: "; "), all(outputSize),
      is: all { ($0 + 2 * $3 - $1) / $2 + 1 },
      mistakes: [
        Mistake("The first position is missing: add 1.", all { ($0 + 2 * $3 - $1) / $2 }),
        Mistake("The padding stands on both sides.", all { ($0 + $3 - $1) / $2 + 1 }),
        Mistake(
          "The padding is missing, on both sides.",
          all { length, kernel, stride, _ in (length - kernel) / stride + 1 }),
        Mistake(
          "The stride is missing: each further position needs that many pixels.",
          all { length, kernel, _, padding in length + 2 * padding - kernel + 1 }),
        Mistake(
          "What is left over is too short for another step: round down.",
          all { ($0 + 2 * $3 - $1 + $2 - 1) / $2 + 1 }),
      ])
  }
}
