import Notebook
import Tensors

func libraryProduct(_ page: Page, _ race: Race) throws {
  page.cell(
    "library", "All cores, and all shapes",
    """
    The library's product is made of tiles and panels like these, with blocks of other sizes. Besides, it \
    shares the rows out to all cores (sixteen at most), checks no index on the way, copies rows of A too, and takes \
    matrices of any shape, transposed or not. All steps before were compared with it; it is compared \
    with the definition, for one element, in 64 bits.
    """, predict: "On one core, how many times as fast as section 5? And on all cores?",
    tolerance: .noise)
  let problem = Problem(page)
  let n = problem.n
  let a = Tensor(shape: [n, n], elements: problem.a)
  let b = Tensor(shape: [n, n], elements: problem.b)
  var c = a
  try race.time(.libraryAlone, page) { withOneThread { c = matmul(a, b) } }
  try race.time(.library, page) { c = matmul(a, b) }
  var sum = 0.0
  for k in 0..<n { sum += Double(a[0, k]) * Double(b[k, 0]) }
  page.show("first element", c[0, 0])
  page.show("in 64 bits", sum)

  page.cell(
    "shares", "How a core takes its share",
    """
    The rows of C are cut into shares, four for each core, and a bit for each share tells whether \
    somebody has begun it. A core does its own shares first, then those that are still free. So \
    nobody waits long for a core that is busy with something else.
    """)
  page.source("Sources/Tensors/Kernels/Team.swift", "private func work(")

  page.prose(
    """
    The rest is in `Sources/Tensors/Kernels`, and you know its ideas now: `Pack.swift` copies \
    panels, `Tile.swift` adds, `Team.swift` does the shares. `ThreeLoops.swift` there is the definition \
    again, which the tests compare with all of it.
    """)

  page.question(
    "Why four shares for each core, and not one?",
    answer: """
      With one share each, everybody waits for the core that another program happens to disturb. With four, \
      the others take over what it has not begun. Many more would cost more in handing out than they save.
      """)
  page.change(
    "Run `swift run fast 6` in two terminals at once. What does each of them reach, and what both?")
}
