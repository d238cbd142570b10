import Notebook

func overview(_ page: Page) {
  page.prose(
    """
    A network has parameters that can be fitted to data; fitting them is called learning. It goes \
    in four steps, over and over:
    """)
  page.diagram(
    """
    1  batch      draw some training samples at random
    2  gradient   of the loss by every parameter, for this batch
    3  update     move each parameter a little against its gradient
    4  repeat
    """)
  page.prose(
    """
    Step 2 is where backpropagation comes in. The network is a list of layers: walk them forward \
    to the loss, then backward to the gradients. The first layer hands nothing on, since nobody \
    asks how the loss depends on the pixels.
    """)
  page.diagram(
    """
              W1, b1              W2, b2              t
                │                   │                 │
    x ──── Affine ──── ReLU ──── Affine ──── SoftmaxWithLoss ──── loss
           Affine ←─── ReLU ←─── Affine ←─── SoftmaxWithLoss ←─── 1
                │                   │
             dW1, db1            dW2, db2
    """)
  page.source("Sources/NeuralNetworks/Networks/TwoLayerNet.swift", "class TwoLayerNet")
  page.prose(
    """
    How a chain of layers is walked is the same for every such network, so it is written once. What \
    it says of decay does nothing here; chapter 6 is about that.
    """)
  page.source("Sources/NeuralNetworks/Networks/LayerChain.swift", "func forward(")
  page.source("Sources/NeuralNetworks/Networks/LayerChain.swift", "func gradient(")
}
