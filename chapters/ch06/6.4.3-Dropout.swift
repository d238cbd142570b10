import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

func dropout(_ page: Page, _ digits: ImageLoader<Float>) throws {
  page.prose(
    """
    Here is another remedy. At each training step, switch off a part of the neurons at random. \
    No neuron can rely on any other being there, so each has to be useful by itself. In \
    inference all of them work.
    """)

  page.cell(
    "mask", "Switched off, and scaled up",
    """
    Each is switched off with probability 0.2, about a fifth of them. What is left is divided by 0.8, so \
    that on average the mean stays the same, and inference need not know about any of it.
    """, predict: "Twenty ones go in. Which two numbers can come out?")
  let layer = Dropout<Double>(
    ratio: 0.2, random: RandomState(seed: page.seed))
  page.show("training", layer.forward(.ones([20])))
  page.show("inference", layer.predict(.ones([20])))
  page.show(
    "mean of 10,000 in training", layer.forward(.ones([10_000])).mean())

  page.source("Sources/NeuralNetworks/Layers/Dropout.swift", "func forward")
  page.source("Sources/NeuralNetworks/Layers/Dropout.swift", "func backward")

  page.aside("The next cell trains two networks; it takes about 7 seconds.")
  page.cell(
    "train", "300 images, with dropout",
    """
    Six hidden layers of 100 again, each followed by dropout with ratio 0.2, for 301 epochs: \
    learning takes longer when a part of the network is always missing.
    """, tolerance: .training)
  let images = try fewImages(page, digits)
  func network(_ ratio: Double?) -> Sequential<Float> {
    var random = RandomState(seed: page.seed)
    return .multiLayerNet(
      inputSize: 784, hiddenSizes: [100, 100, 100, 100, 100, 100],
      outputSize: 10,
      dropout: ratio, random: &random)
  }
  let ratio = 0.2
  let epochs = page.options.size == .quick ? 20 : 301
  let without = try accuracies(of: network(nil), images, epochs: epochs, page)
  let with = try accuracies(of: network(ratio), images, epochs: epochs, page)
  let last = epochs - 1
  page.table(
    ["dropout", "training", "test", "gap"],
    [("0", without), ("\(ratio)", with)].map { name, result in
      [name]
        + [
          result.train[last], result.test[last],
          result.train[last] - result.test[last],
        ]
        .map(fourDigits)
    })

  page.drawing()
  page.figure(
    "dropout",
    ChartGrid(
      "300 images", columns: 2,
      charts: [
        overfittingChart("no dropout", without),
        overfittingChart("dropout \(ratio)", with),
      ]))

  page.cell(
    "same", "At the same training accuracy",
    """
    The gap did not close: the network with dropout reads fewer of the 300, and fewer test images \
    too. It has simply not come as far. So compare the two where they read equally many of the \
    300: in the first epoch in which each reaches a given training accuracy.
    """, tolerance: .training)
  func test(_ result: Accuracies, reaching accuracy: Double) -> String {
    guard let epoch = result.train.firstIndex(where: { $0 >= accuracy })
    else { return "never" }
    return fourDigits(result.test[epoch])
  }
  page.table(
    ["training reaches", "test without", "test with"],
    [0.5, 0.6, 0.7, 0.8, 0.9].map { accuracy in
      [
        accuracy.shownText, test(without, reaching: accuracy),
        test(with, reaching: accuracy),
      ]
    })
  page.prose(
    """
    Where both read equally many of the 300, the network with dropout reads more of the test images, by one \
    to six hundredths. An accuracy on 2,000 images scatters by about one hundredth, so the last row says \
    little.
    """)

  page.question(
    "How many different networks does dropout train when it switches among 600 neurons?",
    answer: """
      Each image of each batch is read by one of 2⁶⁰⁰ subsets, and all share their weights. In inference you get \
      something like the mean opinion of them, and a mean of many opinions is steadier than one.
      """)
  page.question(
    "Where should you not put dropout?",
    answer: """
      Behind the last affine layer. There it sets scores to 0, and the softmax of a few zeros among \
      scores is noise: the loss stays high although nearly all images are read correctly.
      """)
  let scores: Tensor<Double> = [[0, 0, 9, 0, 0, 0, 0, 0, 0, 0]]
  let switched: Tensor<Double> = .zeros([1, 10])
  page.show(
    "loss of sure and right scores", crossEntropy(softmax(scores), [2]))
  page.show(
    "loss when the right score is off", crossEntropy(softmax(switched), [2]))
  page.question(
    "Does this table, beside that of §6.4.2, say which remedy is better?",
    answer: """
      No. Each compares one setting with none; another ratio or another λ would give other gaps. \
      Whoever wants to know has to search for the best setting of each first (§6.5.2), and the two \
      go well together.
      """)
  page.change("Set `ratio` to 0.5 and watch the training become slow.")
}
