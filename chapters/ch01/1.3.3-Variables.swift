import Notebook

func variables(_ page: Page) {
  page.cell(
    "names", "Constants and variables",
    "`let` names a value once and for all. `var` names one that may change.")
  let x = 10
  var sum = 100.0
  sum += 3.14
  page.show("x", x)
  page.show("sum", sum)
}
