import Notebook

func ownTypes(_ page: Page) {
  page.cell(
    "class", "A class",
    """
    A class keeps values together with the functions that work on them. Layers and networks will be \
    classes: they remember what they have learned.
    """)
  final class Person {
    let name: String
    var greetings = 0

    init(_ name: String) { self.name = name }

    func hello() -> String {
      greetings += 1
      return "Hello \(name)! (\(greetings))"
    }
  }
  let david = Person("David")
  page.print(david.hello())
  page.print(david.hello())

  page.cell(
    "reference", "One thing with two names",
    "A class is held by reference: both names mean the same person. A list would be copied.")
  let sameDavid = david
  page.print(sameDavid.hello())
  page.show("greetings", david.greetings)
  let a = [1, 2, 3]
  var copy = a
  copy[0] = 99
  page.show("a", "\(a)")
  page.show("copy", "\(copy)")
}
