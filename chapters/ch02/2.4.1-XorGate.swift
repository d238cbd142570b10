import Notebook
import Plots
import Tensors

func xorGate(_ page: Page) {
  page.prose(
    """
    XOR, the exclusive or, gives 1 when exactly one input is 1. Which w and b does it need? To find \
    out, let us first look at what the parameters of a gate mean.
    """)

  page.cell(
    "line", "A gate is a line",
    """
    Let the inputs be any numbers, not only 0 and 1. Where w · x + b is exactly 0, x1 and x2 lie on a \
    straight line. On one side of it the perceptron fires (orange), on the other it does not (blue). \
    The line of OR goes through x2 = 0.4 at x1 = 0.
    """)
  let (w1, w2, b) = (0.5, 0.5, -0.2)
  page.show("OR: x2 at x1 = 0", -b / w2)
  page.show("OR: x1 at x2 = 0", -b / w1)
  page.drawing()
  page.figure(
    "gates",
    ChartGrid(
      "Three gates, three lines", columns: 3,
      charts: [
        gateChart("AND", and) { x1, x2 in 0.5 * x1 + 0.5 * x2 - 0.7 > 0 },
        gateChart("NAND", nand) { x1, x2 in -0.5 * x1 - 0.5 * x2 + 0.7 > 0 },
        gateChart("OR", or) { x1, x2 in w1 * x1 + w2 * x2 + b > 0 },
      ]))

  page.cell(
    "xor", "Now draw one for XOR",
    """
    The two 1s are at opposite corners, and so are the two 0s. Take a ruler and try to lay it so \
    that the triangles are on one side and the circles on the other.
    """)
  page.drawing()
  page.figure("xor", gateChart("XOR: where is the line?", xor))

  page.cell(
    "search", "A search",
    """
    Try every w1, w2 and b from −2 to 2 in steps of 0.1: that is 41 × 41 × 41 = 68,921 perceptrons. We \
    count in tenths, as whole numbers are not rounded. A perceptron's four outputs, read as a binary \
    number, tell which gate it is.
    """,
    predict: "How many of the 68,921 are XOR, whose outputs are 0, 1, 1, 0?")
  var counts = [Int](repeating: 0, count: 16)
  for w1 in -20...20 {
    for w2 in -20...20 {
      for b in -20...20 {
        let outputs =
          (b > 0 ? 0b1000 : 0) + (w1 + b > 0 ? 0b0100 : 0)
          + (w2 + b > 0 ? 0b0010 : 0) + (w1 + w2 + b > 0 ? 0b0001 : 0)
        counts[outputs] += 1
      }
    }
  }
  page.show("perceptrons that are AND, 0001", counts[0b0001])
  page.show("perceptrons that are NAND, 1110", counts[0b1110])
  page.show("perceptrons that are OR, 0111", counts[0b0111])
  page.show("perceptrons that are XOR, 0110", counts[0b0110])

  page.prose(
    """
    Finer steps would not help, and here is why. XOR wants b ≤ 0 for (0, 0), w1 + b > 0 for (1, 0), \
    w2 + b > 0 for (0, 1), and w1 + w2 + b ≤ 0 for (1, 1). Add the two in the middle: w1 + w2 + 2b > \
    0. Add the first and the last: w1 + w2 + 2b ≤ 0. Both cannot be true.
    """)

  page.question(
    "Two inputs allow 16 gates. How many of them is a single perceptron able to be?",
    answer: """
      14. Only XOR and its opposite, 1 for equal inputs, are missing; the search found none of either.
      """)
  page.show("gates found", counts.filter { $0 > 0 }.count)
  page.show("perceptrons that are 1001", counts[0b1001])

  page.question(
    "AND was found more often than NAND, though each is the opposite of the other. Why?",
    answer: """
      Because the search ends at 2. Every AND has a partner that is NAND: change the signs of w1 and \
      w2, and take 0.1 − b as the bias. (−b alone is too small by the least step: where AND's sum is \
      exactly 0, NAND's would be 0 too, and it would not fire.) For b = −2 the partner's bias would \
      be 2.1, which we did not try. There are 210 such ANDs, and 1540 − 1330 is 210.
      """)

  page.change(
    "Let b go from −40 to 40. Which counts grow, which stay, and do AND and NAND still differ?")
}
