import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

func whatLayersSee(_ page: Page, _ digits: ImageLoader<Float>) throws {
  page.prose(
    """
    You can stop a network behind any of its layers and look at what it has so far. Most filters \
    of the first layer still show the digit, each in its own way; some show nothing. Pooling makes it coarse. The affine layers have no \
    picture any more, only neurons that say how sure they are.
    """)

  page.cell(
    "walk", "A digit on its way",
    "The first test image, layer by layer; eight of the 30 channels are drawn."
  )
  let mnist = try digits.load(page)
  let image = pictures(mnist.test)[..<1]
  let network = try TrainedNetwork.simple.trained()
  var x = image.x
  var seen: [Tensor<Float>] = []
  for layer in network.layers {
    x = layer.predict(x)
    seen.append(x)
    page.showShape("\("\(type(of: layer))".prefix { $0 != "<" })", x)
  }

  page.drawing()
  func channels(_ title: String, _ x: Tensor<Float>) -> ImageGrid {
    ImageGrid(
      title, columns: 8,
      images: (0..<8).map { channel in
        GreyImage(
          x[0..., channel..<channel + 1].flattened().elements.map(
            Double.init),
          rows: x.shape[2], columns: x.shape[3])
      })
  }
  page.figure("after-relu", channels("After convolution and ReLU", seen[1]))
  page.figure("after-pooling", channels("After pooling", seen[2]))

  page.cell(
    "scores", "The end of the way",
    "Ten scores, and the probabilities that softmax makes of them.",
    tolerance: .training)
  let probabilities = softmax(seen[seen.count - 1])
  page.show("label", image.t[0])
  page.show("answer", probabilities.flattened().argMax())
  page.show("its probability", Double(probabilities.max()))

  page.cell(
    "hide", "What does it look at?",
    """
    Cover a patch of 7 × 7 pixels and ask again. Where the probability of the right answer falls, \
    the network needed what was under the patch.
    """,
    predict: "At how many of the 16 places will covering change the answer?",
    tolerance: .training)
  let size = 7
  let places = 28 / size
  var left: [[String]] = []
  for top in stride(from: 0, to: places * size, by: size) {
    left.append(
      stride(from: 0, to: places * size, by: size).map { start in
        var covered = image.x
        covered[0..., 0..., top..<top + size, start..<start + size] =
          .zeros([1, 1, size, size])
        let y = softmax(network.predict(covered))
        return fourDigits(Double(y[0, image.t[0]]))
      })
  }
  let between = Array(repeating: "", count: places - 2)
  page.table(["left"] + between + ["right"], left)

  page.prose(
    """
    At none of them does the answer change. The network has more evidence for this digit than it \
    needs, and no single patch holds all of it.
    """)
  page.question(
    "After pooling, each number stands for which part of the image?",
    answer: """
      For 6 × 6 pixels: two neighbouring windows of 5 × 5 in each direction. Deeper networks have \
      convolutions behind convolutions, and there a number stands for more and more of the image.
      """)
  page.question(
    "What would you expect filters of a later convolution to look for?",
    answer: """
      Combinations of what the first ones found: corners and curves out of edges, then loops and \
      crossings. Chapter 8 stacks six of them.
      """)
  page.change(
    "Set `size` to 14: cover patches of 14 × 14, and find the quarter that matters most."
  )
}
