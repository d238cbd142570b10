import NeuralNetworks
import Notebook

func addLayer(_ page: Page) {
  page.prose("An addition has nothing to remember: whatever comes back goes on to both inputs.")
  page.source("Sources/NeuralNetworks/Layers/Add.swift", "class Add")

  page.cell(
    "forward", "Apples and oranges, forward",
    "Four nodes: two that multiply, one that adds, one for the tax.")
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
    The same nodes in reverse. One number went in at the right, and the derivative by each of the \
    five inputs comes out at the left.
    """)
  let (dFruitPrice, dTax) = taxLayer.backward(1)
  let (dApplePrice, dOrangePrice) = sumLayer.backward(dFruitPrice)
  let (dOrange, dOrangeCount) = orangeLayer.backward(dOrangePrice)
  let (dApple, dAppleCount) = appleLayer.backward(dApplePrice)
  page.show("dAppleCount", dAppleCount)
  page.show("dApple", dApple)
  page.show("dOrange", dOrange)
  page.show("dOrangeCount", dOrangeCount)
  page.show("dTax", dTax)
}
