import Foundation
import Plots

/// Two apples and a tax; with gradients, if they are known by now.
func applesGraph(tax: Double, backward: Bool) -> ComputationGraph {
  func gradient(_ value: Double) -> String { backward ? short(value) : "" }
  var graph = ComputationGraph("Two apples and a tax")
  let price = graph.input("price", 100, gradient: gradient(2 * tax))
  let count = graph.input("count", 2, gradient: gradient(100 * tax))
  let apples = graph.node("×", price, count, value: 200, gradient: gradient(tax))
  let factor = graph.input("tax", tax, gradient: gradient(200))
  let total = graph.node(
    "×", apples, factor, value: short(200 * tax), gradient: gradient(1))
  graph.output("bill", total)
  return graph
}

/// Two apples, three oranges and a tax.
func fruitGraph(backward: Bool) -> ComputationGraph {
  func gradient(_ value: Double) -> String { backward ? short(value) : "" }
  var graph = ComputationGraph("Apples, oranges and a tax")
  let count = graph.input("apples", 2, gradient: gradient(110))
  let price = graph.input("price", 100, gradient: gradient(2.2))
  let apples = graph.node("×", count, price, value: 200, gradient: gradient(1.1))
  let orangePrice = graph.input("price", 150, gradient: gradient(3.3))
  let orangeCount = graph.input("oranges", 3, gradient: gradient(165))
  let oranges = graph.node("×", orangePrice, orangeCount, value: 450, gradient: gradient(1.1))
  let sum = graph.node("+", apples, oranges, value: 650, gradient: gradient(1.1))
  let tax = graph.input("tax", 1.1, gradient: gradient(650))
  graph.output("bill", graph.node("×", sum, tax, value: 715, gradient: gradient(1)))
  return graph
}

/// A node with two inputs, and what it sends back.
func nodeGraph(_ operation: String, result: Double, back: (Double, Double)) -> ComputationGraph {
  var graph = ComputationGraph(operation == "+" ? "Addition" : "Multiplication")
  let x = graph.input("x", 10.0, gradient: back.0)
  let y = graph.input("y", 5.0, gradient: back.1)
  graph.output("z", graph.node(operation, x, y, value: result, gradient: 1.3))
  return graph
}

/// The sigmoid's four nodes, at one number.
func sigmoidGraph(at x: Double) -> ComputationGraph {
  let b = exp(-x)
  let y = 1 / (1 + b)
  var graph = ComputationGraph("The sigmoid at x = \(short(x))")
  let input = graph.input("x", x, gradient: three(y * y * b))
  let a = graph.node("×−1", input, value: three(-x), gradient: three(-y * y * b))
  let power = graph.node("exp", a, value: three(b), gradient: three(-y * y))
  let c = graph.node("+1", power, value: three(1 + b), gradient: three(-y * y))
  graph.output("y", graph.node("1/c", c, value: three(y), gradient: 1.0))
  return graph
}

/// An affine layer for a batch, with the shape of whatever goes along its lines.
func affineGraph() -> ComputationGraph {
  var graph = ComputationGraph("An affine layer: shapes, forward and back")
  let x = graph.input("X", "(N, 2)", gradient: "(N, 2)")
  let w = graph.input("W", "(2, 3)", gradient: "(2, 3)")
  let product = graph.node("dot", x, w, value: "(N, 3)", gradient: "(N, 3)")
  let b = graph.input("b", "(3,)", gradient: "(3,)")
  graph.output("Y", graph.node("+", product, b, value: "(N, 3)", gradient: "(N, 3)"))
  return graph
}

/// Softmax and the loss at the scores 0.3, 2.9, 4.0, along the true class, the middle one.
func softmaxGraph() -> ComputationGraph {
  let e = [0.3, 2.9, 4.0].map { exp($0) }
  let sum = e.reduce(0, +)
  let y = e[1] / sum
  var graph = ComputationGraph("Softmax with loss, for the true class")
  let a = graph.input("a", 2.9, gradient: three(y - 1))
  let power = graph.node("exp", a, value: three(e[1]), gradient: three(1 / sum - 1 / e[1]))
  let others = graph.input("rest", three(e[0] + e[2]), gradient: three(1 / sum))
  let total = graph.node(
    "+", power.branch(gradient: three(1 / sum)), others, value: three(sum),
    gradient: three(1 / sum))
  let r = graph.node("1/S", total, value: three(1 / sum), gradient: three(-sum))
  let share = graph.node(
    "×", power.branch(gradient: three(-1 / e[1])), r, value: three(y), gradient: three(-1 / y))
  graph.output("L", graph.node("−ln", share, value: three(-log(y)), gradient: 1.0))
  return graph
}

private func short(_ value: Double) -> String {
  String(format: "%g", value)
}

/// A number in three digits.
private func three(_ value: Double) -> String {
  String(format: "%.3g", value).replacing("-", with: "−")
}
