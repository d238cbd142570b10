import Notebook

func backwardNodes(_ page: Page) {
  page.prose(
    """
    Backpropagation is the chain rule as traffic on a graph. What flows back along a line is the \
    derivative of the final result by the number that went forward on it. Each node receives one \
    such derivative and hands one on to each of its inputs.
    """)

  page.cell(
    "addition", "Addition passes it on",
    """
    z = x + y changes as fast as x does, and as fast as y does. Both derivatives are 1, so the \
    node hands on what it receives.
    """)
  page.diagram(
    """
     10 ──┐               1.3 ←─┐
          (+)── 15              (+)←── 1.3
      5 ──┘               1.3 ←─┘
    """)
  let dout = 1.3
  let (dx, dy) = (dout * 1, dout * 1)
  page.show("dx", dx)
  page.show("dy", dy)

  page.cell(
    "multiplication", "Multiplication turns it over",
    """
    z = x · y changes y times as fast as x does. So each input receives the other input times what \
    came back, and the node must remember both.
    """)
  page.diagram(
    """
     10 ──┐               6.5 ←─┐
          (×)── 50              (×)←── 1.3
      5 ──┘                13 ←─┘
    """)
  let (x, y) = (10.0, 5.0)
  page.show("dx", dout * y)
  page.show("dy", dout * x)

  page.cell(
    "apples", "The apples again, backward",
    """
    From the price, where the derivative is 1, back to every input. One more yen per apple costs \
    2.2, one more apple 110. The tax answers in its own unit: 200 per 1, that is 2 per percent.
    """)
  let dPrice = 1.0
  let (dApplePrice, dTax) = (dPrice * 1.1, dPrice * 200)
  let (dApple, dCount) = (dApplePrice * 2, dApplePrice * 100)
  page.show("apple price", dApplePrice)
  page.show("apple", dApple)
  page.show("count", dCount)
  page.show("tax", dTax)
}
