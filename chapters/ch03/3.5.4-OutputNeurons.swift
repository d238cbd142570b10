import NeuralNetworks
import Notebook
import Tensors

func outputNeurons(_ page: Page) {
  page.cell(
    "ten", "As many as there are classes",
    """
    The output layer has a neuron for each class: ten for the ten digits. With equal scores each has \
    a probability of 0.1; one higher score stands out.
    """)
  var scores = Tensor<Double>.zeros([10])
  page.show("equal scores", softmax(scores))
  scores[2] = 3
  page.show("class 2 higher", softmax(scores))
  page.show("answer", softmax(scores).argMax())
}
