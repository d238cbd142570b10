import Notebook

func decisions(_ page: Page) {
  page.cell("if", "Decisions", "`if` chooses what to do; `? :` chooses between two values.")
  for isHungry in [true, false] {
    if isHungry {
      page.print("I'm hungry")
    } else {
      page.print("I'm not hungry")
    }
  }
  page.show("moods", "\([true, false].map { $0 ? "tired" : "awake" })")
}
