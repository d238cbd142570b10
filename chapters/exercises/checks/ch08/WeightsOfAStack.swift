import Tensors

extension Exercise {
  static let weightsOfAStack: Exercise = Exercise(
    "weights-of-a-stack", in: "ch08", "How many weights?", minutes: 6, section: "8.1.4",
    hints: [
      "How many weights has one filter, if 3 channels come in?",
      "A filter has in · kernel · kernel weights and one bias; a convolution has that times its filters.",
      "zip(channels, channels.dropFirst()) gives (in, out) for each convolution.",
    ]
  ) { (weightsOfAStack: @escaping ([Int], Int) -> Int, judge: Judge) in
    func total(_ channels: [Int], _ one: (Int, Int) -> Int) -> Int {
      zip(channels, channels.dropFirst()).map { one($0, $1) }.reduce(0, +)
    }
    func check(_ channels: [Int], _ kernel: Int) {
      let k = kernel * kernel
      judge.expect(
        "weightsOfAStack(channels: \(channels), kernel: \(kernel))",
        weightsOfAStack(channels, kernel), is: total(channels) { $1 * ($0 * k + 1) },
        mistakes: [
          Mistake("The biases are missing: one for each filter.", total(channels) { $1 * $0 * k }),
          Mistake(
            "Each filter has a layer for each channel that comes in.",
            total(channels) { $1 * (k + 1) }),
          Mistake("A filter is kernel · kernel large.", total(channels) { $1 * ($0 * kernel + 1) }),
          Mistake(
            "One bias for each filter, not for each of its layers.",
            total(channels) { $1 * $0 * (k + 1) }),
        ])
    }
    check([3, 10], 5)
    for _ in 0..<4 {
      let count = judge.random.integer(in: 3..<6)
      let channels = (0..<count).map { _ in judge.random.integer(in: 2..<40) }
      check(channels, judge.random.integer(in: 2..<6))
    }
  }
}
