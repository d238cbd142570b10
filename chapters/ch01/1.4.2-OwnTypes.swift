import Notebook

struct Box {
  var width: Double
  var height: Double = 1

  var area: Double { width * height }

  mutating func widen(by amount: Double) { width += amount }

  static func + (a: Box, b: Box) -> Box {
    Box(width: a.width + b.width, height: a.height)
  }
}

func ownTypes(_ page: Page) {
  page.cell(
    "class", "A class",
    """
    A class keeps values together with the functions that work on them. `init` makes one, and `self` \
    is the one it is about. `private` hides what is nobody else's business. `final` says that no \
    other class builds on it; `public` says in the library that chapters may use it.
    """)
  final class Neuron {
    var weight: Double
    private var input: Double?

    init(weight: Double) { self.weight = weight }

    func forward(_ x: Double) -> Double {
      input = x
      return weight * x
    }

    func lastInput() -> Double { input ?? 0 }
  }
  let neuron = Neuron(weight: 3)
  page.show("forward(2)", neuron.forward(2))
  page.show("last input", neuron.lastInput())
  page.source("Sources/NeuralNetworks/Layers/Add.swift", "final class Add")

  page.cell(
    "reference", "One thing, or two?",
    """
    `same` is made from a neuron, and `copy` from a list. Then each is changed.
    """,
    predict: "What are neuron.weight and a[0] after these lines?")
  let same = neuron
  same.weight = 5
  let a = [1, 2, 3]
  var copy = a
  copy[0] = 99
  page.show("neuron.weight", neuron.weight)
  page.show("a[0]", a[0])
  page.show("copy[0]", copy[0])

  page.prose(
    """
    A class is held by reference: `neuron` and `same` mean one and the same neuron. A list is copied \
    instead, so `a` stays as it was. That is why layers are classes: a layer and the \
    optimizer that improves it must hold the same weights.
    """)

  page.cell(
    "struct", "A structure",
    """
    A `struct` is copied like a list. If it says no `init`, it gets one with all its properties. A \
    function that changes it is marked `mutating`; a function marked `static` belongs to the type, \
    and may even define what `+` means for it. `area` is calculated whenever you ask for it.
    """)
  page.source("chapters/ch01/1.4.2-OwnTypes.swift", "struct Box")
  var box = Box(width: 2)
  let before = box
  box.widen(by: 3)
  page.show("area", box.area)
  page.show("area before", before.area)
  page.show("width of the sum", (box + before).width)
  page.source("Sources/NeuralNetworks/Networks/SigmoidTwoLayerNet.swift", "var parameters")
  page.source("chapters/gradient-lab/Dual.swift", "static func + ")

  page.question(
    "If `Box` were a class, what would `before.area` be, and why?",
    answer: """
      5, like `box.area`: `before` would be another name for the same box, not a copy of what it \
      was.
      """)

  page.question(
    "`box` is a `var`. Why could `neuron` be a `let`, though its weight changed?",
    answer: """
      `let` fixes which neuron the name means, and that stays the same one. A structure is its \
      values, so changing one of them changes what the name stands for.
      """)

  page.change("Write `class` instead of `struct`, and see what the compiler wants of `Box` then.")
}
