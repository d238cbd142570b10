import Notebook

func computationalGraphs(_ page: Page) {
  page.prose(
    """
    Numerical gradients are easy to believe and slow to compute: two forward passes for every \
    single parameter. Backpropagation gives all of them for the price of about two passes. The \
    way to it leads over drawings of computations.
    """)

  page.cell(
    "apples", "Two apples and a tax",
    """
    Two apples at 100 each, and a tax of 10 %. Each circle is one operation; numbers travel along \
    the lines from left to right.
    """)
  page.diagram(
    """
    price 100 ──┐
                (×)── 200 ──┐
    count   2 ──┘           (×)── 220
    tax   1.1 ──────────────┘
    """)
  let applePrice = 100.0 * 2.0
  let price = applePrice * 1.1
  page.show("apple price", applePrice)
  page.show("price", price)

  page.cell(
    "rounding", "The same price, to the last digit",
    """
    Pages show eight decimals, as NumPy does for arrays. Behind them the machine keeps 53 binary \
    digits, and 1.1 is not one of the numbers it can write. You will meet such last digits again.
    """)
  page.show("price", allDigitsOf: price)

  page.cell(
    "oranges", "Apples and oranges",
    """
    Three oranges at 150 join in. Each circle needs to know only its own two inputs, however large \
    the drawing becomes. That is what makes the graph worth drawing.
    """)
  page.diagram(
    """
    apples   2 ──┐
                 (×)── 200 ──┐
    price  100 ──┘           │
                             (+)── 650 ──┐
    price  150 ──┐           │           (×)── 715
                 (×)── 450 ──┘           │
    oranges  3 ──┘                       │
    tax    1.1 ──────────────────────────┘
    """)
  let fruitPrice = 2.0 * 100.0 + 150.0 * 3.0
  page.show("fruit price", fruitPrice)
  page.show("price", fruitPrice * 1.1)

  page.cell(
    "question", "What a graph can be asked",
    """
    If apples became dearer by a little, how much dearer would the bill be? One can nudge the \
    price and compute again. Walking the graph backward will answer for every input at once.
    """)
  let nudge = 0.01
  let dearer = (100.0 + nudge) * 2.0 * 1.1
  page.show("change of bill per change of price", (dearer - price) / nudge)
}
