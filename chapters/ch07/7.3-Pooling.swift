import NeuralNetworks
import Notebook
import Plots
import Tensors

func pooling(_ page: Page) {
  page.prose(
    """
    A filter says where it found its pattern, to the pixel. Often that is more than you need. Max \
    pooling keeps the largest of each 2 × 2 pixels: it was found somewhere here. The image gets \
    half as high and half as wide, and a small shift changes little.
    """)

  page.cell(
    "by-hand", "The largest of four",
    "Windows of 2 × 2 with stride 2, so that no two overlap. There is nothing to learn here."
  )
  let x: Tensor<Double> = [
    [1, 2, 1, 0], [0, 1, 2, 3], [3, 0, 1, 2], [2, 4, 0, 1],
  ]
  var y: Tensor<Double> = .zeros([2, 2])
  for row in 0..<2 {
    for column in 0..<2 {
      y[row, column] = x[2 * row..<2 * row + 2, 2 * column..<2 * column + 2]
        .max()
    }
  }
  page.show("x", x)
  page.show("y", y)
  page.show(
    "the library's layer",
    MaxPooling(kernel: 2).forward(x.reshaped(1, 1, 4, 4)))

  page.drawing()
  func rows(_ tensor: Tensor<Double>) -> [[Double]] {
    (0..<tensor.shape[0]).map { tensor[row: $0].elements }
  }
  page.figure(
    "pooling",
    MatrixFigure(
      "Max pooling",
      rows: [(0, 0), (0, 1), (1, 0), (1, 1)].map { row, column in
        [
          .matrix(
            rows(x), caption: "image",
            windows: [
              .init(row: 2 * row, column: 2 * column, rows: 2, columns: 2)
            ]),
          .sign("→"),
          .matrix(
            rows(y), caption: "output",
            windows: [.init(row: row, column: column)]),
        ]
      }))

  page.cell(
    "shift", "Moved by one pixel",
    "Here is a bright pixel, and the same one pixel further to the right.",
    predict: "Will the outputs be the same?")
  func dot(_ column: Int) -> Tensor<Double> {
    var image: Tensor<Double> = .zeros([1, 1, 2, 6])
    image[0, 0, 0, column] = 9
    return image
  }
  let layer = MaxPooling<Double>(kernel: 2)
  for column in 2...4 {
    page.show("bright at \(column)", layer.forward(dot(column)).flattened())
  }

  page.cell(
    "channels", "Each channel by itself",
    "Pooling does not mix channels: as many go in as come out.")
  var random = RandomState(seed: page.seed)
  let images: Tensor<Double> = random.uniform(shape: [10, 30, 24, 24])
  page.showShape("before", images)
  page.showShape("after", layer.forward(images))

  page.question(
    "One could take the mean of the four instead. What would be lost?",
    answer: """
      A single strong answer among three weak ones. The largest says whether the pattern is there; \
      the mean says how much of it there is on average.
      """)
  page.show("mean of 9, 0, 0, 0", (9.0 + 0 + 0 + 0) / 4)
  page.question(
    "Pooling has padding in some libraries. Why must it never win?",
    answer: """
      If all pixels in a window are negative, a zero from the margin would be the largest, and the \
      output would be something that stands in no image.
      """)
  let negative: Tensor<Double> = [[[[-3, -2], [-4, -1]]]]
  page.show(
    "padding 1, kernel 2",
    MaxPooling<Double>(kernel: 2, stride: 1, padding: 1).forward(negative))
  page.change(
    "In 'Moved by one pixel', use kernel 2 with stride 1 and see how the windows overlap."
  )
}
