import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

func overfitting(_ page: Page, _ digits: ImageLoader<Float>) throws {
  page.prose(
    """
    A network with many weights and few images can learn the images by heart. Then it reads those \
    perfectly, and others badly. That is called overfitting. To see it, give six hidden layers of \
    100 neurons only 300 images.
    """)

  page.cell(
    "train", "300 images, again and again",
    """
    130,010 weights and biases, 300 images: more than 400 numbers to be set for each image. SGD takes \
    steps with η = 0.01 on batches of 100, drawn with replacement; three steps are an epoch. \
    Accuracies are on these 300 and on 2,000 test images that the network never sees (with `--full`, on all).
    """, predict: "How large will the gap between the two be in the end?",
    tolerance: .training)
  let images = try fewImages(page, digits)
  var random = RandomState(seed: page.seed)
  let network = Sequential<Float>.multiLayerNet(
    inputSize: 784, hiddenSizes: [100, 100, 100, 100, 100, 100],
    outputSize: 10,
    random: &random)
  page.show(
    "weights and biases", network.parameters.map(\.value.count).reduce(0, +))
  let epochs = page.options.size == .quick ? 20 : 201
  let plain = try accuracies(of: network, images, epochs: epochs, page)
  page.show("epochs", epochs)
  page.show("training", fourDigits(plain.train[epochs - 1]))
  page.show("test", fourDigits(plain.test[epochs - 1]))

  page.drawing()
  page.figure("overfitting", overfittingChart("300 images, no remedy", plain))

  page.question(
    """
    The loss on the test images is lowest long before the end. Is the rest of the training harmful, or \
    only useless?
    """,
    answer: """
      At most useless, for the accuracy: it hardly changes, if at all by a few of 2,000 images. But the loss \
      grows again, because the network becomes ever more certain, also where it is wrong.
      """)
  let best = Tensor(plain.testLoss).argMin()
  page.show(
    "test loss after epoch \(best + 1)", fourDigits(plain.testLoss[best]))
  page.show(
    "test loss after epoch \(epochs)", fourDigits(plain.testLoss[epochs - 1]))
  page.show("accuracy after epoch \(best + 1)", fourDigits(plain.test[best]))
  page.show(
    "accuracy after epoch \(epochs)", fourDigits(plain.test[epochs - 1]))
  page.question(
    "What would you try first against overfitting, if you could have anything?",
    answer: """
      More images. With 60,000 the same kind of network has a gap of one or two hundredths (§5.7.4). \
      What follows is for when you cannot have more.
      """)
  page.change(
    "Use 3,000 images instead of 300 in `fewImages`, in `Overfitted.swift`, and compare the gap.")
}
