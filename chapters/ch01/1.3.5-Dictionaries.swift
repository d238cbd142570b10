import Notebook

func dictionaries(_ page: Page) {
  page.cell(
    "dictionary", "A dictionary",
    """
    It finds a value by a key; behind `default:` stands what you get if the key is missing. Its order is \
    not fixed, so we sort the keys before we show them.
    """)
  var me = ["height": 180]
  me["weight"] = 70
  page.show("height", me["height", default: 0])
  page.show("keys", "\(me.keys.sorted())")
  page.source("chapters/ch05/5.7.2-NetworkApart.swift", "let byHand = [")

  page.cell(
    "optional", "Perhaps there is nothing",
    """
    A key may be missing. Then there is no value, and Swift calls that `nil`. The type `Int?`, read \
    “optional Int”, is an `Int` or `nil`. `??` says what to take instead of `nil`. Where an optional \
    is put into a text, `as Int?` tells Swift that a `nil` may appear there.
    """)
  let age = me["age"]
  let weight: Int? = me["weight"]
  page.show("age", "\(age as Int?)")
  page.show("age ?? 20", age ?? 20)
  page.show("weight ?? 60", weight ?? 60)
  page.show("last of a list", [180, 175].last ?? 0)
  page.source("chapters/gradient-lab/6-OwnNetwork.swift", "found.faultyLayer ?? ")

  page.cell(
    "binding", "If there is something",
    """
    `if let` takes the value out of an optional, under a name of its own, and goes on only if there \
    is one. `?.` asks further only if there is something to ask; otherwise the whole is `nil`.
    """)
  if let weight = me["weight"] { page.show("twice the weight", 2 * weight) }
  if let age = me["age"] { page.show("twice the age", 2 * age) }
  let ages: [Int] = []
  page.show("is the first even", "\(ages.first?.isMultiple(of: 2) as Bool?)")
  page.source("chapters/gradient-lab/4-Gallery.swift", "if let worst")
  page.source("Sources/NeuralNetworks/Networks/LayerChain.swift", "layers.first?.setGradients")

  page.question(
    "Why does Swift not simply give 0 for a missing key?",
    answer: """
      0 is a value like any other: a weight of 0 kg and no known weight would look the same. With \
      an optional you cannot forget the second case, since the program does not compile until you \
      have said what should happen then.
      """)

  page.change("Give `me` an age, and see which lines of the section change.")
}
