import Notebook

func namesAndTypes(_ page: Page) {
  page.cell(
    "names", "Constants and variables",
    "`let` names a value once and for all. `var` names one that may change.")
  let x = 10
  var sum = 100.0
  sum += 3.14
  page.show("x", x)
  page.show("sum", sum)

  page.cell(
    "types", "Types",
    """
    Every value has a type, and Swift knows it without being told: `Int` for whole numbers, `Double` \
    for fractions, `String` for text. They do not mix by themselves; you convert.
    """)
  page.show("type of x", "\(type(of: x))")
  page.show("type of sum", "\(type(of: sum))")
  page.show("type of \"hello\"", "\(type(of: "hello"))")
  page.show("Double(x) * sum", Double(x) * sum)
}
