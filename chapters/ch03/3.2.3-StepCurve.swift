import NeuralNetworks
import Notebook
import Plots
import Tensors

func stepCurve(_ page: Page) {
  page.cell(
    "curve", "Its curve",
    """
    Flat, a jump at 0, flat again. The hollow circle is the end that does not belong to the curve: \
    at 0 the value is still 0.
    """)
  page.drawing()
  page.figure(
    "step",
    Chart(
      "The step function", x: "x", y: "y", grid: true, yRange: -0.1...1.1,
      series: [.function(over: -5...5) { $0 > 0 ? 1 : 0 }]))

  page.cell(
    "flat", "How often does a small change matter?",
    """
    101 places from −5 to 5; the end is given as 5.05, since a range leaves out its end. At each place \
    we go 0.001 to the right, and see whether the answer changes.
    """,
    predict: "At how many of the 101 places will the answer change?")
  let line = Tensor<Double>.range(-5, 5.05, step: 0.1)
  let changed = step(line) .!= step(line + 0.001)
  page.show("places", line.count)
  page.show("changed", changed.trueCount)

  page.question(
    """
    A network will learn by small changes of its weights: try one, see whether the answer gets \
    better. Why is that hard with steps?
    """,
    answer: """
      Because nearly always nothing happens at all, as at 100 of the 101 places. You learn neither \
      whether the change was good nor in which direction to go on. §4.2.5 makes this precise.
      """)

  page.change("Go 0.2 to the right instead of 0.001. How many places change now?")
}
