import ChapterSupport
import NeuralNetworks
import Notebook
import Tensors

func sixConvolutions(_ page: Page, _ digits: ImageLoader<Float>) throws {
  page.prose(
    """
    Chapter 7 had one convolution. Here are six, in three pairs with a pooling behind each, then two \
    affine layers. All filters are 3 × 3. While the images become smaller, there are more of them: \
    16, 32, 64.
    """)

  page.cell(
    "shapes", "An image goes through",
    "The shape of one image after each layer, its parameters, and its multiplications.",
    predict: """
      This network has eight layers with weights, and its predecessor has three. Has it more parameters than its 433,890, or fewer?
      """)
  let (network, _) = TrainedNetwork.deep.untrained(seed: page.seed)
  var shape = network.inputShape
  var rows: [[String]] = []
  var multiplications = 0
  for layer in network.layers {
    let products = layer.multiplyAdds(for: shape)
    multiplications += products
    shape = layer.outputShape(for: shape)
    let count = layer.parameters.map(\.value.count).reduce(0, +)
    rows.append([
      "\("\(type(of: layer))".prefix { $0 != "<" })", describe(shape),
      count.shownText,
      products.shownText,
    ])
  }
  page.table(
    ["layer", "shape after it", "parameters", "multiplications"], rows)
  page.show("parameters", network.parameters.map(\.value.count).reduce(0, +))
  page.show("multiplications", multiplications)

  page.question(
    "The fourth convolution has padding 2 instead of 1. Why?",
    answer: """
      Before it the images are 14 × 14. With padding 1 they stay so, pooling makes 7 × 7, and 7 \
      cannot be halved: the last row and column would be lost in the next pooling. With padding 2 \
      they become 16 × 16, then 8 × 8, then 4 × 4.
      """)
  page.question(
    "Which layers do most of the work, and which have most of the parameters?",
    answer: """
      The convolutions do nearly all multiplications, because they use each weight at every place. \
      More than half of the parameters are in the affine layers and the last convolution.
      """)
  page.change(
    "In `chapters/support/TrainedNetworks.swift`, give `deepConvNet` no dropout, `dropout: 0`: nothing in the table moves."
  )
}
