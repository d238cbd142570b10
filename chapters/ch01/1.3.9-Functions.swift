import Notebook

func functions(_ page: Page) {
  page.cell(
    "function", "Functions",
    """
    A function gives a few lines a name. In its brackets stand its parameters with their types, after \
    `->` the type of what it returns. If it is one expression, `return` may be left out.
    """)
  func hello(_ name: String) -> String { "Hello, \(name)!" }
  func fires(_ sum: Double) -> Int {
    let threshold = 0.5
    return sum > threshold ? 1 : 0
  }
  page.show("hello", hello("cat"))
  page.show("fires", fires(0.9))
  page.source("chapters/ch02/2.3.1-Threshold.swift", "func and(")

  page.cell(
    "labels", "Labels and defaults",
    """
    A parameter has its name as a label, which is written in the call: `power(3, times: 2)`. `_` \
    instead of a label means that there is none, and two words are a label for the call and a name \
    for the inside. `= 2` is taken where the call says nothing.
    """)
  func power(_ base: Double, times n: Int = 2) -> Double {
    var result = 1.0
    for _ in 0..<n { result *= base }
    return result
  }
  page.show("power(3)", power(3))
  page.show("power(3, times: 4)", power(3, times: 4))
  page.source("chapters/ch04/4.4.1-GradientDescent.swift", "func descent(")

  page.cell(
    "results", "Several results",
    "A function returns several values as a tuple, which may have labels.")
  func divide(_ a: Int, _ b: Int) -> (quotient: Int, remainder: Int) {
    (a / b, a % b)
  }
  let result = divide(17, 5)
  page.show("quotient", result.quotient)
  page.show("remainder", result.remainder)
  page.source("chapters/ch02/2.6-Computer.swift", "func add(_ x1: Int, _ x2: Int, _ carry: Int)")

  page.cell(
    "inout", "Changing what is passed",
    """
    A function gets a copy of a number, a text or a list, and cannot change the caller's. (Classes are \
    different: §1.4.2.) With `inout` it changes the caller's own variable, and the caller agrees by \
    writing `&`. Random numbers need it: each draw moves the generator on.
    """)
  func double(_ x: inout Double) { x *= 2 }
  var price = 1.5
  double(&price)
  page.show("price", price)
  page.source("chapters/ch03/3.4.3-Forward.swift", "let network = Sequential<Double>(")

  page.cell(
    "guard", "Leaving early",
    """
    `guard` says what must hold for the rest of the function to make sense. If it does not hold, what \
    stands after `else` leaves the function.
    """)
  func mean(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    var sum = 0.0
    for value in values { sum += value }
    return sum / Double(values.count)
  }
  page.show("mean of 1 and 4", mean([1, 4]) ?? 0)
  page.show("mean of nothing", "\(mean([]) as Double?)")
  page.source("Sources/NeuralNetworks/Training/Trainer.swift", "guard outcome.loss.isFinite")

  page.question(
    "Why must the call of `double` have `var price`, not `let price`?",
    answer: """
      The function changes the variable itself, and what was named with `let` never changes. The \
      compiler refuses the call.
      """)
  page.question(
    "What is `power(2, times: 0)`, and which line decides it?",
    answer: """
      1. The range `0..<0` is empty, so `result` stays what `var result = 1.0` made it.
      """)
  page.show("power(2, times: 0)", power(2, times: 0))

  page.change("Take the `_` away before `base`, and read what the compiler asks of the calls.")
}
