import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

func precision(_ page: Page, _ digits: ImageLoader<Float>) throws {
  page.prose(
    """
    A number of 32 bits takes four bytes, and moving bytes is what costs time. Do you need all \
    these digits? Half precision has 16 bits: one for the sign, five for the exponent, ten for the \
    digits behind the first.
    """)

  page.cell(
    "numbers", "Fewer digits",
    "The same number with 23, 10 and 2 bits behind the first.",
    predict: "π has the digits 3.14159265. What is left of it with 2 bits?")
  let pi: Tensor<Float> = [3.14159265]
  for bits in [23, 10, 2] {
    page.show("\(bits) bits", rounded(pi, toBits: bits))
  }

  page.prose(
    """
    The function below looks as if it did nothing. But it adds x and 2^(23 − bits) times x, and a sum keeps \
    23 bits behind its first: the lowest bits of x are rounded away. What is subtracted again leaves x with \
    as many bits as were asked for.
    """)
  page.source("chapters/ch08/Rounding.swift", "func rounded")
  page.aside("The next two cells take about 7 seconds.")
  page.cell(
    "walk", "A network with half the bits",
    """
    It does not help to round numbers once and then go on with 32 bits. So here every weight is \
    rounded, and what comes out of every layer is rounded again before the next one gets it. Within a \
    layer the sums keep their 32 bits, as they do where a processor multiplies in half precision, and \
    exponents keep eight.
    """, tolerance: .training)
  let mnist = try digits.load(page)
  let test = pictures(mnist.test)[
    ..<min(page.options.size == .quick ? 500 : 2_000, mnist.test.count)]
  func network(bits: Int) throws -> Sequential<Float> {
    let network = try TrainedNetwork.deep.trained()
    for parameter in network.parameters {
      parameter.value = rounded(parameter.value, toBits: bits)
    }
    return network
  }
  func scores(bits: Int) throws -> Tensor<Float> {
    var x = rounded(test.x, toBits: bits)
    for layer in try network(bits: bits).layers {
      x = rounded(layer.predict(x), toBits: bits)
    }
    return x
  }
  let full = try scores(bits: 23).argMax(axis: 1)
  let half = try scores(bits: 10).argMax(axis: 1)
  page.show("images", test.count)
  page.show("correct with 23 bits", (full .== test.t).trueCount)
  page.show("correct with 10 bits", (half .== test.t).trueCount)
  page.show("answers that changed", (full .!= half).trueCount)

  page.cell(
    "bits", "How few are enough?",
    "Both weights and activations with ever fewer bits.", tolerance: .training
  )
  let bits = [10, 7, 5, 4, 3, 2, 1]
  let correct = try bits.map {
    (try scores(bits: $0).argMax(axis: 1) .== test.t).mean()
  }
  page.table(
    ["bits", "accuracy"],
    zip(bits, correct).map { ["\($0)", fourDigits($1)] })

  page.drawing()
  page.figure(
    "bits",
    Chart(
      "Accuracy and bits behind the first digit", x: "bits", y: "accuracy",
      grid: true,
      series: [
        Series(
          "accuracy", x: bits.map(Double.init), y: correct, marker: .circle)
      ]))

  page.question(
    "Each sum has hundreds of products of rounded numbers. Why do the errors not add up to nonsense?",
    answer: """
      They have both signs and partly cancel, and in the end only the order of ten scores counts.
      """)
  page.question(
    "Why is training in half precision harder than reading?",
    answer: """
      With 10 bits neighbouring numbers are about a thousandth of their size apart. A step that changes a weight by less \
      than half of that is rounded away. At first most steps are longer. But the closer the training comes \
      to its end, and the smaller the learning rate, the more of them are lost. So one keeps the weights in \
      32 bits and computes the gradients in 16.
      """)
  let weight: Tensor<Float> = [1]
  page.show("1 + 0.0003 with 10 bits", rounded(weight + 0.0003, toBits: 10))
  page.change("Round the weights only, and leave the activations in 32 bits.")
}
