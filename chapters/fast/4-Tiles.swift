import Notebook

/// C = A · B, tile by tile.
///
/// - Precondition: n is a multiple of 32.
func inTiles(_ a: [Float], _ b: [Vector], _ n: Int) -> [Vector] {
  let width = n / 16
  var c = [Vector](repeating: .zero, count: n * width)
  for j in stride(from: 0, to: width, by: 2) {
    for i in stride(from: 0, to: n, by: 8) {
      addTile(
        a, i * n, b, j, step: width, depth: n, to: &c, i * width + j, n)
    }
  }
  return c
}

func inTiles(_ page: Page, _ race: Race) throws {
  page.prose(
    """
    In section 3 each multiply-add reads a vector of B and one of C, and writes that of C back. \
    Three trips to memory for one instruction of work: the arithmetic waits.
    """)

  page.cell(
    "sums", "A pair of vectors",
    """
    A register holds a vector inside the processor. One with vectors of this length has 32 of \
    them. Half will be sums, which stay there until they are complete.
    """)
  page.source("chapters/fast/Tile.swift", "struct Sums")

  page.cell(
    "tile", "A tile",
    """
    Eight rows of such pairs make a tile of C. Each step reads two vectors of B and eight numbers \
    of A, and has sixteen multiply-adds to do with them. C is read and written once. Sixteen sums \
    also keep the core busy: a sum needs a few ticks to be ready again, and there are fifteen \
    others meanwhile.
    """)
  page.source("chapters/fast/Tile.swift", "func addTile")

  page.cell(
    "product", "The product, tile by tile",
    "Tiles do not depend on each other, so their order is ours to choose again.",
    tolerance: .noise)
  page.source("chapters/fast/4-Tiles.swift", "func inTiles")
  let problem = Problem(page)
  let (a, b, n) = (problem.a, vectors(problem.b), problem.n)
  var c: [Vector] = []
  try race.time(.tiles, page) { c = inTiles(a, b, n) }
  page.show("largest difference from the library", problem.difference(c))

  page.prose(
    """
    The yardstick of section 1 is this tile without its memory: the same sixteen multiply-adds, \
    over and over.
    """)
  page.source("chapters/fast/Tile.swift", "func multiplyAdds")
}
