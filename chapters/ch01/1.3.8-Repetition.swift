import Notebook

func repetition(_ page: Page) {
  page.cell(
    "for", "Repetition",
    "`for` goes through a list, or through a range of numbers, and does the same each time.")
  for name in ["W1", "b1"] { page.print(name) }
  var total = 0
  for i in 1...100 { total += i }
  page.show("1 + 2 + … + 100", total)

  page.cell(
    "tuples", "Through pairs",
    "The elements of a list of pairs get two names at once, as in `let`.")
  for (x1, x2) in [(0, 0), (1, 0), (1, 1)] { page.print("\(x1) and \(x2)") }
  page.source("chapters/ch02/2.2.1-AndGate.swift", "for (x1, x2) in inputs")

  page.cell(
    "side-by-side", "Side by side",
    """
    `zip` goes through two lists at the same time, as a zip fastener does. `enumerated` numbers the \
    elements from 0.
    """)
  for (name, size) in zip(["W1", "b1"], [39_200, 50]) {
    page.print("\(name) has \(size) numbers")
  }
  for (index, name) in ["W1", "b1"].enumerated() {
    page.print("\(index): \(name)")
  }
  page.source("chapters/ch03/3.4.3-Forward.swift", "for (parameter, value) in zip(")

  page.cell(
    "stride", "In steps",
    """
    `stride` counts in steps. It stays below `to:`; `through:` allows the end itself, if a step hits it. \
    `_` stands where the number is not needed.
    """
  )
  for start in stride(from: 0, to: 250, by: 100) { page.print("\(start)") }
  var halved = 1.0
  for _ in 0..<3 { halved /= 2 }
  page.show("1 halved three times", halved)
  page.source("chapters/ch03/3.6.3-Batches.swift", "for start in stride(")

  page.question(
    "How often does `for i in 0..<a.count` repeat if the list a is empty?",
    answer: """
      Never. `0..<0` is a range without elements, so no special case is needed for an empty list.
      """)
  let a: [Int] = []
  page.show("elements of the range", (0..<a.count).count)

  page.change("Count down with `stride(from: 3, through: 1, by: -1)`.")
}
