import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

func misread(_ page: Page, _ digits: ImageLoader<Float>) throws {
  page.prose(
    """
    A number such as 0.994 says little about what went wrong. So look at all digits that the \
    trained network misreads.
    """)

  page.cell(
    "count", "All of them",
    "The network reads all 10,000 test images; what is left are those where it differs from the label.",
    tolerance: .training)
  let mnist = try digits.load(page)
  let test = testImages(page, mnist)
  let network = try TrainedNetwork.deep.trained()
  let chances = network.probabilities(test.x)
  let answers = chances.argMax(axis: 1)
  let wrong = (0..<test.count).filter { answers[$0] != test.t[$0] }
  page.show("misread", wrong.count)
  page.show(
    "accuracy", fourDigits(1 - Double(wrong.count) / Double(test.count)))

  page.drawing()
  let images = wrong.prefix(60).map { index in
    GreyImage(
      test.x[index..<index + 1].flattened().elements.map(Double.init),
      rows: 28, columns: 28,
      truth: "\(test.t[index])", read: "\(answers[index])")
  }
  page.figure("misread", ImageGrid("Misread", columns: 10, images: images))

  page.cell(
    "sure", "How sure was it?",
    "The probability of the answer that it gave: the mean over those read correctly, and misread.",
    predict: "Is the network less sure where it is wrong?",
    tolerance: .training)
  let sureness = chances.max(axis: 1)
  let isWrong = answers .!= test.t
  func mean(of mask: Tensor<Bool>) -> Double {
    let chosen = zip(sureness.elements, mask.elements).filter { $0.1 }.map {
      Double($0.0)
    }
    return chosen.isEmpty ? .nan : chosen.reduce(0, +) / Double(chosen.count)
  }
  page.show("where it is right", fourDigits(mean(of: .!isWrong)))
  page.show("where it is wrong", fourDigits(mean(of: isWrong)))

  page.cell(
    "refuse", "Leave the doubtful ones to a person",
    """
    If the network may refuse what it is less than 99 % sure of, how many does it refuse, and how \
    many of the rest does it misread?
    """, tolerance: .training)
  let isSure = sureness .>= 0.99
  page.show("refused", test.count - isSure.trueCount)
  page.show("misread of the rest", (isSure .& isWrong).trueCount)

  page.question(
    "Look at the pictures. Would you read all of them as their labels say?",
    answer: """
      Hardly anybody would: some could be two digits, and a few labels look wrong. Those set a limit \
      that no network passes without learning the test images themselves.
      """)
  page.question(
    """
    Another run of the book's network, whose weights were published, misreads 65 images; the first are numbers \
    445, 449, 450, 582 and 726. Does this one stumble over the same?
    """,
    answer: """
      No: it reads all five. Two trainings may come to nearly the same accuracy, and yet \
      their random numbers decide which of the hard images go wrong. That is why people let several \
      networks vote.
      """)
  let first = [445, 449, 450, 582, 726]
  page.show("misread here first", Tensor(Array(wrong.prefix(8))))
  page.show("of the book's five", Tensor(first.filter { wrong.contains($0) }))
  page.question(
    "Somebody improves the network until it misreads ten fewer of these. What may have happened?",
    answer: """
      They may have chosen by the test images (§6.5.1), and found a network that suits these 10,000 \
      a little better by luck. Ten of 10,000 is also about what chance makes: √(10,000 · 0.006) is 8.
      """)
  page.show("√(10,000 · 0.006)", (10_000 * 0.006).squareRoot())
  page.change("Refuse below 90 % instead of 99 % and compare the two counts.")
}
