import Notebook

func booleans(_ page: Page) {
  page.cell("bool", "True and false", "`&&` is and, `||` is or, `!` is not.")
  let (hungry, sleepy) = (true, false)
  page.show("type", "\(type(of: hungry))")
  page.show("not hungry", !hungry)
  page.show("hungry and sleepy", hungry && sleepy)
  page.show("hungry or sleepy", hungry || sleepy)
}
