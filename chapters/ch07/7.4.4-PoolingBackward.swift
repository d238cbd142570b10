import NeuralNetworks
import Notebook
import Tensors

func poolingBackward(_ page: Page) {
  page.prose(
    """
    Max pooling passes one of four numbers on. Nudge it a little, and the output moves along. Nudge \
    one of the others, and nothing happens. So the whole gradient goes to the winner.
    """)

  page.cell(
    "backward", "To the winners",
    "Two windows. Each element of dout goes back to the place of the largest.",
    predict: "In which places of dx will the 10 and the 20 stand?")
  let layer = MaxPooling<Double>(kernel: 2)
  let x: Tensor<Double> = [[[[1, 5, 2, 0], [3, 4, 8, 1]]]]
  page.show("y", layer.forward(x).flattened())
  page.show("dx", layer.backward([[[[10, 20]]]]))

  page.cell(
    "overlap", "Windows that overlap",
    "With kernel 2 and stride 1 a pixel can win more than once. Then its gradients add up."
  )
  let overlapping = MaxPooling<Double>(kernel: 2, stride: 1)
  let ridge: Tensor<Double> = [[[[1, 9, 2], [3, 4, 5]]]]
  page.show("y", overlapping.forward(ridge).flattened())
  page.show("dx", overlapping.backward([[[[10, 20]]]]))

  page.cell(
    "tie", "Two winners",
    """
    Where two are equally large, nudging one up moves the output, nudging it down does not: a \
    corner, like ReLU's at 0. The layer gives everything to the first. The check accepts that, \
    because the slope in each direction lies between the two one-sided slopes.
    """)
  let tied: Tensor<Double> = [[[[7, 7], [1, 2]]]]
  _ = layer.forward(tied)
  page.show("dx", layer.backward([[[[1]]]]))
  page.show(
    "verdict", GradientCheck().report(on: layer, at: tied).verdict.description
  )

  page.question(
    "What if the layer gave the whole gradient to both winners?",
    answer: """
      Then a step would raise both and count the gain twice. Along the direction in which both grow \
      the output has slope 1, and the layer would claim 2.
      """)
  page.question(
    "How much of dx is zero in a network with 2 × 2 pooling?",
    answer: "At least three quarters, as one pixel of four wins.")
  var random = RandomState(seed: page.seed)
  let images: Tensor<Double> = random.normal(shape: [1, 4, 8, 8])
  _ = layer.forward(images)
  let gradient = layer.backward(.ones([1, 4, 4, 4]))
  page.show("share of zeros", (gradient .== 0).mean())
  page.change(
    "In 'Two winners', make it a near tie, 7 and 7.0000001, and run the check again. It cannot decide: why not?"
  )
}
