import Notebook

func decisions(_ page: Page) {
  page.cell("bool", "True and false", "`&&` is and, `||` is or, `!` is not.")
  let (hungry, sleepy) = (true, false)
  page.show("type", "\(type(of: hungry))")
  page.show("not hungry", !hungry)
  page.show("hungry and sleepy", hungry && sleepy)
  page.show("hungry or sleepy", hungry || sleepy)

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
