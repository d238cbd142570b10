import NeuralNetworks
import Tensors

extension Exercise {
  static let slideAFilter: Exercise = Exercise(
    "slide-a-filter", in: "ch07", "A convolution by hand", minutes: 10, section: "7.2.2",
    forbidden: ["Convolution", "im2col"],
    hints: [
      "How many places are there for the window, down and across?",
      "At (row, column) the pixels are image[row..<row + FH, column..<column + FW].",
      "Multiply these with the filter, element by element, and take .sum().",
    ]
  ) { (slideAFilter: @escaping (Tensor<Double>, Tensor<Double>) -> Tensor<Double>, judge: Judge) in
    func slid(_ image: Tensor<Double>, _ filter: Tensor<Double>) -> Tensor<Double> {
      let patches = im2col(
        image.reshaped([1, 1] + image.shape),
        Window(kernel: Extent(height: filter.shape[0], width: filter.shape[1])))
      return matmul(patches, filter.flattened()).reshaped(
        image.shape[0] - filter.shape[0] + 1, image.shape[1] - filter.shape[1] + 1)
    }
    func mirrored(_ filter: Tensor<Double>) -> Tensor<Double> {
      Tensor(shape: filter.shape, elements: filter.elements.reversed())
    }
    func check(_ image: Tensor<Double>, _ filter: Tensor<Double>) {
      let right = slid(image, filter)
      judge.expect(
        "slideAFilter(image, filter)", given: ["image": image, "filter": filter],
        slideAFilter(image, filter), is: right,
        mistakes: [
          Mistake(
            "The filter is mirrored here: mathematics does so, this field does not.",
            slid(image, mirrored(filter))),
          Mistake(
            "The last position is missing along each axis: H − FH + 1 fit.",
            where: { $0.shape == right.shape.map { $0 - 1 } }),
          Mistake("Rows and columns are exchanged.", right.transposed()),
          Mistake(
            "This is the mean of the products; take their sum.",
            right / Double(filter.count)),
        ])
    }
    check([[1, 2, 3], [4, 5, 6]], [[1, 0], [0, 2]])
    for _ in 0..<4 {
      let lengths = judge.shape(axes: 4...4)
      check(
        judge.random.normal(shape: [lengths[0] + lengths[2] - 1, lengths[1] + lengths[3] - 1]),
        judge.random.normal(shape: [lengths[0], lengths[1]]))
    }
  }
}
