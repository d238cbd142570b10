import Notebook
import Plots

func combination(_ page: Page) {
  page.prose(
    """
    A single perceptron cannot be XOR. But gates can follow each other: the outputs of two of them \
    become the inputs of a third.
    """)

  page.cell(
    "drawing", "Three gates",
    """
    NAND and OR both see the two inputs. AND sees only what these two say, the signals s1 and s2.
    """)
  page.drawing()
  page.figure(
    "xor-network",
    NetworkDiagram(
      "XOR from NAND, OR and AND",
      layers: [
        .init("inputs", ["x₁", "x₂"]), .init("layer 1", ["NAND", "OR"]),
        .init("layer 2", ["AND"]),
      ]))

  page.cell(
    "table", "Signal by signal",
    """
    s1 is what NAND says, s2 is what OR says, and y is what AND makes of these two.
    """,
    predict: "What are s1, s2 and y for each of the four inputs?")
  page.table(
    ["x1", "x2", "s1", "s2", "y"],
    inputs.map { x1, x2 in
      let (s1, s2) = (nand(x1, x2), or(x1, x2))
      return [x1, x2, s1, s2, and(s1, s2)].map { "\($0)" }
    })
  page.prose(
    """
    s1 is 0 only for two 1s, and s2 is 0 only for two 0s. Where both are 1, exactly one input is 1: y \
    is XOR.
    """)

  page.question(
    "The AND gate sees s1 and s2. Which of the four possible pairs does it never see?",
    answer: """
      (0, 0): NAND is 0 only for two 1s, and then OR is 1. So the first layer has made three \
      places of four, and a line can separate these three.
      """)
  page.show("pairs", "\(inputs.map { (nand($0, $1), or($0, $1)) })")

  page.change("Exchange `nand` for `and` in the table. Which gate do you get?")
}
