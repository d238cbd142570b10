import BrokenLayers
import ChapterSupport
import NeuralNetworks
import Notebook
import Tensors

func ownNetwork(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    `swift run gradient-lab 6 --layers conv:4:3,relu,pool:2,affine:10 --batch 3` checks a network of \
    your own, in 64 bits. You can say `affine:N`, `conv:FILTERS:SIZE`, `pool:SIZE`, `relu`, `sigmoid`, \
    `tanh`, `batchnorm`, `dropout:SHARE` and `flatten`. The last layer needs ten outputs. Some of these \
    belong to later chapters: a convolution slides small windows of weights over an image, pooling \
    keeps the largest of each few pixels, batch normalization brings each neuron's values to mean 0 and \
    spread 1, and dropout silences a random share of the neurons in each step.

    Then break it: `--break affine2.bias:×2` doubles one gradient of one layer, and you see what the \
    check says. Instead of `bias` you can say `weight`, `gamma`, `beta` or `input`, and any factor.
    """)

  page.cell("network", "The network", "What it is made of, layer by layer.")
  let plans = try layerPlans(page)
  var random = RandomState(seed: page.seed)
  let network = Sequential<Double>(
    input: [1, 28, 28], plans, random: &random)
  for line in network.summary().split(separator: "\n") {
    page.print("\(line)")
  }

  page.cell(
    "report", "Its gradient",
    "Of each tensor at most 400 elements are measured, drawn at random.", tolerance: .noise)
  let mnist = try digits.load(page)
  let batch = page.options.count("--batch")
  let images = mnist.train.images[..<batch].reshaped(batch, 1, 28, 28)
  let report = GradientCheck(sampleSize: 400, seed: page.seed)
    .report(on: network, images, mnist.train.labels[..<batch])
  page.table(GradientReport.headings, report.rows)
  page.show("agrees", report.agrees)

  page.question(
    "Only 400 of the 39,200 weights of W1 were measured. Could the other 38,800 be wrong?",
    answer: """
      A single wrong element could be missed by the sample. So the check also nudges all elements of a \
      tensor together, along a few random directions; a wrong element anywhere changes those slopes.
      """)

  page.cell(
    "broken", "One thing broken",
    """
    Now one gradient of one layer is put wrong: the last bias's, times two, unless you ask for \
    something else with `--break`. All others stay as they were.
    """, predict: "Which rows of the table will change, and will the check find the right layer?",
    tolerance: .noise)
  let broken = Chain(
    input: [1, 28, 28], try brokenLayers(page, network.layers))
  let found = GradientCheck(sampleSize: 400, seed: page.seed)
    .report(on: broken, images, mnist.train.labels[..<batch])
  page.table(GradientReport.headings, found.rows)
  page.show("first fault in", found.faultyLayer ?? "none")
  if let verdict = found.layerVerdict { page.print(verdict.advice) }

  page.question(
    """
    With `--break affine2.input:2` it is dx of the second layer that is doubled. Which rows are wrong \
    then, and which layer is to blame?
    """,
    answer: """
      W1 and b1, since the first layer is fed a gradient that is twice too large. It computes its own \
      part rightly. That is why the check also looks at each layer by itself, and names the first one \
      in the walk backward whose own gradient is wrong.
      """)
  page.change(
    "Leave the file as it is and run `swift run gradient-lab 6 --break affine2.input:2`.")
}

/// The layers with one broken, as `--break` asks for.
private func brokenLayers(
  _ page: Page, _ layers: [any Layer<Double>]
) throws -> [any Layer<Double>] {
  let words = page.options.text("--layers").split(separator: ",")
  let kinds = words.map { String($0.prefix { $0 != ":" }) }
  let last = "affine\(kinds.count { $0 == "affine" }).bias:×2"
  let asked = page.options.text("--break")
  let word = asked.isEmpty ? last : asked
  guard let broken = Breaking.layers(layers, kinds: kinds, breaking: word) else {
    throw page.options.mistake(
      in: "--break", "\(word) breaks nothing here; say, for instance, \(last)")
  }
  return broken
}

/// How many weights a layer has, and how many numbers it computes of each image.
private func layerSize(
  _ kind: String, _ numbers: [Int], _ shape: [Int]
) -> (weights: Int, values: Int) {
  let inputs = shape.reduce(1, *)
  switch kind {
  case "affine": return (inputs * numbers[0], numbers[0])
  case "conv":
    let window = shape[0] * numbers[1] * numbers[1]
    let places = (shape[1] - numbers[1] + 1) * (shape[2] - numbers[1] + 1)
    return (window * numbers[0], places * max(window, numbers[0]))
  default: return (0, inputs)
  }
}

/// Reads the words of `--layers`, and sees to it that each layer can take what reaches it.
private func layerPlans(_ page: Page) throws -> [LayerPlan<Double>] {
  var shape = [1, 28, 28]
  var plans: [LayerPlan<Double>] = []
  var weights = 0
  for word in page.options.text("--layers").split(separator: ",", omittingEmptySubsequences: false)
  {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let numbers = parts.dropFirst().compactMap { Double($0) }
    func mistake(_ problem: String) -> UsageError {
      page.options.mistake(in: "--layers", problem)
    }
    func whole(_ index: Int) throws -> Int {
      guard numbers.count > index, let number = Int(exactly: numbers[index]), 1...4096 ~= number
      else { throw mistake("\(word) needs whole numbers from 1 to 4096") }
      return number
    }
    func image() throws {
      guard shape.count == 3 else { throw mistake("\(word) needs images, not \(describe(shape))") }
    }
    let plan: LayerPlan<Double>
    switch (parts[0], parts.count) {
    case ("affine", 2): plan = .affine(try whole(0), weights: .he)
    case ("conv", 3):
      try image()
      let size = try whole(1)
      guard size <= min(shape[1], shape[2]) else {
        throw mistake("\(word) is larger than images of \(describe(shape))")
      }
      plan = .convolution(
        try whole(0), kernel: Extent(height: size, width: size), weights: .he)
    case ("pool", 2):
      try image()
      let size = try whole(0)
      guard size <= min(shape[1], shape[2]) else {
        throw mistake("\(word) is larger than images of \(describe(shape))")
      }
      plan = .maxPooling(Extent(height: size, width: size))
    case ("relu", 1): plan = .relu
    case ("sigmoid", 1): plan = .sigmoid
    case ("tanh", 1): plan = .tanh
    case ("batchnorm", 1): plan = .batchNormalization
    case ("flatten", 1): plan = .flatten
    case ("dropout", 2):
      guard let share = numbers.first, 0..<1 ~= share else {
        throw mistake("\(word) needs a share in 0..<1")
      }
      plan = .dropout(share)
    default:
      throw mistake(
        """
        \(word.isEmpty ? "an empty word" : word) is no layer; there are affine:N, conv:FILTERS:SIZE, \
        pool:SIZE, relu, sigmoid, tanh, batchnorm, dropout:SHARE and flatten
        """)
    }
    let size = layerSize(parts[0], numbers.map { Int($0) }, shape)
    weights += size.weights
    guard weights <= 10_000_000, size.values * page.options.count("--batch") <= 4_000_000 else {
      throw mistake("\(word) makes the network, or this batch of it, too large to be checked")
    }
    var random = RandomState(seed: 0)
    shape = Sequential(input: shape, [plan], random: &random).outputShape
    plans.append(plan)
  }
  guard shape == [10] else {
    throw page.options.mistake(
      in: "--layers", "the network ends with \(describe(shape)), not with (10,)")
  }
  return plans
}
