import NeuralNetworks
import Notebook
import Tensors

func fewerMultiplications(_ page: Page) throws {
  page.prose(
    """
    So far every multiplication was done, only sooner. A convolution (§7.2.2) leaves room for more: \
    windows that lie side by side see the same pixels, and their sums have parts in common. Shmuel \
    Winograd found in 1980 how few multiplications suffice, and Lavin and Gray brought it to neural networks \
    in 2015.
    """)

  page.cell(
    "line", "Two outputs from four multiplications",
    """
    A filter g of three weights slides over four pixels d, which gives two outputs. By the definition \
    these take six multiplications. Here they take four. What is made of the weights alone, such as their \
    half sum, is computed once for all pixels, so it does not count.
    """)
  let d = [3.0, 1, 4, 2]
  let g = [2.0, -1, 5]
  let direct = [
    d[0] * g[0] + d[1] * g[1] + d[2] * g[2],
    d[1] * g[0] + d[2] * g[1] + d[3] * g[2],
  ]
  let m1 = (d[0] - d[2]) * g[0]
  let m2 = (d[1] + d[2]) * ((g[0] + g[1] + g[2]) / 2)
  let m3 = (d[2] - d[1]) * ((g[0] - g[1] + g[2]) / 2)
  let m4 = (d[1] - d[3]) * g[2]
  page.show("by the definition", Tensor(direct))
  page.show("with four", Tensor([m1 + m2 + m3, m2 - m3 - m4]))

  page.cell(
    "why", "Why that is right",
    """
    Write out the sum and the difference of the two in the middle. Most of it cancels:
    """)
  page.formula(
    """
    m2 + m3 = d1·g1 + d2·(g0 + g2)
    m2 − m3 = d1·(g0 + g2) + d2·g1
    """,
    tex: #"""
      \begin{aligned} m_2 + m_3 &= d_1 g_1 + d_2 (g_0 + g_2) \\ \
      m_2 - m_3 &= d_1 (g_0 + g_2) + d_2 g_1 \end{aligned}
      """#)
  page.prose(
    """
    To the first, m1 adds d0·g0 and takes d2·g0 away: the first output. From the second, m4 takes \
    d1·g2 away and adds d3·g2: the second one. So the two outputs share m2 and m3, and that is \
    what was saved.
    """)

  page.cell(
    "matrices", "The same as three matrices",
    """
    All of it is additions, then four products element by element, then additions. Additions with \
    fixed signs are matrix products: one for the pixels, one for the weights, one for the result.
    """)
  let pixels: Tensor<Double> = [
    [1, 0, -1, 0], [0, 1, 1, 0], [0, -1, 1, 0], [0, 1, 0, -1],
  ]
  let weights: Tensor<Double> = [
    [1, 0, 0], [0.5, 0.5, 0.5], [0.5, -0.5, 0.5], [0, 0, 1],
  ]
  let result: Tensor<Double> = [[1, 1, 1, 0], [0, 1, -1, -1]]
  let products = matmul(weights, Tensor(g)) * matmul(pixels, Tensor(d))
  page.show("m", products)
  page.show("y", matmul(result, products))

  page.cell(
    "square", "Both axes of an image",
    """
    An image has two axes, and the trick works along each: the matrices come once from the left and, \
    transposed, once from the right. A tile of 4 × 4 pixels and a filter of 3 × 3 give 2 × 2 outputs.
    """,
    predict: "By the definition that takes 4 · 9 = 36 multiplications. How many does it take now?")
  var random = RandomState(seed: 0)
  let tile: Tensor<Double> = random.normal(shape: [4, 4])
  let filter: Tensor<Double> = random.normal(shape: [3, 3])
  let u = matmul(matmul(weights, filter), weights.transposed())
  let v = matmul(matmul(pixels, tile), pixels.transposed())
  let y = matmul(matmul(result, u * v), result.transposed())
  let patches = im2col(tile.reshaped(1, 1, 4, 4), Window(kernel: 3))
  page.show("multiplications", (u * v).count)
  page.show("outputs", y)
  page.show(
    "by the definition", matmul(patches, filter.reshaped(9)).reshaped(2, 2))

  page.prose(
    """
    A layer has many channels and filters. At each of the sixteen places, the products of all tiles, \
    channels and filters are one matrix product: tiles by channels times channels by filters. So sixteen \
    products of the kind of section 6 do the work, with 16 / 36 of the multiplications.
    """)

  page.cell(
    "error", "What it costs in digits",
    """
    Differences of pixels are rounded before they are multiplied, so the last digits change. Here is a \
    layer in 32 bits, by the definition and as the library computes it, each compared with 64 bits: the \
    largest error, in standard deviations of the output.
    """)
  let x: Tensor<Double> = random.normal(shape: [8, 64, 14, 14])
  let w: Tensor<Double> = random.normal(shape: [64, 64, 3, 3])
  let exact = matmul(
    im2col(x, Window(kernel: 3)), transposed: w.reshaped(64, 576))
  let plain = matmul(
    im2col(Tensor<Float>(converting: x), Window(kernel: 3)),
    transposed: Tensor<Float>(converting: w.reshaped(64, 576)))
  let layer = Convolution<Float>(
    weight: Parameter("W", Tensor(converting: w)),
    bias: Parameter("b", .zeros([64])))
  let fast = layer.predict(Tensor(converting: x)).transposed(0, 2, 3, 1)
  func error(_ y: Tensor<Float>) -> Double {
    let y = Tensor<Double>(converting: y.reshaped(exact.shape))
    return abs(y - exact).max() / exact.standardDeviation()
  }
  page.show("by the definition", String(format: "%.1e", error(plain)))
  page.show("with fewer multiplications", String(format: "%.1e", error(fast)))
  page.prose(
    """
    It costs nothing here. By the definition a sum has 576 products, one after the other, and each \
    addition rounds. Here each of the sixteen sums has only 64, one for each channel.
    """)

  page.question(
    """
    A tile of 6 × 6 pixels gives 16 outputs from 36 multiplications, where the definition takes 144. That \
    saves more. Why does the library stay with four?
    """,
    answer: """
      Its matrices are no longer made of 0, 1 and one half: with more outputs come factors such as 5 and 1/24. \
      Numbers of very different size are then added and cancel again, but their rounding errors do not, so \
      more digits are lost.
      """)
  page.change("Turn one sign in `result` around. Which outputs go wrong?")
}
