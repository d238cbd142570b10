import Tensors

extension Exercise {
  static let movedImage: Exercise = Exercise(
    "moved-image", in: "ch08", "Another image of the same digit", minutes: 8, section: "8.2.2",
    hints: [
      "Begin with zeros. Where does the pixel at (row, column) of the result come from?",
      "From (row − down, column − right), if that place is inside the image.",
      "(0..<image.shape[0]).contains(row - down) tells whether a row is inside.",
    ]
  ) { (movedImage: @escaping (Tensor<Double>, Int, Int) -> Tensor<Double>, judge: Judge) in
    func moved(_ image: Tensor<Double>, _ down: Int, _ right: Int, wraps: Bool = false) -> Tensor<
      Double
    > {
      let (height, width) = (image.shape[0], image.shape[1])
      var result: Tensor<Double> = .zeros(image.shape)
      for row in 0..<height {
        for column in 0..<width {
          let (y, x) = (row - down, column - right)
          let isInside = (0..<height).contains(y) && (0..<width).contains(x)
          guard isInside || wraps else { continue }
          result[row, column] = image[(y + height) % height, (x + width) % width]
        }
      }
      return result
    }
    func check(_ image: Tensor<Double>, _ down: Int, _ right: Int) {
      judge.expect(
        "movedImage(image, down: \(down), right: \(right))", given: ["image": image],
        movedImage(image, down, right), is: moved(image, down, right),
        mistakes: [
          Mistake(
            "This moves it the other way: the pixel at (row, column) comes from (row − down, column − right).",
            moved(image, -down, -right)),
          Mistake("Down and right are exchanged.", moved(image, right, down)),
          Mistake(
            "What leaves on one side comes in on the other; it should be 0 there.",
            moved(image, down, right, wraps: true)),
        ])
    }
    check([[1, 2], [3, 4]], 1, 0)
    for (down, right) in [(1, 2), (-1, 2), (-2, -1), (0, 1)] {
      let lengths = judge.lengths(2)
      let shape = [lengths[0] + 2, lengths[1] + 2]
      check(judge.random.uniform(shape: shape, in: 1..<2), down, right)
    }
  }
}
