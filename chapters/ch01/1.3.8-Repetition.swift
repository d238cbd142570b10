import Notebook

func repetition(_ page: Page) {
  page.cell("for", "Repetition", "`for` goes through a list, or through a range of numbers.")
  for i in [1, 2, 3] { page.print("\(i)") }
  var total = 0
  for i in 1...100 { total += i }
  page.show("1 + 2 + … + 100", total)

  page.cell(
    "map", "Each and every one", "`map` makes a new list by doing the same to each element.")
  page.show("squares", "\([1, 2, 3].map { $0 * $0 })")
}
