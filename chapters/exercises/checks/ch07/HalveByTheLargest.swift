import Tensors

extension Exercise {
  static let halveByTheLargest: Exercise = Exercise(
    "halve-by-the-largest", in: "ch07", "Max pooling", minutes: 8, section: "7.3",
    forbidden: ["MaxPooling"],
    hints: [
      "Which four pixels belong to row 1, column 2 of the output?",
      "Rows 2 · row and 2 · row + 1, and the same for columns.",
      "image[2 * row..<2 * row + 2, 2 * column..<2 * column + 2].max()",
    ]
  ) { (halveByTheLargest: @escaping (Tensor<Double>) -> Tensor<Double>, judge: Judge) in
    func check(_ image: Tensor<Double>) {
      let blocks = image.reshaped(image.shape[0] / 2, 2, image.shape[1] / 2, 2)
      let right = blocks.max(axis: 3).max(axis: 1)
      judge.expect(
        "halveByTheLargest(image)", given: ["image": image], halveByTheLargest(image), is: right,
        mistakes: [
          Mistake(
            "This is the mean of the four; take the largest.",
            blocks.mean(axis: 3).mean(axis: 1)),
          Mistake("This is the smallest of the four.", blocks.min(axis: 3).min(axis: 1)),
          Mistake(
            "This takes the first of the four pixels, not the largest.",
            blocks[0..., 0..<1, 0..., 0..<1].reshaped(right.shape)),
          Mistake(
            "All pixels are negative here, and you start from 0: start from the first pixel.",
            where: { image.max() < 0 && $0 == .zeros(right.shape) }),
          Mistake(
            "The windows overlap: they move by 2.",
            where: { $0.shape == [image.shape[0] - 1, image.shape[1] - 1] }),
        ])
    }
    check([[1, 2, 5, 0], [3, 4, 1, 1]])
    for _ in 0..<4 {
      let lengths = judge.lengths(2)
      // All below zero, so that a maximum that begins at 0 shows itself.
      check(judge.random.uniform(shape: [2 * lengths[0], 2 * lengths[1]], in: -2..<(-1)))
    }
  }
}
