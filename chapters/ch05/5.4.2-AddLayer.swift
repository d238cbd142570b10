import NeuralNetworks
import Notebook

func addLayer(_ page: Page) {
  page.prose(
    """
    An addition has nothing to remember. Whatever comes back goes on to both inputs.
    """)
  page.source("Sources/NeuralNetworks/Layers/Add.swift", "class Add")

  page.cell(
    "forward", "Apples and oranges, forward",
    "You need four nodes: two that multiply, one that adds, and one for the tax.")
  let (appleLayer, orangeLayer) = (Mul(), Mul())
  let (sumLayer, taxLayer) = (Add(), Mul())
  let applePrice = appleLayer.forward(100, 2)
  let orangePrice = orangeLayer.forward(150, 3)
  let fruitPrice = sumLayer.forward(applePrice, orangePrice)
  let price = taxLayer.forward(fruitPrice, 1.1)
  page.show("price", price)

  page.cell(
    "backward", "Apples and oranges, backward",
    """
    The same four nodes in reverse. One number goes in at the right, and five derivatives come out \
    at the left, one for each input.
    """, predict: "One more orange costs 165. What does one more apple cost?")
  let (dFruitPrice, dTax) = taxLayer.backward(1)
  let (dApplePrice, dOrangePrice) = sumLayer.backward(dFruitPrice)
  let (dOrange, dOrangeCount) = orangeLayer.backward(dOrangePrice)
  let (dApple, dAppleCount) = appleLayer.backward(dApplePrice)
  page.show("dAppleCount", dAppleCount)
  page.show("dApple", dApple)
  page.show("dOrange", dOrange)
  page.show("dOrangeCount", dOrangeCount)
  page.show("dTax", dTax)
  page.drawing()
  page.figure("fruit-backward", fruitGraph(backward: true))

  page.question(
    """
    `orangeLayer.backward` and `appleLayer.backward` could change places. Could \
    `sumLayer.backward` come last?
    """,
    answer: """
      No. Both fruit layers need what the sum sends them. A node's turn comes when everything to its \
      right has been walked; nodes that do not feed each other can go in any order.
      """)

  page.question(
    "How would you build a node that subtracts, x − y, and what would it send back?",
    answer: """
      x receives `dout` and y receives `-dout`, because one more in y is one less in the result. It \
      has nothing to remember either.
      """)

  page.change("Add a third fruit. How many lines does its derivative need?")
}
