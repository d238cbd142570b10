import Notebook

func computationalGraphs(_ page: Page) {
  page.prose(
    """
    A numerical gradient is easy to believe and slow to compute: it needs two forward passes for \
    every single parameter. Backpropagation gives the whole gradient for about the price of a few \
    passes. To get there, we draw computations as graphs.
    """)

  page.prose(
    """
    You buy two apples at 100 each, and pay a tax of 10 %. Each circle is one operation, called a \
    node. Numbers travel along the lines, from left to right.
    """)
  page.drawing()
  page.figure("apples", applesGraph(tax: 1.1, backward: false))

  page.cell("apples", "Two apples and a tax", "The same in code: one line for each node.")
  let applePrice = 100.0 * 2.0
  let price = applePrice * 1.1
  page.show("apple price", applePrice)
  page.show("price", price)

  page.cell(
    "rounding", "The same price, to the last digit",
    """
    Pages show eight decimals, as NumPy does for arrays. Behind them the computer keeps 53 binary \
    digits. This time you see as many decimals as it takes to tell this number from its neighbours.
    """, predict: "200 × 1.1 is 220. Which digits will the computer show after the decimal point?")
  page.show("price", allDigitsOf: price)

  page.question(
    "Where does the 3 at the end come from?",
    answer: """
      1.1 has no end in binary, as 1/3 has none in decimal. The nearest number that can be stored is \
      a little larger than 1.1, and the product is rounded once more. You will meet such last digits \
      again when we compare gradients.
      """)
  page.show("1.1 + 2.2", allDigitsOf: 1.1 + 2.2)

  page.prose(
    """
    Now add three oranges at 150. Each node needs to know only its own two inputs, however large \
    the graph becomes. That is why we draw it.
    """)
  page.drawing()
  page.figure("fruit", fruitGraph(backward: false))

  page.cell(
    "oranges", "Apples and oranges",
    "Two products and a sum give the price of the fruit; the tax comes last.")
  let fruitPrice = 2.0 * 100.0 + 150.0 * 3.0
  page.show("fruit price", fruitPrice)
  page.show("price", fruitPrice * 1.1)

  page.cell(
    "question", "What you can ask a graph",
    """
    If an apple cost a little more, how much more would you pay? One way to find out is to nudge \
    the price, compute everything again, and divide the two changes.
    """, predict: "By how much does the bill grow for each unit that one apple costs more?")
  let nudge = 0.01
  let dearer = (100.0 + nudge) * 2.0 * 1.1
  page.show("change of bill per change of price", (dearer - price) / nudge)

  page.question(
    """
    The graph with the oranges has five inputs. How often do you have to walk through it to find \
    all five rates by nudging? And how often for a network with 39,760 parameters?
    """,
    answer: """
      Once without a nudge, then once more for each input: six times, and 39,761 times for the \
      network. A central difference nudges both ways and needs 79,520 walks. Walking the graph \
      backward will give all rates in a single walk.
      """)

  page.change(
    "Make `nudge` 10 instead of 0.01. The rate stays the same: which property of the graph is that?"
  )
}
