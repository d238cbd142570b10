import NeuralNetworks
import Notebook
import Tensors

func overview(_ page: Page) {
  page.prose(
    """
    A network has parameters, weights and biases, that can be fitted to data. Fitting them is called \
    learning. It goes in four steps, over and over:
    """)
  page.diagram(
    """
    1  batch      draw some training samples at random
    2  gradient   of L by every parameter, for this batch
    3  update     move each parameter a little against its gradient
    4  repeat
    """)
  page.prose(
    """
    Backpropagation is step 2. A network is now a list of layers. Walk the list forward to L, then \
    backward, and each layer finds the gradients of its own parameters on the way:
    """)
  page.diagram(
    """
              W1, b1              W2, b2              t
                │                   │                 │
    x ──── Affine ──── ReLU ──── Affine ──── SoftmaxWithLoss ──── L
           Affine ←─── ReLU ←─── Affine ←─── SoftmaxWithLoss ←─── 1
                │                   │
             dW1, db1            dW2, db2
    """)

  page.cell(
    "layers", "A network as a list of layers",
    """
    A small one: four inputs, three hidden neurons, two classes, and two samples. `any Layer<Double>` \
    means that the list holds layers of different classes, all of which have `forward` and `backward`.
    """)
  var random = RandomState(seed: page.seed)
  let x: Tensor<Double> = random.normal(shape: [2, 4])
  let t: Tensor<Int> = [0, 1]
  let w1 = Parameter<Double>("W1", random.normal(shape: [4, 3]))
  let w2 = Parameter<Double>("W2", random.normal(shape: [3, 2]))
  let layers: [any Layer<Double>] = [
    Affine(weight: w1, bias: Parameter("b1", .zeros([3]))),
    ReLU(),
    Affine(weight: w2, bias: Parameter("b2", .zeros([2]))),
  ]
  let last = SoftmaxWithLoss<Double>()

  page.cell(
    "forward", "Forward, in a loop",
    "Each layer takes what the one before it gave. The last one also takes the labels, and gives L."
  )
  var scores = x
  for layer in layers { scores = layer.forward(scores) }
  let loss = last.forward(scores, t)
  page.show("scores", scores)
  page.show("L", loss)

  page.cell(
    "backward", "Backward, in a loop",
    """
    The same list in reverse. `dout` is all that travels from layer to layer; the gradients of the \
    weights stay in the layers.
    """)
  var dout = last.backward()
  for layer in layers.reversed() { dout = layer.backward(dout) }
  page.show("dW1", w1.gradient)
  page.show("dW2", w2.gradient)
  page.showShape("dout, at the end", dout)

  page.question(
    "What is the `dout` that is left at the end, and why does training throw it away?",
    answer: """
      It is ∂L/∂x: how the loss depends on each input. Training changes parameters, not images, so \
      nobody needs it. The library's networks do not even compute it. (To find out which pixels matter \
      for an answer, it is just what one wants.)
      """)

  page.cell(
    "library", "The library's network",
    """
    `TwoLayerNet` is this list with a name, and its `gradient` is these two loops. `decayLoss` is 0 \
    here and `addDecayGradient` does nothing; chapter 6 explains them. `dropFirst` and `setGradients` \
    leave out the gradient by the pixels.
    """)
  page.source("Sources/NeuralNetworks/Networks/LayerChain.swift", "func forward(")
  page.source("Sources/NeuralNetworks/Networks/LayerChain.swift", "func gradient(")
  let network = TwoLayerNet<Double>(
    inputSize: 4, hiddenSize: 3, outputSize: 2, random: &random)
  network["W1"].value = w1.value
  network["W2"].value = w2.value
  network.gradient(x, t)
  page.show("dW1 agrees", network["W1"].gradient == w1.gradient)
  page.show("dW2 agrees", network["W2"].gradient == w2.gradient)

  page.question(
    "You want a second hidden layer. What has to change in the two loops?",
    answer: """
      Nothing. You put two more layers into the list. Each knows how to walk itself back, and the loops \
      do not care how many there are.
      """)

  page.question(
    "Suppose a row of dW2 were all zeros. What would that tell you of a hidden neuron?",
    answer: """
      A row of zeros belongs to a hidden neuron whose output was 0 for both samples: ReLU was shut, so \
      the neuron had no part in the scores, and its weights are not changed by this batch.
      """)

  page.change(
    "Put a second `ReLU()` after the first. Why does nothing change? Then try `Sigmoid()`: which lines say False, and why?"
  )
}
