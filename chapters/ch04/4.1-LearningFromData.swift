import ChapterSupport
import Notebook
import Plots
import Tensors

func learningFromData(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    A network with good weights is useful; this chapter is about where good weights come from. \
    Nobody writes them down. They are found from examples, step by step, and what makes a step a \
    good one is the subject of the next sections.
    """)

  page.cell(
    "fives", "Ten fives",
    """
    Try to say in rules what these have in common that no other digit has. It is hard to write \
    such a program, and easy to collect examples for one that learns.
    """)
  let mnist = try digits.load(page)
  let labels = Tensor<Double>(mnist.train.labels).argMax(axis: 1)
  let fives = (0..<labels.count).filter { labels[$0] == 5 }
  let x = mnist.train.images[rows: Tensor(Array(fives.prefix(10)))]
  page.show("fives among the training images", fives.count)
  page.figure("fives", digitGrid("Ten fives", x) { "no. \(fives[$0])" })

  page.cell(
    "split", "Training data and test data",
    """
    The examples are split. Weights are fitted to the training images; the test images, which the \
    network never learns from, tell whether it can read handwriting in general or has merely \
    memorized its examples. The latter is called overfitting.
    """)
  page.showShape("training images", mnist.train.images)
  page.showShape("training labels", mnist.train.labels)
  page.showShape("test images", mnist.test.images)
  page.showShape("test labels", mnist.test.labels)
}
