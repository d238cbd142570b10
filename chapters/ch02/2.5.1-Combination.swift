import Notebook

func combination(_ page: Page) {
  page.prose(
    """
    A single perceptron cannot be XOR. But gates can stand one behind the other: the outputs of two \
    of them become the inputs of a third.
    """)
  page.diagram(
    """
    x1 ──┬──▶ NAND ──s1──┐
         │               ├──▶ AND ──▶ y
    x2 ──┴──▶ OR ────s2──┘
    """)

  page.cell(
    "table", "Signal by signal",
    """
    s1 is 0 only for two 1s, s2 is 0 only for two 0s. Where both are 1, exactly one input is.
    """)
  page.table(
    ["x1", "x2", "s1", "s2", "y"],
    inputs.map { x1, x2 in
      let (s1, s2) = (nand(x1, x2), or(x1, x2))
      return [x1, x2, s1, s2, and(s1, s2)].map { "\($0)" }
    })
}
