import Notebook

/// C = A · B for square matrices, row by row in lists.
func threeLoops(_ a: [Float], _ b: [Float], _ n: Int) -> [Float] {
  var c = [Float](repeating: 0, count: n * n)
  for i in 0..<n {
    for j in 0..<n {
      var sum: Float = 0
      for k in 0..<n { sum += a[i * n + k] * b[k * n + j] }
      c[i * n + j] = sum
    }
  }
  return c
}

func threeLoops(_ page: Page, _ race: Race) throws {
  page.prose(
    """
    Nearly all the time that a network takes to learn goes into matrix products. This appendix \
    writes one as its definition says, and then makes it faster, one idea at a time, until it is \
    the library's. The number of multiplications and additions stays the same all the way.

    Speed is counted in GFLOP/s: billions of multiplications and additions in a second. The speeds \
    on this page were recorded on one machine, which section 7 names. Run the program and it tells \
    you yours.
    """)

  page.cell(
    "problem", "The task",
    """
    Two square matrices of random numbers, each row by row in a list. Every element of the product \
    takes as many multiplications as there are columns in A, and as many additions.
    """)
  let problem = Problem(page)
  let (a, b, n) = (problem.a, problem.b, problem.n)
  page.show("rows and columns", n)
  page.show("multiplications and additions", 2 * n * n * n)

  page.cell(
    "peak", "The yardstick",
    """
    How fast could it be? Let one core multiply and add numbers that lie in its registers already, \
    so that it never has to wait; section 4 shows that loop. No product on that core can be faster. \
    Of many calls the fastest counts, because other programs disturbed it least.
    """)
  page.source("chapters/fast/Peak.swift", "func peak")
  page.source("chapters/fast/Peak.swift", "func fastest")
  try race.showPeak(page)

  page.aside("The first step is the slowest; it takes some seconds.")
  page.cell(
    "loops", "The definition",
    """
    Row i of A times column j of B, for every i and j. The innermost loop walks down a column, and \
    each step jumps over a whole row: 4096 bytes. Memory comes in pieces of 64 bytes, and of each \
    it uses one number, 4 bytes. A core keeps copies of what it used last in its caches: the first is \
    small and fast, the second larger and slower. By the time the next column wants the other numbers, \
    they are gone from both.
    """, predict: "What share of the peak will the three loops reach?", tolerance: .noise)
  page.source("chapters/fast/1-ThreeLoops.swift", "func threeLoops")
  var c: [Float] = []
  try race.time(.loops, page) { c = threeLoops(a, b, n) }
  page.show("largest difference from the library", problem.difference(c))

  page.question(
    "The result differs from the library's by a few millionths. Is one of the two wrong?",
    answer: """
      No. Each element is a sum of 1,024 products in 32 bits, and every addition rounds the seventh \
      digit. The library rounds less often, as section 3 will show, so the last digits differ.
      """)
  page.change("Run with `--quick`: matrices half as large, which fit the cache better.")
}
