import Notebook

func types(_ page: Page) {
  page.cell(
    "types", "Types",
    """
    Every value has a type, and Swift knows it without being told: `Int` for whole numbers, `Double` \
    for fractions, `String` for text. They do not mix by themselves; you convert.
    """)
  page.show("type of 10", "\(type(of: 10))")
  page.show("type of 2.718", "\(type(of: 2.718))")
  page.show("type of \"hello\"", "\(type(of: "hello"))")
  page.show("Double(7) / 2", Double(7) / 2)
}
