import Notebook
import Tensors

func makingArrays(_ page: Page) {
  page.prose(
    """
    Deep learning is arithmetic with arrays of numbers. `Tensor` is this course's array, built in \
    `Sources/Tensors`; it computes as NumPy does, Python's library for arrays, and prints like it.
    """)

  page.cell(
    "array", "An array from a list",
    "Beside its name a page shows an array's shape: here one axis of three elements.")
  let x: Tensor<Double> = [1.0, 2.0, 3.0]
  page.show("x", x)
  page.show("number of elements", x.count)

  page.cell(
    "types", "What its elements are",
    """
    All elements are of one type, which stands in angle brackets. `Float` has half the bits of \
    `Double`, so about half the digits. `Int` counts, `Bool` tells true from false.
    """)
  page.show("Double", Tensor<Double>([1.0 / 3, 2.0 / 3]))
  page.show("Float", Tensor<Float>([1.0 / 3, 2.0 / 3]))
  page.show("Int", Tensor([5, 0, 4]))
  page.show("Bool", Tensor([true, false]))

  page.cell(
    "ready-made", "Ready-made arrays",
    """
    Zeros, ones, equal steps (the end is left out, as in `0..<4`), and random numbers. The generator begins with a seed, and the same seed \
    gives the same numbers each time. `as` says which type you want where a function could give \
    several.
    """)
  page.show("zeros", Tensor<Double>.zeros([3]))
  page.show("ones", Tensor<Double>.ones([2, 2]))
  page.show("range", Tensor<Double>.range(0, 1, step: 0.25))
  var random = RandomState(seed: page.seed)
  page.show("random", random.uniform(shape: [3]) as Tensor<Double>)
  page.source("chapters/ch03/3.5.4-OutputNeurons.swift", "var scores = Tensor<Double>.zeros")

  page.question(
    "You draw three random numbers with a new generator of the same seed. Which ones do you get?",
    answer: """
      The same three. That is how every value on these pages can be checked: random numbers here \
      look accidental and are repeatable.
      """)
  var again = RandomState(seed: page.seed)
  page.show("again", again.uniform(shape: [3]) as Tensor<Double>)
  page.show("the next three", again.uniform(shape: [3]) as Tensor<Double>)

  page.change("Run `swift run ch01 1.5.2 --seed 7`, and see which values change.")
}
