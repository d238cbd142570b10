import Notebook

func threshold(_ page: Page) {
  page.cell(
    "function", "AND as a function",
    "Written down just as section 2.1 says it: weigh, add, compare.")
  func and(_ x1: Double, _ x2: Double) -> Int {
    let (w1, w2, theta) = (0.5, 0.5, 0.7)
    let sum = w1 * x1 + w2 * x2
    return sum > theta ? 1 : 0
  }

  page.cell("outputs", "All four inputs", "Only the last is above 0.7.")
  page.print("(0, 0) -> \(and(0, 0))")
  page.print("(1, 0) -> \(and(1, 0))")
  page.print("(0, 1) -> \(and(0, 1))")
  page.print("(1, 1) -> \(and(1, 1))")
}
