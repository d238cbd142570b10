import NeuralNetworks
import Notebook
import Tensors

func zeroWeights(_ page: Page) {
  page.prose(
    """
    Small weights keep a network from learning by heart, as you will see in §6.4.2. So why not \
    begin with the smallest weights of all?
    """)

  page.cell(
    "zeros", "All weights zero",
    "Three inputs, four hidden neurons with a sigmoid, two classes. One step of backpropagation.",
    predict:
      "How many different numbers are in the gradient of W1, which is (3, 4)?"
  )
  let x: Tensor<Double> = [[0.5, -1, 2], [1.5, 0.3, -0.7], [-0.4, 0.8, 1]]
  let t: Tensor<Int> = [0, 1, 1]
  func network(standardDeviation: Double) -> Sequential<Double> {
    var random = RandomState(seed: page.seed)
    return .multiLayerNet(
      inputSize: 3, hiddenSizes: [4], outputSize: 2, activation: .sigmoid,
      weights: .normal(standardDeviation), random: &random)
  }
  let zeros = network(standardDeviation: 0)
  zeros.gradient(x, t)
  page.show("dW1", zeros["W1"].gradient)
  page.show("dW2", zeros["W2"].gradient)

  page.cell(
    "equal", "All weights equal",
    """
    It is not the zero that does it. The four hidden neurons get the same inputs and have the same weights, \
    so they give the same output and get the same gradient. After the step they are equal again: \
    four neurons that can only ever do the work of one.
    """)
  let equal = network(standardDeviation: 0)
  equal["W1"].value = .ones([3, 4])
  equal["W2"].value = [[1, 2], [1, 2], [1, 2], [1, 2]]
  for _ in 0..<100 {
    equal.gradient(x, t)
    SGD(learningRate: 0.5).update(equal.parameters)
  }
  page.show("W1 after 100 steps", equal["W1"].value)

  page.cell(
    "random", "Random weights",
    "A little randomness makes each neuron see something of its own.")
  let different = network(standardDeviation: 0.5)
  different.gradient(x, t)
  page.show("dW1", different["W1"].gradient)

  page.question(
    "Biases start at zero in this course. Why is that no trouble?",
    answer: """
      It is enough that two neurons differ in something. Different weights give them different \
      outputs and different gradients, and then their biases part too.
      """)
  page.question(
    "With zeros, dW2 is not zero although dW1 is. How can that be?",
    answer: """
      dW2 is the hidden layer's output times the gradient at the scores, and a sigmoid of 0 is 0.5, \
      not 0. dW1 needs the gradient that comes back through W2, and W2 is zero. With ReLU even dW2 \
      would be zero: nothing would ever move but the last bias.
      """)
  page.change(
    "Change one of the ones in W1 to 1.1 and watch one column of four go its own way."
  )
}
