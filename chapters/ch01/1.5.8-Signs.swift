import Foundation
import Notebook
import Tensors

func signs(_ page: Page) {
  page.prose(
    """
    Formulas use signs, and each has a way to say it and a way to compute it. You need not learn them \
    now: come back when you meet one. Some formulas count from 1, as books do, and some from 0, as Swift \
    does: x₁ or x₀ at the beginning tells you which. Below the list you find the four signs that look \
    hardest.
    """)
  page.cell(
    "signs", "The signs of this course", "What you say, and what you write in Swift.")
  page.drawing()
  page.table(
    ["sign", "say", "here", "chapter"],
    [
      ["x₁, w₁", "x one, w one: the first of several", "x[0], w[0]", "2"],
      ["θ, b", "theta, a threshold; b, a bias", "theta, b", "2"],
      ["e", "Euler's number, 2.718…", "exp(1)", "3"],
      ["eˣ, exp x", "e to the x", "exp(x)", "3"],
      ["Σ xᵢ", "the sum of all x i", "x.sum()", "3"],
      ["A·B", "A times B, the matrix product", "matmul(a, b)", "3"],
      ["w⁽¹⁾₁₂", "layer 1, to neuron 1 from input 2", "w1[1, 0]", "3"],
      ["h(a)", "h of a, an activation function", "sigmoid(a)", "3"],
      ["W⊤, Wᵀ", "W transposed: rows become columns", "w.transposed()", "3"],
      ["wᵢⱼ", "w i j: row i, column j, from 1 on", "w[i - 1, j - 1]", "4"],
      ["L, E", "the loss, or error", "loss", "4"],
      ["ln x", "the natural logarithm of x", "log(x)", "4"],
      ["δ, h", "delta, h: something very small", "delta, h", "4"],
      ["df/dx", "the slope of f, its derivative", "numericalDerivative", "4"],
      ["∂f/∂x₀", "the slope along x₀ alone", "numericalDerivative", "4"],
      ["∇f", "the gradient: all the slopes of f", "numericalGradient", "4"],
      ["η", "eta, the learning rate", "learningRate", "4"],
    ])

  page.cell(
    "sum", "Σ is a loop",
    "Σ says: let i go through all places, and add up what stands behind the sign.")
  page.formula("Σᵢ xᵢ² = x₀² + x₁² + x₂²", tex: #"\sum_i x_i^2 = x_0^2 + x_1^2 + x_2^2"#)
  let x: Tensor<Double> = [1, 2, 3]
  var sum = 0.0
  for i in 0..<3 { sum += x[i] * x[i] }
  page.show("with a loop", sum)
  page.show("in one line", (x * x).sum())

  page.cell(
    "e", "Growth upon growth",
    """
    Something that doubles in a year grows by 100 %. If half of the growth comes after half a year, it \
    grows along with the rest, and the year brings 1.5 × 1.5 = 2.25 times as much. Cut the year into \
    n pieces, and there are n factors of 1 + 1/n.
    """,
    predict: "As n grows, where does (1 + 1/n)ⁿ go: to 1, beyond all limits, or somewhere between?")
  for n in [1.0, 2, 12, 365, 1_000_000] {
    page.show("n = \(Int(n))", pow(1 + 1 / n, n))
  }
  page.show("e", exp(1.0))

  page.prose(
    """
    It goes to e, about 2.718: this is where that number comes from. exp x is e multiplied by itself x times, and fractions and negative \
    numbers work too. Chapter 4 shows what makes e special: the slope of eˣ is eˣ itself.
    """)

  page.cell(
    "ln", "ln undoes exp",
    """
    ln y is the number to which e must be raised to give y. It turns products into sums, and numbers \
    between 0 and 1 into negative ones.
    """)
  page.show("ln(exp 3)", log(exp(3.0)))
  page.show("ln 2 + ln 5", log(2.0) + log(5.0))
  page.show("ln 10", log(10.0))
  page.show("ln of 0.5, 0.1, 0.001", log(Tensor<Double>([0.5, 0.1, 0.001])))

  page.cell(
    "transposed", "⊤ exchanges rows and columns",
    "What was in row i and column j is in row j and column i afterwards.")
  let w: Tensor<Double> = [[1, 2, 3], [4, 5, 6]]
  page.show("W", w)
  page.show("W⊤", w.transposed())

  page.question(
    "Without computing it: is ln 0.9 or ln 0.1 nearer to 0, and what is ln 1?",
    answer: """
      e to the 0 is 1, so ln 1 is 0, and 0.9 is nearer to 1 than 0.1 is. A probability near 1 has a \
      logarithm near 0, which is why chapter 4 measures wrong answers with it.
      """)
  page.show("ln of 1, 0.9, 0.1", log(Tensor<Double>([1, 0.9, 0.1])))

  page.question(
    "What is (W⊤)⊤?",
    answer: "W. Rows become columns, and columns become rows again.")
  page.show("agrees", w.transposed().transposed() == w)

  page.change("Let n be 1e17 as well. What has rounding done, and where?")
}
