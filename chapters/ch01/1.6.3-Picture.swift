import Notebook
import Plots
import Tensors

func picture(_ page: Page) {
  page.prose(
    """
    To a computer, a picture is an array: a number for each pixel, from 0 for black to 1 for white. \
    Let us draw one. The handwritten digits of chapter 3 are such pictures, 28 pixels wide and high.
    """)

  page.cell(
    "moon", "A moon, by arithmetic",
    """
    Each pixel's distance from a point tells whether it lies on a disc; another disc covers part of \
    it. The column of y and the row of x are broadcast, so all 32 × 32 distances come out at once. \
    `Tensor( )` makes numbers of a mask: 1 of true, 0 of false.
    """)
  let line = Tensor<Double>.range(-1, 1, step: 0.0625)
  let (x, y) = (line, line.reshaped(32, 1))
  func disc(_ x0: Double, _ y0: Double, radius: Double) -> Tensor<Double> {
    let (dx, dy) = (x - x0, y - y0)
    return Tensor(dx * dx + dy * dy .< radius * radius)
  }
  let moon = disc(0, 0, radius: 0.8) * (1 - disc(0.4, -0.2, radius: 0.65))
  page.showShape("x", x)
  page.showShape("y", y)
  page.showShape("moon", moon)
  page.figure(
    "moon",
    ImageGrid(
      "A moon", columns: 1,
      images: [GreyImage(moon.elements, rows: 32, columns: 32)]))

  page.cell(
    "arithmetic", "Arithmetic with pictures",
    "Subtract it from 1 for the negative, transpose it to tip it over, divide it to dim it.")
  let pictures = [
    ("negative", 1 - moon), ("transposed", moon.transposed()),
    ("dimmed", moon / 3),
  ]
  page.figure(
    "pictures",
    ImageGrid(
      "The same moon", columns: 3,
      images: pictures.map { name, pixels in
        GreyImage(pixels.elements, rows: 32, columns: 32, caption: name)
      }))

  page.question(
    "How bright is the moon on average, and what does that tell about its size?",
    answer: """
      The mean of the picture is the share of its pixels that are white, since those are 1 and the \
      others 0.
      """)
  page.show("mean", moon.mean())
  page.show("white pixels", (moon .> 0).trueCount)
  page.show("of", moon.count)

  page.change("Move the second disc by changing its centre (0.4, −0.2), until there is an eclipse.")
}
