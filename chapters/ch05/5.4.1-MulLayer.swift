import NeuralNetworks
import Notebook

func mulLayer(_ page: Page) {
  page.prose(
    """
    In code, a node becomes a small class with two methods. `forward` computes the output and \
    remembers what it will need. `backward` receives the derivative by the output, called `dout`, \
    and returns the derivatives by the inputs. `kept` gives back what `forward` stored, and stops \
    the program if `forward` was never called. Every layer of every network in this course has \
    these two methods.
    """)
  page.source("Sources/NeuralNetworks/Layers/Mul.swift", "class Mul")

  page.cell(
    "forward", "Forward",
    "Two such nodes, one for the apples and one for the tax, make the graph of §5.1.")
  let appleLayer = Mul()
  let taxLayer = Mul()
  let applePrice = appleLayer.forward(100, 2)
  let price = taxLayer.forward(applePrice, 1.1)
  page.show("price", price)

  page.cell(
    "backward", "Backward",
    """
    Now the calls come in reverse order: first the tax, then the apples. Each takes what the call \
    before it returned.
    """)
  let (dApplePrice, dTax) = taxLayer.backward(1)
  let (dApple, dCount) = appleLayer.backward(dApplePrice)
  page.show("dApplePrice", dApplePrice)
  page.show("dApple", dApple)
  page.show("dCount", dCount)
  page.show("dTax", dTax)

  page.question(
    """
    Somebody uses one `Mul` for both products, since both are multiplications. The price is right. \
    What comes back?
    """,
    answer: """
      The second `forward` overwrites what the first one remembered, so both calls of `backward` use \
      200 and 1.1. The derivatives by the apples' price and count come out wrong, and nothing stops \
      the program. Each node of a graph needs a layer of its own.
      """)
  let shared = Mul()
  let total = shared.forward(shared.forward(100, 2), 1.1)
  let (dInner, _) = shared.backward(1)
  let (wrongApple, wrongCount) = shared.backward(dInner)
  page.show("price", total)
  page.show("dApple", wrongApple)
  page.show("dCount", wrongCount)

  page.change("Call `taxLayer.backward(2)` instead of 1: which of the four numbers double?")
}
