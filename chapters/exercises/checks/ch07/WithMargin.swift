import Tensors

extension Exercise {
  static let withMargin: Exercise = Exercise(
    "with-margin", in: "ch07", "A margin of zeros", minutes: 6, section: "7.2.3",
    forbidden: ["padded", "placed"],
    hints: [
      "Begin with zeros of the right shape. Where does pixel (0, 0) of the image belong?",
      "Pixel (row, column) goes to (row + width, column + width).",
      "Two loops, or: result[width..<width + H, width..<width + W] = image.",
    ]
  ) { (withMargin: @escaping (Tensor<Double>, Int) -> Tensor<Double>, judge: Judge) in
    func check(_ image: Tensor<Double>, _ width: Int) {
      let right = image.padded([(width, width), (width, width)], with: 0)
      judge.expect(
        "withMargin(image, \(width))", given: ["image": image], withMargin(image, width), is: right,
        mistakes: [
          Mistake(
            "The margin is there at the bottom and on the right only; shift the image by width.",
            image.padded([(0, 2 * width), (0, 2 * width)], with: 0)),
          Mistake(
            "Rows have got a margin, columns have not.",
            image.padded([(width, width), (0, 0)], with: 0)),
          Mistake(
            "The margin stands on both sides: 2 · width more rows and columns.",
            where: { $0.shape == [image.shape[0] + width, image.shape[1] + width] && width > 0 }),
          Mistake(
            "The margin should be 0.", image.padded([(width, width), (width, width)], with: 1)),
        ])
    }
    check([[1, 2]], 1)
    for width in [1, 2, 0, 3] { check(judge.random.normal(shape: judge.lengths(2)), width) }
  }
}
