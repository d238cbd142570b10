import NeuralNetworks
import Notebook
import Plots
import Tensors

func sigmoidFunction(_ page: Page) {
  page.cell(
    "pieces", "Piece by piece",
    """
    Now the sigmoid of a whole array. e⁻ˣ is large where x is negative and close to 0 where x is \
    large; so 1 / (1 + e⁻ˣ) goes from 0 to 1.
    """)
  let x: Tensor<Double> = [-1, 1, 2]
  let exponentials = exp(-x)
  page.show("x", x)
  page.show("exp(−x)", exponentials)
  page.show("1 + exp(−x)", 1 + exponentials)
  let y = 1 / (1 + exponentials)
  page.show("y", y)

  page.source("Sources/NeuralNetworks/Functions/Activations.swift", "func sigmoid")
  page.cell("function", "The library's function", "One line, for arrays of any shape.")
  page.show("sigmoid(x)", sigmoid(x))
  page.show("agrees", sigmoid(x) == y)

  page.cell("curve", "Its curve", "It looks like a stretched S; sigmoid means S-shaped.")
  page.drawing()
  let line = Tensor<Double>.range(-5, 5.05, step: 0.1)
  page.figure(
    "sigmoid",
    Chart(
      "Sigmoid", x: "x", y: "y", grid: true, yRange: -0.1...1.1,
      series: [Series(x: line.elements, y: sigmoid(line).elements)]))

  page.question(
    "Nothing in `sigmoid` says how many axes x has. Why does it work for a row and for a matrix?",
    answer: """
      Each part works element by element: the minus sign, `exp`, adding 1 (which is broadcast) and \
      dividing. So what comes out has the shape of what went in.
      """)
  let square: Tensor<Double> = [[-1, 1], [2, 0]]
  page.show("sigmoid(square)", sigmoid(square))
  page.question(
    "Where does the curve climb fastest, and by how much per unit of x there?",
    answer: """
      In the middle, by a quarter per unit of x. Further out it climbs less and less.
      """)
  for place in [-4.0, -2, 0, 2, 4] {
    let pair = sigmoid(Tensor([place - 0.01, place + 0.01]))
    page.show("climb per unit at \(place)", (pair[1] - pair[0]) / 0.02)
  }

  page.change("Let the curve run from −20 to 20. What does it remind you of?")
}
