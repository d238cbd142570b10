import Notebook

func types(_ page: Page) {
  page.cell(
    "types", "Types",
    """
    Every value has a type, and Swift finds it without being told: `Int` for whole numbers, `Double` \
    for numbers with a decimal point, `String` for text. `type(of:)` tells it, and \
    `\\( )` puts what it tells into a text; the next cell says how. A quote within a text is written \
    `\\"`.
    """)
  page.show("type of 10", "\(type(of: 10))")
  page.show("type of 2.718", "\(type(of: 2.718))")
  page.show("type of \"hello\"", "\(type(of: "hello"))")

  page.cell(
    "text", "Values within a text",
    """
    `\\( )` within a text is replaced by the value of what stands in it. `page.print` writes a line \
    without a label. `let` gives a value a name; the next section says more.
    """)
  let apples = 3
  page.print("\(apples) apples are \(2 * apples) halves")
  page.source("chapters/ch02/2.2.1-AndGate.swift", "page.print(\"(\\(x1), \\(x2)) -> \\(x1 * x2)")

  page.cell(
    "conversion", "From one type to another",
    """
    Types do not mix by themselves. A type's name followed by brackets makes a value of that type; \
    `Int` drops what stands after the decimal point.
    """)
  page.show("Double(7) / 2", Double(7) / 2)
  page.show("Int(2.9)", Int(2.9))
  page.source("chapters/ch02/2.3.3-GatesWithBias.swift", "let y = fires(Tensor([Double(x1)")

  page.cell(
    "annotation", "Saying the type",
    """
    A colon and a type after a name say which type you want where Swift would choose another. `Float` \
    has 32 bits, half of `Double`'s.
    """)
  let third: Float = 1 / 3
  page.show("third", third)
  page.show("type", "\(type(of: third))")
  page.source("chapters/ch02/2.3.2-WeightsAndBias.swift", "let w: Tensor<Double> =")

  page.question(
    "`7 / 2.0` compiles, but after `let n = 7` the line `n / 2.0` does not. Why?",
    answer: """
      A bare 7 may still become any kind of number, and beside 2.0 it becomes a `Double`. With `let \
      n = 7` the choice is made: n is an `Int`, so you have to convert it.
      """)
  let n = 7
  page.show("7 / 2.0", 7 / 2.0)
  page.show("Double(n) / 2.0", Double(n) / 2.0)

  page.change("Give `Int` −2.9, and decide whether it rounds down or towards zero.")
}
