import Notebook

func dictionaries(_ page: Page) {
  page.cell("dictionary", "A dictionary", "It finds a value by its key.")
  var me = ["height": 180]
  me["weight"] = 70
  page.show("height", me["height", default: 0])
  page.show("keys", "\(me.keys.sorted())")
  page.show("age", "\(me["age"] as Int?)")
}
