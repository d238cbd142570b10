import Notebook

/// C = A · B, sixteen columns at a time.
///
/// - Precondition: n is a multiple of 16.
func inVectors(_ a: [Float], _ b: [Vector], _ n: Int) -> [Vector] {
  let width = n / 16
  var c = [Vector](repeating: .zero, count: n * width)
  for i in 0..<n {
    for k in 0..<n {
      let x = a[i * n + k]
      for j in 0..<width {
        c[i * width + j].addProduct(b[k * width + j], x)
      }
    }
  }
  return c
}

func inVectors(_ page: Page, _ race: Race) throws {
  page.cell(
    "vectors", "Sixteen numbers in one instruction",
    """
    A processor has instructions that multiply and add many numbers at once. Swift calls such a \
    bundle `SIMD16<Float>`; we call it `Vector`. The compiler finds them by itself only where \
    nothing is in its way, and in section 2 Swift's check of every index was. Here there is one \
    check for sixteen numbers.
    """, tolerance: .noise)
  page.source("chapters/fast/3-Vectors.swift", "func inVectors")
  let problem = Problem(page)
  let (a, b, n) = (problem.a, vectors(problem.b), problem.n)
  var c: [Vector] = []
  try race.time(.vectors, page) { c = inVectors(a, b, n) }
  page.show("largest difference from the library", problem.difference(c))

  page.prose(
    """
    The difference is exactly 0, and for a reason. `addProduct` multiplies and adds with one rounding \
    instead of two. The library does the same, and every element adds up its products in the same \
    order. So from here on all bits agree.
    """)

  page.question(
    "A vector holds sixteen numbers. Why is this step not sixteen times as fast as the one before?",
    answer: """
      The arithmetic now takes little time, but its numbers still have to be fetched: for every vector \
      of products, one of B and one of C are read and one of C is written. Just as many \
      bytes as before go to and fro.
      """)
  page.change(
    "Write `+= b[k * width + j] * x` instead of `addProduct`. What becomes of the difference of 0?")
}
