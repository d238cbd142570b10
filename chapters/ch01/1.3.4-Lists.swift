import Notebook

func lists(_ page: Page) {
  page.cell(
    "list", "A list",
    "Swift calls it an array; we say list, and keep the word array for the numbers of section 1.5.")
  var a = [1, 2, 3, 4, 5]
  page.show("a", "\(a)")
  page.show("length", a.count)
  page.show("first", a[0])
  page.show("last", a[4])
  a[4] = 99
  page.show("a", "\(a)")

  page.cell(
    "slices", "Slices",
    "`0..<2` is from 0 up to but not including 2. A slice is part of a list.")
  page.show("a[0..<2]", "\(a[0..<2])")
  page.show("a[1...]", "\(a[1...])")
  page.show("a[..<3]", "\(a[..<3])")
  page.show("all but the last", "\(a.dropLast())")
}
