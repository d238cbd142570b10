import Foundation
import NeuralNetworks
import Notebook
import Tensors

func outputNeurons(_ page: Page) {
  page.cell(
    "ten", "As many as there are classes",
    """
    The output layer has one neuron for each class: ten for the ten digits. If all scores are \
    equal, each class has a probability of 0.1. Now raise one of them by 3.
    """,
    predict: "Nine scores are 0, one is 3. How probable is that class: about 0.3, 0.7 or 0.95?")
  var scores = Tensor<Double>.zeros([10])
  page.show("equal scores", softmax(scores))
  scores[2] = 3
  page.show("class 2 higher", softmax(scores))
  page.show("answer", softmax(scores).argMax())

  page.question(
    "How high must that score be for a probability of 0.99?",
    answer: """
      Its exponential s must be 99 % of s + 9, as each of the nine others is e⁰ = 1. So s = 891. \
      The score is the logarithm of it, the power to which e must be raised to give 891: 6.79. A \
      score of 3 gave 0.69; for 0.99 it must be a little more than twice as high.
      """)
  scores[2] = log(891.0)
  page.show("score", scores[2])
  page.show("probability", softmax(scores)[2])

  page.change("Use 100 classes instead of 10. What is left of the 0.69?")
}
