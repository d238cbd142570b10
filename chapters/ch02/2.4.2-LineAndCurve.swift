import Notebook
import Plots
import Tensors

func lineAndCurve(_ page: Page) {
  page.prose(
    """
    A line cannot do it, but a curve can. What a straight line separates is called linearly separable; \
    XOR is not. The following chapters are about networks whose borders are curved.
    """)

  page.cell(
    "curve", "A curve that separates",
    """
    This rule says 1 where (x1 − 0.5)(x2 − 0.5) is below −0.15. That product is negative where one \
    input is above 0.5 and the other below, so both 1s get their own corner.
    """)
  let f = { (x1: Double, x2: Double) in (x1 - 0.5) * (x2 - 0.5) + 0.15 }
  for (x1, x2) in [(0.0, 0.0), (1, 0), (0, 1), (1, 1)] {
    page.print("(\(Int(x1)), \(Int(x2))) -> \(f(x1, x2) < 0 ? 1 : 0)")
  }
  page.drawing()
  page.figure(
    "curve", gateChart("XOR with a curve", xor) { x1, x2 in f(x1, x2) < 0 })

  page.question(
    "Could you add a third input, made of x1 and x2, so that a single perceptron is XOR?",
    answer: """
      Yes: x1·x2. The perceptron with weights 1, 1 and −2 and bias −0.5 fires for exactly one 1. A \
      plane in three dimensions separates what no line could separate in two.
      """)
  let outputs = inputs.map { x1, x2 in
    Double(x1 + x2 - 2 * x1 * x2) - 0.5 > 0 ? 1 : 0
  }
  page.show("x1 + x2 − 2·x1·x2 − 0.5 > 0", "\(outputs)")

  page.change("Make 0.15 smaller, then larger than 0.25. What happens to the two corners?")
}
