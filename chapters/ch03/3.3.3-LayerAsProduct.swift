import Notebook
import Tensors

func layerAsProduct(_ page: Page) {
  page.prose(
    """
    Take a layer of three neurons that all see the same two inputs. Put the weights of each neuron \
    into a column of W. Then the whole layer is one product.
    """)
  page.diagram(
    """
    x (2,) · W (2, 3) → y (3,)
    """)

  page.cell("product", "Two inputs, three neurons", "No bias and no activation yet.")
  let x: Tensor<Double> = [1, 2]
  let w: Tensor<Double> = [[1, 3, 5], [2, 4, 6]]
  page.show("W", w)
  page.show("x·W", matmul(x, w))

  page.cell(
    "neurons", "Neuron by neuron",
    "The same three sums, one after the other: each neuron multiplies x by its own column.")
  for neuron in 0..<3 {
    let weights = w[column: neuron]
    page.show("neuron \(neuron)", (x * weights).sum())
  }

  page.question(
    "A layer gets 784 pixels and has 50 neurons. What shape is its W, and how many weights is that?",
    answer: """
      (784, 50): a row for each input, a column for each neuron. That is 39,200 weights, and one \
      bias for each neuron comes on top.
      """)
  page.show("weights", 784 * 50)
  page.question(
    "What is in row 1 of W?",
    answer: """
      All the weights that input 1 is multiplied by, one for each neuron. Change x[1] by a little, \
      and each neuron's sum changes by that much times its entry in row 1.
      """)
  let changed: Tensor<Double> = [1, 2.1]
  page.show("change of x·W", matmul(changed, w) - matmul(x, w))
  page.show("0.1 * row 1", 0.1 * w[row: 1])

  page.change("Add a fourth column to `w`, and count to 4 in the loop: you have added a neuron.")
}
