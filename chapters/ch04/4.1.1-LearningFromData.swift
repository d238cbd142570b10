import ChapterSupport
import Notebook
import Plots
import Tensors

func learningFromData(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    A network with good weights is useful. This chapter is about where good weights come from. \
    Nobody writes them down: they are found from examples, by many small steps, each of which \
    makes the network a little less wrong.
    """)

  page.cell(
    "fives", "Ten fives",
    """
    Try to write down rules for what these have in common and no other digit has. That is hard. \
    Collecting examples for a program that learns is easy. (A label is a row of ten numbers now, with a \
    single 1; `argMax` gives its digit.)
    """)
  let mnist = try digits.load(page)
  let labels = mnist.train.labels.argMax(axis: 1)
  let fives = (0..<labels.count).filter { labels[$0] == 5 }
  let x = mnist.train.images[rows: Tensor(Array(fives.prefix(10)))]
  page.show("fives among the training images", fives.count)
  page.drawing()
  page.figure("fives", digitGrid("Ten fives", x) { "no. \(fives[$0])" })

  page.question(
    "A friend's program for reading fives is a list of a thousand hand-written rules. What is its limit?",
    answer: """
      Every new way of writing a five needs a new rule, and a rule added for one five may spoil \
      another. A program that learns needs no new rules for it, only more examples.
      """)

  page.change("Look at ten eights: compare with 8 instead of 5.")
}
