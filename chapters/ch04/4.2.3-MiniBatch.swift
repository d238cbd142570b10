import ChapterSupport
import Foundation
import Notebook
import Plots
import Tensors

func miniBatch(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    What we want to make small is the mean loss of all training images. But 60,000 forward passes \
    are too many for a single small step. An opinion poll does not ask everybody either: it asks a \
    few, drawn at random. The few are called a mini-batch.
    """)

  page.cell("data", "All images", "Each row of x is an image, each row of t its label.")
  let mnist = try digits.load(page)
  let (xTrain, tTrain) = (mnist.train.images, mnist.train.labels)
  page.showShape("xTrain", xTrain)
  page.showShape("tTrain", tTrain)

  page.cell(
    "choice", "Ten of them",
    """
    The numbers of ten images, at random. The same seed gives the same ten. They are drawn one by \
    one, and each is put back, so an image may come twice.
    """)
  var random = RandomState(seed: page.seed)
  let batch = random.choice(xTrain.shape[0], count: 10)
  let (x, t) = (xTrain[rows: batch], tTrain[rows: batch])
  page.show("batch", batch)
  page.showShape("x", x)
  page.showShape("t", t)
  page.drawing()
  page.figure("batch", digitGrid("A mini-batch", x) { "no. \(batch[$0])" })

  page.cell(
    "poll", "How good is a poll?",
    """
    How bright is the average pixel? The more images you ask, the closer the answer comes to that \
    of all. A hundred already give a fair idea.
    """)
  for count in [10, 100, 1_000, 10_000] {
    let poll = random.choice(xTrain.shape[0], count: count)
    page.show("mean of \(count) images", xTrain[rows: poll].mean())
  }
  page.show("mean of all", xTrain.mean())

  page.cell(
    "spread", "How much do polls differ?",
    "Fifty polls of each size, and how far their answers scatter (their standard deviation).",
    predict: "Ask a hundred times as many images. Is the answer a hundred times as exact, or ten?")
  let brightness = xTrain.mean(axis: 1)
  for count in [10, 100, 1_000] {
    let polls = (0..<50).map { _ in
      brightness[rows: random.choice(brightness.count, count: count)].mean()
    }
    page.show("spread with \(count)", Tensor(polls).standardDeviation())
  }

  page.question(
    "In a batch of 100 out of 60,000, how likely is it that some image comes twice?",
    answer: """
      The second image differs from the first with probability 59,999/60,000, the third from both \
      with 59,998/60,000, and so on. Multiplied, all differ in 92 % of the batches. So in about \
      one of thirteen batches an image comes twice, which does no harm.
      """)
  let allDiffer = (0..<100).reduce(1.0) { product, drawn in
    product * (1 - Double(drawn) / 60_000)
  }
  page.show("all differ", allDiffer)
  page.show("some image twice", 1 - allDiffer)
  page.question(
    "Ten times the exactness costs a hundred times the images. What does that say about batch sizes?",
    answer: """
      Large batches pay badly. With the same effort as for one exact step, you can take a hundred \
      rough ones, and rough steps lead downhill on average. So 10,000 for a step would be wasted here. \
      Why not 1, then? A hundred images at once take far less time each (§3.6.3), and the slope of a \
      single image is so rough that only very short steps are safe. Batches of about 100 are a common compromise.
      """)

  page.change("Poll 1 image at a time, fifty times. How far do single images scatter?")
}
