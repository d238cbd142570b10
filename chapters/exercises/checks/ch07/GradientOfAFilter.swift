import NeuralNetworks
import Tensors

extension Exercise {
  static let gradientOfAFilter: Exercise = Exercise(
    "gradient-of-a-filter", in: "ch07", "The gradient of a filter", minutes: 15, section: "7.4.3",
    forbidden: ["Convolution"],
    hints: [
      "At how many positions was filter[a, b] used? Which pixel did it meet at (i, j)?",
      "It met image[i + a, j + b], and there dout is dout[i, j]: multiply and add up over all i, j.",
      "(image[a..<a + rows, b..<b + columns] * dout).sum()",
    ]
  ) {
    (gradientOfAFilter: @escaping (Tensor<Double>, Tensor<Double>) -> Tensor<Double>, judge: Judge)
    in
    func check(_ image: Tensor<Double>, _ dout: Tensor<Double>) {
      let shape = zip(image.shape, dout.shape).map { $0 - $1 + 1 }
      let patches = im2col(
        image.reshaped([1, 1] + image.shape),
        Window(kernel: Extent(height: shape[0], width: shape[1])))
      let right = matmul(dout.flattened(), patches).reshaped(shape)
      judge.expect(
        "gradientOfAFilter(image, dout)", given: ["image": image, "dout": dout],
        gradientOfAFilter(image, dout), is: right,
        mistakes: [
          Mistake(
            "This is mirrored: weight (a, b) met the pixels that begin at (a, b).",
            Tensor(shape: shape, elements: right.elements.reversed())),
          Mistake(
            "This is the mean over the positions; the gradient is the sum.",
            right / Double(dout.count)),
          Mistake(
            "dout is missing: this adds up the pixels that each weight met.",
            matmul(Tensor.ones([dout.count]), patches).reshaped(shape)),
        ])
    }
    check([[1, 2, 3]], [[10, 1]])
    for _ in 0..<4 {
      let lengths = judge.shape(axes: 4...4)
      check(
        judge.random.normal(shape: [lengths[0] + lengths[2] - 1, lengths[1] + lengths[3] - 1]),
        judge.random.normal(shape: [lengths[0], lengths[1]]))
    }
  }
}
