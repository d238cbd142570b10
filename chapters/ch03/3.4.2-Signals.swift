import NeuralNetworks
import Notebook
import Tensors

func signals(_ page: Page) {
  page.prose(
    """
    Let us go through the network layer by layer, and look at every number on the way.
    """)
  page.diagram(
    """
    x (2,) → A1 (3,) → Z1 (3,) → A2 (2,) → Z2 (2,) → A3 (2,) → y (2,)
    """)

  page.cell(
    "first-sum", "From the input to layer 1",
    "All sums of layer 1 at once: A1 = x · W1 + B1.")
  let x: Tensor<Double> = [1.0, 0.5]
  let w1: Tensor<Double> = [[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]
  let b1: Tensor<Double> = [0.1, 0.2, 0.3]
  page.showShape("W1", w1)
  page.showShape("x", x)
  page.showShape("B1", b1)
  let a1 = matmul(x, w1) + b1
  page.show("A1", a1)

  page.cell(
    "first-activation", "Its activation",
    "The sigmoid of each sum. The shape stays (3,), and every number now lies between 0 and 1.")
  let z1 = sigmoid(a1)
  page.show("Z1", z1)

  page.cell(
    "second", "From layer 1 to layer 2",
    "The same again. What layer 1 gave is the input of layer 2.")
  let w2: Tensor<Double> = [[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]]
  let b2: Tensor<Double> = [0.1, 0.2]
  page.showShape("Z1", z1)
  page.showShape("W2", w2)
  page.showShape("B2", b2)
  let a2 = matmul(z1, w2) + b2
  let z2 = sigmoid(a2)
  page.show("A2", a2)
  page.show("Z2", z2)

  page.cell(
    "output", "From layer 2 to the output",
    """
    The output layer has an activation of its own, which depends on the task. To predict a number, \
    such as a price, which is called regression, it is the identity: the sums are the answer. To \
    choose one of several classes, such as a digit, which is called classification, it is softmax \
    (§3.5.1). Here we take the identity.
    """)
  let w3: Tensor<Double> = [[0.1, 0.3], [0.2, 0.4]]
  let b3: Tensor<Double> = [0.1, 0.2]
  let a3 = matmul(z2, w3) + b3
  let y = identity(a3)
  page.show("y", y)

  page.question(
    "What comes out of the network if both inputs are 0?",
    answer: """
      Not 0. The products of layer 1 vanish, but its biases stay, and the sigmoid of a number is \
      never 0. So layers 2 and 3 get something to work with.
      """)
  let nothing = sigmoid(b1)
  let second = sigmoid(matmul(nothing, w2) + b2)
  page.show("A1", matmul([0, 0], w1) + b1)
  page.show("y", matmul(second, w3) + b3)
  page.question(
    "Is it regression or classification: tomorrow's temperature? Whether a mail is spam? Your age?",
    answer: """
      Temperature and age are numbers on a scale, where 20 is closer to 21 than to 5: regression. \
      Spam or not is a choice between two classes: classification.
      """)

  page.change("Make `x` ten times as large, and see how Z1 comes closer to 1.")
}
