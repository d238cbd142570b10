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
    In section 3 each multiply-add reads a vector of B and one of C, and writes that of C back: three \
    moves for one instruction of arithmetic. Even where the numbers come from the first cache, a core makes \
    hardly more than one such move in the time of one multiply-add. The arithmetic waits.
    """)

  page.cell(
    "sums", "A pair of vectors",
    """
    A register holds a vector inside the processor. A processor with vectors of this length has 32 \
    registers; section 8 tells of others. Sixteen of them will hold sums, which stay there until they are complete. \
    `@inline(__always)` puts a function where it is called from: a real call would send all sums to memory.
    """)
  page.source("chapters/fast/Tile.swift", "struct Sums")

  page.cell(
    "tile", "A tile",
    """
    Eight rows of such pairs make a tile of C. Each step reads two vectors of B and eight numbers of A, \
    ten reads for sixteen multiply-adds, and writes nothing. Each element of C is read and written once \
    for the whole tile. Sixteen sums also keep the core busy: after an addition a sum needs a few ticks \
    of the processor's clock until it can be added to again, and meanwhile there are fifteen others.
    """)
  page.source("chapters/fast/Tile.swift", "func addTile")

  page.cell(
    "product", "The product, tile by tile",
    "Tiles do not depend on each other, so they can be computed in any order.",
    predict: "Moves per multiply-add fall from 3 to 10/16. How much faster will this be?",
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
    over and over. (Where vectors take several registers, as in section 8, only six sums find room.)
    """)
  page.source("chapters/fast/Tile.swift", "func multiplyAdds")

  page.question(
    "Why not a tile of sixteen rows? That would make 32 sums, and 18 reads for 32 multiply-adds.",
    answer: """
      There would be no register left for the two vectors of B. The compiler would have to keep some sums \
      in memory and fetch them at every step, which is what the tile was made to avoid.
      """)
  page.change("Make the tile four rows high, in `Tile.swift`: eight sums. Does the core stay busy?")
}
