import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

func filters(_ page: Page, _ digits: ImageLoader<Float>) throws {
  page.prose(
    """
    Nobody told the 30 filters what to look for. They began as noise, and training changed them. \
    Look at them before and after.
    """)

  page.cell(
    "before-after", "30 filters of 5 × 5",
    "Blue is positive, orange negative, white zero; each of the two figures has a scale of its own.",
    predict: "Will you recognize anything in the filters after training?")
  let before = TrainedNetwork.simple.untrained(seed: 0).network["W1"].value
  let after = try TrainedNetwork.simple.trained()["W1"].value
  page.show("largest weight before", Double(abs(before).max()))
  page.show("largest weight after", Double(abs(after).max()))

  page.drawing()
  func grid(_ title: String, _ w: Tensor<Float>) -> ImageGrid {
    ImageGrid(
      title, columns: 10, colours: .signed,
      images: (0..<30).map { filter in
        GreyImage(
          w[row: filter].elements.map(Double.init), rows: 5, columns: 5)
      })
  }
  page.figure("filters-before", grid("Before training", before))
  page.figure("filters-after", grid("After training", after))

  page.cell(
    "own-image", "An image of our own",
    "A ring and a bar. Apply the first 16 filters to it, with bias 0.")
  let ring = Tensor<Float>(
    shape: [1, 1, 28, 28],
    elements: (0..<784).map { place in
      let (y, x) = (Float(place / 28) - 13.5, Float(place % 28) - 10)
      let radius = (x * x + y * y).squareRoot()
      let isBar = abs(x - 12) < 1.5 && abs(y) < 10
      return abs(radius - 7) < 1.5 || isBar ? 1 : 0
    })
  let layer = Convolution<Float>(
    weight: Parameter("W", after[0..<16]), bias: Parameter("b", .zeros([16])))
  let answers = layer.forward(ring)
  page.showShape("answers", answers)

  page.drawing()
  let image = GreyImage(
    ring.elements.map(Double.init), rows: 28, columns: 28, caption: "image")
  page.figure(
    "own-image", ImageGrid("A ring and a bar", columns: 1, images: [image]))
  page.figure(
    "answers",
    ImageGrid(
      "What 16 filters answer", columns: 8, colours: .signed,
      images: (0..<16).map { filter in
        GreyImage(
          answers[0..., filter..<filter + 1].flattened().elements.map(
            Double.init), rows: 24,
          columns: 24)
      }))

  page.cell(
    "edges", "Which direction does a filter like?",
    """
    Add up a filter's left half against its right, and its upper half against its lower. A large \
    first number means that it answers where it is brighter on the left, and so on.
    """)
  func lean(_ filter: Int) -> [String] {
    let w = after[row: filter].reshaped(5, 5)
    let sides = w[0..., 0..<2].sum() - w[0..., 3..<5].sum()
    let ends = w[0..<2].sum() - w[3..<5].sum()
    return ["\(filter)", fourDigits(Double(sides)), fourDigits(Double(ends))]
  }
  page.table(["filter", "left − right", "upper − lower"], (0..<6).map(lean))

  page.question(
    "Suppose a filter were all blue, without orange. What would it answer to?",
    answer: """
      To bright surfaces of any kind: it is a blur. Filters with blue on one side and orange on the \
      other answer to edges in that direction.
      """)
  page.question(
    "Some filters have stayed pale. What has become of them?",
    answer: """
      Some are dead, others nearly so. If a filter's sums are negative everywhere, ReLU gives 0 everywhere, \
      no gradient comes back, and the filter never changes again. Here is how many of the 30 answer \
      nowhere on any training image, and the largest weight among those.
      """)
  let mnist = try digits.load(page)
  let network = try TrainedNetwork.simple.trained()
  let all = pictures(mnist.train).x
  var highest = Tensor<Float>.zeros([30])
  for start in stride(from: 0, to: all.shape[0], by: 500) {
    let some = all[start..<min(start + 500, all.shape[0])]
    let answers = network.layers[0].predict(some)
    highest = maximum(highest, answers.max(axes: [0, 2, 3]))
  }
  let dead = (0..<30).filter { highest[$0] <= 0 }
  page.show("dead filters", dead.count)
  page.show(
    "largest weight",
    Double(dead.map { abs(after[row: $0]).max() }.max() ?? 0))
  page.change(
    "In 'An image of our own', draw something else, such as a 4, and look for its strokes."
  )
}
