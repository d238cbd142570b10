import Notebook

func booleans(_ page: Page) {
  page.cell("bool", "True and false", "The type is `Bool`. `&&` is and, `||` is or, `!` is not.")
  let (hungry, sleepy) = (true, false)
  page.show("type", "\(type(of: hungry))")
  page.show("not hungry", !hungry)
  page.show("hungry and sleepy", hungry && sleepy)
  page.show("hungry or sleepy", hungry || sleepy)

  page.cell(
    "comparisons", "Comparing",
    "A comparison gives a `Bool`. `==` is equal and `!=` is not equal.")
  let (x, threshold) = (0.7, 0.5)
  page.show("x > threshold", x > threshold)
  page.show("x <= threshold", x <= threshold)
  page.show("x == threshold", x == threshold)
  page.show("x != threshold", x != threshold)
  page.show("1 / 0 is finite", (1 / Double(0)).isFinite)
  page.show("6 is a multiple of 3", 6.isMultiple(of: 3))
  page.source("chapters/ch02/2.6-Computer.swift", "and2(x1, x2) == and(x1, x2)")

  page.question(
    "The list has three elements. Why does `i < 3 && a[i] > 0` not stop the program when i is 5?",
    answer: """
      `&&` looks at its right side only if the left one is true. Here i < 3 is false, so the \
      answer is known and a[5] is never read.
      """)
  let (a, i) = ([1, 2, 3], 5)
  page.show("i < 3 && a[i] > 0", i < 3 && a[i] > 0)

  page.change("Exchange the two sides of `&&` in the answer, and run the section again.")
}
