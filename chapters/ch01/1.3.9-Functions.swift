import Notebook

func functions(_ page: Page) {
  page.cell("function", "Functions", "A function gives a few lines a name.")
  func hello(_ name: String) -> String { "Hello, \(name)!" }
  page.show("hello", hello("cat"))
}
