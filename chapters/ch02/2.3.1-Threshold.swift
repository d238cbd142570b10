import Notebook

func threshold(_ page: Page) {
  page.cell(
    "function", "AND as a function",
    "Written just as section 2.1 says it: weigh, add, compare.")
  func and(_ x1: Double, _ x2: Double) -> Int {
    let (w1, w2, theta) = (0.5, 0.5, 0.7)
    let sum = w1 * x1 + w2 * x2
    return sum > theta ? 1 : 0
  }

  page.cell(
    "outputs", "All four inputs", "The sums are 0, 0.5, 0.5 and 1; only the last is above 0.7.")
  page.print("(0, 0) -> \(and(0, 0))")
  page.print("(1, 0) -> \(and(1, 0))")
  page.print("(0, 1) -> \(and(0, 1))")
  page.print("(1, 1) -> \(and(1, 1))")

  page.question(
    "The function takes any numbers. What does it say of 0.8 and 0.7, and what does that mean?",
    answer: """
      The sum is 0.4 + 0.35 = 0.75, so it fires. A perceptron does not know that inputs should be 0 or \
      1; it weighs whatever comes in.
      """)
  page.show("and(0.8, 0.7)", and(0.8, 0.7))
  page.show("and(0.8, 0.5)", and(0.8, 0.5))

  page.change("Make the threshold 1.0. Which lines change?")
}
