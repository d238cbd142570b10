import Notebook

func backwardNodes(_ page: Page) {
  page.prose(
    """
    Now you walk the graph from right to left. What comes back along a line is the derivative of \
    the final result by the number that went forward on it. Each node receives one such number from \
    its right, multiplies it by its own derivatives, and passes one number on to each input.
    """)

  page.cell(
    "addition", "Addition passes it on",
    """
    z = x + y changes exactly as fast as x does, and as fast as y does. Both derivatives are 1, so \
    the node passes on what it receives. Suppose it receives 1.3. In the drawing, \
    values stand above the lines, and what comes back below them.
    """)
  let dout = 1.3
  let (dx, dy) = (dout * 1, dout * 1)
  page.show("dx", dx)
  page.show("dy", dy)
  page.drawing()
  page.figure("addition", nodeGraph("+", result: 15, back: (dx, dy)))

  page.cell(
    "multiplication", "Multiplication swaps the inputs",
    """
    z = x · y changes y times as fast as x does: with y = 5, one more in x is five more in z. So x \
    receives what came back times y, and y receives it times x.
    """)
  let (x, y) = (10.0, 5.0)
  page.show("dx", dout * y)
  page.show("dy", dout * x)
  page.drawing()
  page.figure(
    "multiplication", nodeGraph("×", result: 50, back: (dout * y, dout * x)))

  page.question(
    "Which of the two nodes has to remember something from the walk forward, and what?",
    answer: """
      Multiplication: its derivatives are its inputs, so it must still know x and y when the walk \
      comes back. Addition's derivatives are 1 whatever went in. This is why training takes more \
      memory than prediction: every layer keeps something until the walk comes back.
      """)

  page.cell(
    "apples", "The apples again, both ways",
    """
    You start at the bill with 1, and reach every input in one walk.
    """, predict: "What comes back to the tax, and what to each of the two inputs of the apples?")
  let tax = 1.1
  let dPrice = 1.0
  let (dApplePrice, dTax) = (dPrice * tax, dPrice * 200)
  let (dApple, dCount) = (dApplePrice * 2, dApplePrice * 100)
  page.show("apple price", dApplePrice)
  page.show("apple", dApple)
  page.show("count", dCount)
  page.show("tax", dTax)
  page.drawing()
  page.figure("apples-backward", applesGraph(tax: tax, backward: true))

  page.question(
    "The tax has the largest number, 200. Is the bill most sensitive to the tax?",
    answer: """
      The numbers have different units. 200 is what the bill grows when the tax factor grows by 1, \
      from 1.1 to 2.1: that is 100 percentage points more. One percentage point more is 0.01, and \
      costs 2, less than one more unit for each apple. Always ask what "one more" means.
      """)
  page.show("one percentage point more", dTax * 0.01)
  page.show("one more for each apple", dApple * 1)

  page.question(
    """
    A third kind of node copies one number to two places. What does it send back to its single \
    input when 4 and 7 come back from the two places?
    """,
    answer: """
      11. Nudge the input, and both copies move; each moves the result at its own rate, and the two \
      rates add up. You will need this node in §5.6.2, where one bias is copied to all samples.
      """)

  page.change("Set `tax` to 1.2 and predict all four numbers first.")
}
