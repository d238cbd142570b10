import Foundation
import Notebook

func closures(_ page: Page) {
  page.cell(
    "value", "A function without a name",
    """
    Braces with parameters, the word `in` and an expression are a function too, called a closure. You \
    can put it in a constant and call it like any function. Its type says what goes in and out.
    """)
  let cube = { (x: Double) in x * x * x }
  page.show("cube(2)", cube(2))
  page.show("type", "\(type(of: cube))")
  page.source("chapters/ch03/3.2.6-Nonlinearity.swift", "let h = {")

  page.cell(
    "argument", "Handing over a function",
    """
    A parameter may be a function. `(Double) -> Double` is the type of one that takes a number and \
    gives a number. This one finds how much f grows \
    along one unit around x.
    """)
  func growth(of f: (Double) -> Double, at x: Double) -> Double {
    f(x + 0.5) - f(x - 0.5)
  }
  page.show("growth of x³ at 2", growth(of: cube, at: 2))
  page.show("growth of 5x at 2", growth(of: { x in 5 * x }, at: 2))
  page.source(
    "Sources/NeuralNetworks/Gradients/NumericalGradient.swift", "func numericalDerivative")

  page.cell(
    "map", "The same to each element",
    """
    `map` makes a new list from what a function gives for each element. `$0` is the first parameter \
    of a closure that names none, and `$1` the second. A closure that comes last may stand after the \
    brackets, or instead of them.
    """)
  let x = [1.0, -2.0, 3.0]
  page.show("squares", "\(x.map({ value in value * value }))")
  page.show("the same", "\(x.map { $0 * $0 })")
  page.show("with a named function", "\(x.map(abs))")
  page.source("chapters/ch02/2.2.1-AndGate.swift", "let outputs = inputs.map")

  page.cell(
    "lists", "What lists can do with a function",
    """
    `filter` keeps the elements for which its function gives true, and `allSatisfy` asks whether it \
    gives true for all of them. `flatMap` joins the lists that its function gives. `reduce` begins \
    with a start value and combines it with one element after the other; even `+` is a function.
    """)
  page.show("positive", "\(x.filter { $0 > 0 })")
  page.show("are all positive", x.allSatisfy { $0 > 0 })
  page.show("each twice", "\([1, 2].flatMap { [$0, $0] })")
  page.show("sum", x.reduce(0, +))
  page.show("largest first", "\(x.sorted { $0 > $1 })")
  page.source("chapters/ch04/4.4-Gradient.swift", "let points = ticks.flatMap")

  page.cell(
    "places", "Places in a list",
    """
    Where is the smallest element? `indices` are a list's places, and the function after `min` says \
    which of two places comes first. `first` finds the first element of which something is \
    true. All but `indices` give an optional, as there may be no such element.
    """)
  page.show("place of the smallest", x.indices.min { x[$0] < x[$1] } ?? 0)
  page.show("place of 3.0", x.firstIndex(of: 3) ?? 0)
  page.show("first below 0", x.first { $0 < 0 } ?? 0)
  page.show("largest", x.max() ?? 0)
  page.source("chapters/gradient-lab/3-StepSizes.swift", "errors.indices.min {")

  page.cell(
    "key-paths", "Key paths",
    """
    `\\.count` stands for “its count”: where a function of one parameter is wanted, it reads that \
    property.
    """)
  page.show("lengths", "\([[1, 2], [3]].map(\.count))")
  page.source("chapters/ch05/5.7.3-GradientCheck.swift", "page.show(\"parameters\"")

  page.cell(
    "capture", "Closures see what is around them",
    "A closure may use the variables around it.",
    predict: "`scale` is 2 when the closure is written and 10 when it is called. What is scaled(5)?"
  )
  var scale = 2.0
  let scaled = { (x: Double) in scale * x }
  scale = 10
  page.show("scaled(5)", scaled(5))

  page.prose(
    """
    The closure sees the variable as it is when it is called. Chapter 4 needs that: it changes a \
    weight and asks a closure for the loss again. The closure sees the network as it is then.
    """)
  page.source(
    "chapters/ch04/4.5.2-NumericalTraining.swift", "parameter.gradient = numericalGradient(")

  page.cell(
    "format", "Numbers and text",
    """
    `String(format:)` writes a number in a form that you choose: `%.0e` as a power of ten, `%.2f` with \
    two digits after the point. `split` takes a text apart.
    """)
  page.show("an error", String(format: "%.0e", 0.00025))
  page.show("a third", String(format: "%.2f", 1.0 / 3))
  page.show("words", "\("relu and affine".split(separator: " "))")
  page.source("chapters/ch04/4.3.1-Derivative.swift", "[h, errors.0, errors.1].map")

  page.question(
    "What is `[1.0, 2, 3].reduce(1, *)`, and why must its start not be 0?",
    answer: """
      6, since 1 × 1 × 2 × 3 = 6. With 0 as the start every product would be 0.
      """)
  page.show("from 1", [1.0, 2, 3].reduce(1, *))
  page.show("from 0", [1.0, 2, 3].reduce(0, *))

  page.question(
    "`numericalDerivative` above takes a function, not its value. Could it do with f(x) alone?",
    answer: """
      No. It asks for two values, at x + h and at x − h, and only the function can give them.
      """)

  page.change("Give `growth` the closure `{ abs($0) }` at 0, and explain what you get.")
}
