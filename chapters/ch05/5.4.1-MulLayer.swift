import NeuralNetworks
import Notebook

func mulLayer(_ page: Page) {
  page.prose(
    """
    A node becomes a small class with two methods. Forward computes and remembers; backward turns \
    the derivative by the output into the derivatives by the inputs. Every layer of every network \
    in this course has this form.
    """)
  page.source("Sources/NeuralNetworks/Layers/Mul.swift", "class Mul")

  page.cell(
    "forward", "Forward",
    "Two nodes, one for the apples and one for the tax, make the graph of section 5.1.")
  let appleLayer = Mul()
  let taxLayer = Mul()
  let applePrice = appleLayer.forward(100, 2)
  let price = taxLayer.forward(applePrice, 1.1)
  page.show("price", price)

  page.cell(
    "backward", "Backward",
    """
    The calls come in reverse order, and each takes what the one before it gave. The arguments of \
    backward are derivatives by what forward returned.
    """)
  let (dApplePrice, dTax) = taxLayer.backward(1)
  let (dApple, dCount) = appleLayer.backward(dApplePrice)
  page.show("dApplePrice", dApplePrice)
  page.show("dApple", dApple)
  page.show("dCount", dCount)
  page.show("dTax", dTax)
}
