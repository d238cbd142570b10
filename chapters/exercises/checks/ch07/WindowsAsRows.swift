import NeuralNetworks
import Tensors

extension Exercise {
  static let windowsAsRows: Exercise = Exercise(
    "windows-as-rows", in: "ch07", "im2col for one image", minutes: 10, section: "7.4.2",
    forbidden: ["im2col"],
    stops: [
      Stop(
        "stacked: there is no tensor",
        "There is not a single row. H − size + 1 positions fit along an axis: at least one.")
    ],
    hints: [
      "How many positions are there? What is the first row of the result?",
      "Two loops over the positions; each appends the window, flattened.",
      "image[row..<row + size, column..<column + size].flattened(), then Tensor(rows).",
    ]
  ) { (windowsAsRows: @escaping (Tensor<Double>, Int) -> Tensor<Double>, judge: Judge) in
    func check(_ image: Tensor<Double>, _ size: Int) {
      func rows(_ image: Tensor<Double>) -> Tensor<Double> {
        im2col(
          image.reshaped([1, 1] + image.shape), Window(kernel: Extent(height: size, width: size)))
      }
      let right = rows(image)
      judge.expect(
        "windowsAsRows(image, \(size))", given: ["image": image], windowsAsRows(image, size),
        is: right,
        mistakes: [
          Mistake("A window stands in each column; it should be a row.", right.transposed()),
          Mistake(
            "Positions go from left to right first, then down.",
            where: { got in
              got.shape == right.shape && got.sum(axis: 1).sorted() == right.sum(axis: 1).sorted()
                && got[row: 0] == right[row: 0]
            }),
          Mistake(
            "The last position is missing along an axis: H − size + 1 fit.",
            where: { $0.rank == 2 && $0.shape[1] == size * size && $0.shape[0] < right.shape[0] }),
          Mistake(
            "The pixels of a window go from left to right first, then down.",
            Tensor(
              (0..<right.shape[0]).map {
                right[row: $0].reshaped(size, size).transposed().flattened()
              })),
        ])
    }
    check([[1, 2, 3], [4, 5, 6]], 2)
    for size in [2, 3, 2] {
      let lengths = judge.lengths(2)
      check(judge.random.normal(shape: [lengths[0] + 2, lengths[1] + 3]), size)
    }
  }
}
