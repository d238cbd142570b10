import NeuralNetworks
import Notebook
import Tensors

func columns(_ page: Page) {
  page.prose(
    """
    A convolution written as loops over image, filter, channel, row, column, and the window's rows and \
    columns is seven loops deep, and slow. But a matrix product is fast. So lay each window out as a row of a matrix, and each \
    filter as a column of another: then all windows meet all filters in one product. The layout is \
    called im2col, image to columns.
    """)

  page.cell(
    "small", "Every window a row",
    "An image of 3 × 3 and windows of 2 × 2: four positions, four rows.",
    predict: "Pixel 5 stands in the middle. How often will it occur?")
  let image: Tensor<Double> = [[[[1, 2, 3], [4, 5, 6], [7, 8, 9]]]]
  let window = Window(kernel: 2)
  let rows = im2col(image, window)
  page.show("im2col", rows)

  page.cell(
    "product", "One product",
    "A filter as a column. The four sums are the four numbers of the convolution."
  )
  let filter: Tensor<Double> = [[[[1, 0], [0, -1]]]]
  let sums = matmul(rows, filter.reshaped(1, 4).transposed())
  page.show("product", sums)
  let layer = Convolution<Double>(
    weight: Parameter("W", filter), bias: Parameter("b", [0]))
  page.show("the library's layer", layer.forward(image))

  page.cell(
    "follow", "Follow one pixel",
    """
    Mark pixel 5, in the middle, with a 1 and all others with 0. Its ones show where it went: it \
    lies under the window at all four positions, each time at another place of the window.
    """)
  let mark: Tensor<Double> = [[[[0, 0, 0], [0, 1, 0], [0, 0, 0]]]]
  page.show("im2col of the mark", im2col(mark, window))

  page.cell(
    "back", "And back",
    """
    On the way back a gradient stands at each copy. A pixel that went to four places gets the sum \
    of four gradients. That is what col2im does: it adds each copy to the pixel that it came from.
    """,
    predict:
      "Let all copies have gradient 1. What will the corner, the edge, the middle get?"
  )
  let ones: Tensor<Double> = .ones(rows.shape)
  page.show("col2im of ones", col2im(ones, shape: image.shape, window))

  page.cell(
    "shapes", "The shapes",
    "Images of 7 × 7 with three channels and windows of 5 × 5: 9 positions, 75 numbers each."
  )
  var random = RandomState(seed: page.seed)
  let one: Tensor<Double> = random.uniform(shape: [1, 3, 7, 7])
  let ten: Tensor<Double> = random.uniform(shape: [10, 3, 7, 7])
  page.showShape("one image", im2col(one, Window(kernel: 5)))
  page.showShape("ten images", im2col(ten, Window(kernel: 5)))

  page.question(
    "How much more memory do the rows take than the images, for 5 × 5 windows at stride 1?",
    answer: """
      Up to 25 times as much; for 28 × 28 pixels it is 18 times, because pixels near the edge lie in fewer windows. That is why the \
      library's layer only computes where the numbers of a row lie in the image, and multiplies \
      them there without a copy; the result is the same.
      """)
  let pixels: Tensor<Double> = random.uniform(shape: [1, 1, 28, 28])
  let copies = im2col(pixels, Window(kernel: 5))
  page.show("copies per pixel", Double(copies.count) / Double(pixels.count))
  page.question(
    "Is col2im the inverse of im2col?",
    answer: """
      Only where each pixel lies under exactly one window. Otherwise a pixel comes back as many times as \
      it was copied, and not at all if it was not: here the image times the counts that you saw above.
      """)
  page.show("col2im of im2col", col2im(rows, shape: image.shape, window))
  page.change(
    "Use `Window(kernel: 2, stride: 2)`, and give the layer `stride: 2`, on an image of 4 × 4: now nothing overlaps."
  )
}
