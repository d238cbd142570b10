import Notebook
import Plots
import Tensors

func picture(_ page: Page) {
  page.prose(
    """
    To a computer, a picture is an array: a number for each pixel, from 0 for black to 1 for white. \
    We draw one.
    """)

  page.cell(
    "moon", "A moon, by arithmetic",
    """
    Each pixel's distance from a point tells whether it lies on a disc; another disc covers part of \
    it. Broadcasting a column of y against a row of x gives all distances at once.
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
    "Subtract it from 1 for the negative, transpose it to tip it over, multiply it to dim it.")
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
}
