import ChapterSupport
import Notebook
import Tensors

func trainingAndTest(_ page: Page, _ digits: Digits) throws {
  page.cell(
    "split", "Two sets of images",
    """
    The examples are split. The weights are fitted to the training images. The test images, from \
    which the network never learns, tell whether it can read handwriting or has only memorized its \
    examples. The latter is called overfitting.
    """)
  let mnist = try digits.load(page)
  page.showShape("training images", mnist.train.images)
  page.showShape("training labels", mnist.train.labels)
  page.showShape("test images", mnist.test.images)
  page.showShape("test labels", mnist.test.labels)

  page.cell(
    "one-hot", "Labels are rows now",
    """
    In chapter 3 a label was a number from 0 to 9. From now on it is a row of ten numbers with a \
    single 1, at the place of the right class: one-hot. It has the shape of the network's answer, \
    ten probabilities, so the two can be compared element by element. `argMax` finds the digit \
    again.
    """)
  page.show("label of the first image", mnist.train.labels[row: 0])
  page.show("as a digit", mnist.train.labels[row: 0].argMax())

  page.question(
    """
    A program stores all 60,000 training images with their labels, and looks up what it is shown. \
    How good is it on the training images, and what does it know about the test images?
    """,
    answer: """
      It is perfect on the training images, where it finds every one, and has no answer at all for \
      an image that differs in a single pixel. Its training accuracy of 1 says nothing about \
      reading. That is why the test images are kept apart.
      """)
  page.question(
    "Why not let the network answer with a single number, 5 for a five?",
    answer: """
      Digits are names here, not amounts. With a single number, taking a 5 for a 6 would be a \
      small mistake and taking it for a 0 a large one. With ten outputs all classes are equally \
      far apart.
      """)

  page.change(
    "Show the labels of the first ten images at once: `[0..<10]`, then `argMax(axis: 1)`.")
}
