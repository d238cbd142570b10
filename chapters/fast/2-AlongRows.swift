import Notebook

/// C = A · B, the innermost loop along a row of B and of C.
func alongRows(_ a: [Float], _ b: [Float], _ n: Int) -> [Float] {
  var c = [Float](repeating: 0, count: n * n)
  for i in 0..<n {
    for k in 0..<n {
      let x = a[i * n + k]
      for j in 0..<n { c[i * n + j] += x * b[k * n + j] }
    }
  }
  return c
}

func alongRows(_ page: Page, _ race: Race) throws {
  page.cell(
    "rows", "Two loops change places",
    """
    The loops may be nested in any order: the same products are added up. With j innermost, B and \
    C are both gone through from left to right, as they lie in memory. Now all 64 bytes of a \
    piece are used before the next one comes.
    """, predict: "Only two lines have changed places. How many times as fast will it be?",
    tolerance: .noise)
  page.source("chapters/fast/2-AlongRows.swift", "func alongRows")
  let problem = Problem(page)
  let (a, b, n) = (problem.a, problem.b, problem.n)
  var c: [Float] = []
  try race.time(.rows, page) { c = alongRows(a, b, n) }
  page.show("largest difference from the library", problem.difference(c))

  page.question(
    "There are six orders of three loops. Which other order also walks along rows in its innermost loop?",
    answer: """
      k, i, j: the innermost loop is over j again. But then all of C is walked for every k, and comes \
      from memory each time, while here one row of C stays in the cache for all k.
      """)
  page.change("Nest the loops as j, k, i. What does the innermost loop jump over now?")
}
