import NeuralNetworks
import Notebook
import Plots
import Tensors

func paddingAndStride(_ page: Page) {
  page.prose(
    """
    Each convolution makes the image smaller, because the window cannot hang over the edge. A \
    margin of zeros, the padding, lets it. And it need not go pixel by pixel: the stride says how \
    far it jumps. In the formula H is the height of the image and FH that of the filter, P the margin \
    on each side, S the stride, OH the height of the output; ⌊ ⌋ drops what is behind the point.
    """)
  page.formula(
    "OH = ⌊(H + 2 P − FH) / S⌋ + 1",
    tex: #"""
      OH = \left\lfloor \frac{H + 2P - FH}{S} \right\rfloor + 1
      """#)

  page.cell(
    "padding", "Padding 1",
    "The 4 × 4 image of §7.2.2 with a margin of one pixel. The output is as large as the image."
  )
  let x: Tensor<Double> = [
    [1, 2, 3, 0], [0, 1, 2, 3], [3, 0, 1, 2], [2, 3, 0, 1],
  ]
  let w: Tensor<Double> = [[2, 0, 1], [0, 1, 2], [1, 0, 2]]
  func convolved(stride: Extent, padding: Padding) -> Tensor<Double> {
    let layer = Convolution<Double>(
      weight: Parameter("W", w.reshaped(1, 1, 3, 3)),
      bias: Parameter("b", [0]), stride: stride,
      padding: padding)
    return layer.forward(x.reshaped(1, 1, 4, 4))
  }
  page.show("padded", x.padded([(1, 1), (1, 1)], with: 0))
  page.show("output", convolved(stride: 1, padding: 1))

  page.cell(
    "stride", "Stride 2",
    "The window jumps two pixels. It takes every second number of the output above.",
    predict: "Which four of the sixteen numbers are left?")
  page.show("output", convolved(stride: 2, padding: 1))

  page.cell(
    "sizes", "The size, counted and computed",
    """
    The first position needs FH pixels. Each further one needs S more. So the number of further \
    positions is how often S goes into what is left; a remainder is not used.
    """)
  let cases = [
    (4, 0, 3, 1), (4, 1, 3, 1), (4, 1, 3, 2), (28, 2, 5, 3), (31, 0, 5, 3),
    (28, 0, 5, 1),
  ]
  page.table(
    ["H", "P", "FH", "S", "OH by the formula", "OH of the layer"],
    cases.map { h, p, f, s in
      let side = Extent(height: h, width: h)
      let window = Window(
        kernel: Extent(height: f, width: f),
        stride: Extent(height: s, width: s),
        padding: .pixels(Extent(height: p, width: p)))
      let counted = window.outputSize(for: side).height
      return [h, p, f, s, (h + 2 * p - f) / s + 1, counted].map { "\($0)" }
    })

  page.question(
    "Which padding keeps the size for a filter of 5 × 5 at stride 1? And for 7 × 7?",
    answer: """
      H + 2 P − FH + 1 = H gives P = (FH − 1) / 2: 2 for 5 × 5, 3 for 7 × 7. For an even filter \
      there is no such P; one side then gets a pixel more.
      """)
  page.question(
    "With H = 30, P = 0, FH = 5 and S = 3, which pixels are never looked at?",
    answer: """
      30 − 5 = 25 leaves a remainder of 1 when it is divided by 3, so the last row and the last column \
      are not under any window.
      """)
  page.show("remainder", (30 - 5) % 3)
  page.show("the last window ends before pixel", (30 - 5) / 3 * 3 + 5)
  page.change(
    "In 'Padding 1', set the padding to 2: what do the outer numbers of the output see?"
  )
}
