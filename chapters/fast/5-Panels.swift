import Notebook

/// B in panels of 32 columns, each in one piece from top to bottom.
///
/// - Precondition: n is a multiple of 32.
func panels(_ b: [Vector], _ n: Int) -> [Vector] {
  let width = n / 16
  var panels: [Vector] = []
  panels.reserveCapacity(b.count)
  for j in stride(from: 0, to: width, by: 2) {
    for k in 0..<n { panels += b[k * width + j...k * width + j + 1] }
  }
  return panels
}

/// C = A · B, in blocks that fit the caches.
///
/// - Precondition: n is a multiple of 32.
func inPanels(_ a: [Float], _ b: [Vector], _ n: Int) -> [Vector] {
  let (panels, width) = (panels(b, n), n / 16)
  var c = [Vector](repeating: .zero, count: n * width)
  for k in stride(from: 0, to: n, by: 256) {
    let depth = min(256, n - k)
    for block in stride(from: 0, to: n, by: 128) {
      for j in stride(from: 0, to: width, by: 2) {
        for i in stride(from: block, to: min(block + 128, n), by: 8) {
          addTile(
            a, i * n + k, panels, j * n + 2 * k, step: 2, depth: depth,
            to: &c, i * width + j, n)
        }
      }
    }
  }
  return c
}

func inPanels(_ page: Page, _ race: Race) throws {
  page.prose(
    """
    A tile still walks down B, and each step jumps over a whole row as in section 1. A cache has only a \
    few places for addresses that are 4096 bytes apart, so they push each other out; and each of them \
    is on another page of memory, which takes time to look up.
    """)

  page.cell(
    "panels", "Panels",
    """
    So we copy B first: 32 columns become a panel, whose pairs of vectors lie one behind the \
    other. Copying reads each number once; the product reads it once for every eight rows of A, so the \
    copy costs little beside it.
    """)
  page.source("chapters/fast/5-Panels.swift", "func panels")

  page.cell(
    "blocks", "Blocks",
    """
    256 pairs of a panel are 32 KiB, about what a core's first cache holds while tile after tile uses \
    them. 128 rows of A, as deep, are 128 KiB and stay in its second cache while panel after \
    panel passes. The tile goes on with the sums it finds in C.
    """, tolerance: .noise)
  page.source("chapters/fast/5-Panels.swift", "func inPanels")
  let problem = Problem(page)
  let (a, b, n) = (problem.a, vectors(problem.b), problem.n)
  var c: [Vector] = []
  try race.time(.panels, page) { c = inPanels(a, b, n) }
  page.show("largest difference from the library", problem.difference(c))

  page.question(
    "For which shapes does copying B not pay?",
    answer: """
      For a product with few rows of A, such as a single sample: then each number of B is used once or \
      twice, and reading it for the copy is as much work as the product itself.
      """)
  page.change(
    "Make the blocks of rows 512 high instead of 128. Do they still fit the second cache?")
}
