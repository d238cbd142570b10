import ChapterSupport
import Notebook
import Plots
import Tensors

func miniBatch(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    The loss to be made small is the mean over all training images. But 60,000 forward passes for \
    a single small step are too dear. As in an opinion poll, one asks a few, drawn at random.
    """)

  page.cell("data", "All images", "Each row of x is an image, each row of t its label.")
  let mnist = try digits.load(page)
  let (xTrain, tTrain) = (mnist.train.images, mnist.train.labels)
  page.showShape("xTrain", xTrain)
  page.showShape("tTrain", tTrain)

  page.cell(
    "choice", "Ten of them",
    """
    The numbers of ten images at random; with the same seed, the same ten. The numbers are drawn \
    one by one, so an image may come twice.
    """)
  var random = RandomState(seed: page.seed)
  let batch = random.choice(xTrain.shape[0], count: 10)
  let (x, t) = (xTrain[rows: batch], tTrain[rows: batch])
  page.show("batch", batch)
  page.showShape("x", x)
  page.showShape("t", t)
  page.figure("batch", digitGrid("A mini-batch", x) { "no. \(batch[$0])" })

  page.cell(
    "poll", "How good is a poll?",
    """
    How bright is the average pixel? The more images one asks, the closer the answer comes to that \
    of all, but a hundred of them already give a fair idea. It is the same with a loss.
    """)
  for count in [10, 100, 1_000, 10_000] {
    let poll = random.choice(xTrain.shape[0], count: count)
    page.show("mean of \(count) images", xTrain[rows: poll].mean())
  }
  page.show("mean of all", xTrain.mean())
}
