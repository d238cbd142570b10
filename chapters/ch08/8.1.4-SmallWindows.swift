import ChapterSupport
import NeuralNetworks
import Notebook
import Tensors

func smallWindows(_ page: Page) {
  page.prose(
    """
    Why six layers of 3 × 3 and not one with larger filters? Count what each output sees, and what \
    that costs.
    """)

  page.cell(
    "see", "What an output sees",
    """
    Two convolutions of 3 × 3, all weights 1. Set the gradient of one output to 1 and walk \
    backward: every pixel that it depends on gets a gradient.
    """,
    predict:
      "How large is the patch that one output of the second layer depends on?"
  )
  func layer(_ size: Int) -> Convolution<Double> {
    Convolution(
      weight: Parameter("W", .ones([1, 1, size, size])),
      bias: Parameter("b", [0]), padding: .same)
  }
  let (first, second) = (layer(3), layer(3))
  _ = second.forward(first.forward(.ones([1, 1, 9, 9])))
  var dout: Tensor<Double> = .zeros([1, 1, 9, 9])
  dout[0, 0, 4, 4] = 1
  page.show("gradient by the image", first.backward(second.backward(dout)))

  page.cell(
    "cost", "What it costs",
    """
    Two layers of 3 × 3 see 5 × 5 pixels, three see 7 × 7. Weights and multiplications for each \
    pixel, with C channels in and out: 25 C² against 2 · 9 C².
    """)
  let channels = 32
  page.table(
    ["sees", "one layer", "layers of 3 × 3", "share"],
    [(5, 2), (7, 3), (11, 5)].map { size, layers in
      let (large, small) = (
        size * size * channels * channels, layers * 9 * channels * channels
      )
      return [
        "\(size) × \(size)", "\(large)", "\(layers): \(small)",
        fourDigits(Double(small) / Double(large)),
      ]
    })

  page.prose(
    """
    And there is a ReLU between the small ones. With it two layers can say what one cannot: first \
    find edges, then combine them. Each layer has a simpler task.
    """)
  page.question(
    "Without ReLU between them, what could two 3 × 3 convolutions say that one of 5 × 5 could not?",
    answer: """
      Nothing, apart from the pixels at the very edge. Two linear maps one after the other are one linear \
      map (§3.2.6), and here it is a convolution of 5 × 5. It is even less, as not every 5 × 5 filter is two of 3 × 3.
      """)
  page.question(
    "How many layers of 3 × 3 does an output in the middle need to see all of 28 × 28, without pooling?",
    answer: """
      Each layer adds one pixel on each side, so n layers see 2 n + 1: fourteen layers see 29 pixels. \
      Pooling helps: behind it, one pixel on each side is two of the pixels before.
      """)
  page.change(
    "Put a third `layer(3)` behind the other two: the patch grows to 7 × 7.")
}
