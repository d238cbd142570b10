import NeuralNetworks
import Notebook
import Tensors

func channels(_ page: Page) {
  page.prose(
    """
    A colour image has three numbers for each pixel: it is three images, the channels, one on top \
    of the other. A filter then has as many sheets as there are channels, and adds up over all of \
    them. Its output is a single image again.
    """)

  page.cell(
    "channels", "Three channels, one filter",
    "Everything under the window counts, in all channels: 3 · 3 · 3 products for one number."
  )
  var random = RandomState(seed: page.seed)
  let image: Tensor<Double> = random.normal(shape: [1, 3, 5, 5])
  let filter: Tensor<Double> = random.normal(shape: [1, 3, 3, 3])
  let one = Convolution<Double>(
    weight: Parameter("W", filter), bias: Parameter("b", [0]))
  let y = one.forward(image)
  page.showShape("image", image)
  page.showShape("filter", filter)
  page.showShape("output", y)
  let window = image[0..., 0..., 0..<3, 0..<3]
  page.show("by hand", (window * filter).sum())
  page.show("y[0, 0, 0, 0]", y[0, 0, 0, 0])

  page.cell(
    "filters", "Many filters",
    """
    Each filter looks for something else and gives an image of its own. Their images are the \
    channels of the output, and the next layer takes them like colours.
    """,
    predict:
      "16 filters of 3 × 3 on one image of 5 × 5 with 3 channels: what is the shape of the output?"
  )
  let weight: Tensor<Double> = random.normal(shape: [16, 3, 3, 3])
  let many = Convolution<Double>(
    weight: Parameter("W", weight), bias: Parameter("b", .zeros([16])))
  page.showShape("W", weight)
  page.showShape("output", many.forward(image))

  page.cell(
    "batch", "And a batch",
    "Images are (N, C, H, W) everywhere in this course: image, channel, row, column."
  )
  let batch: Tensor<Double> = random.normal(shape: [10, 3, 5, 5])
  page.showShape("batch", batch)
  page.showShape("output", many.forward(batch))

  page.cell(
    "saves", "What a convolution saves",
    """
    The first layer of §7.5 makes 30 images of 24 × 24 from one of 28 × 28. Compare its weights \
    with those of an affine layer that gives as many numbers.
    """,
    predict:
      "How many times fewer weights does the convolution have? And multiplications?"
  )
  let (inputs, outputs) = (28 * 28, 30 * 24 * 24)
  page.table(
    ["", "weights", "multiplications"],
    [
      ["convolution", "\(30 * 5 * 5)", "\(30 * 5 * 5 * 24 * 24)"],
      ["affine", "\(inputs * outputs)", "\(inputs * outputs)"],
    ])

  page.question(
    "The filters have as many channels as the image. Where did the channels go in the output?",
    answer: """
      They were added up: one filter gives one number for each position, whatever the number of \
      channels. The channels of the output are the filters.
      """)
  page.question(
    "What does a filter of 1 × 1 do?",
    answer: """
      At each pixel it mixes the channels, like an affine layer from as many numbers as there are channels to as many as there are filters, used \
      at every pixel. It does not look at neighbours at all.
      """)
  let mix: Tensor<Double> = random.normal(shape: [2, 3, 1, 1])
  let mixed = Convolution<Double>(
    weight: Parameter("W", mix), bias: Parameter("b", [0, 0])
  )
  .forward(image)
  let pixel = image[0..., 0..., 2..<3, 4..<5].reshaped(1, 3)
  page.show(
    "1 × 1, at one pixel", mixed[0..., 0..., 2..<3, 4..<5].flattened())
  page.show(
    "affine, of that pixel",
    matmul(pixel, mix.reshaped(2, 3).transposed()).flattened())
  page.change("Give `image` four channels and read the message that you get.")
}
