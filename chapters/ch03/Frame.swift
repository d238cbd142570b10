import ChapterSupport
import Notebook

/// How the chapter begins and ends.
enum Frame {
  static let opening = Opening(
    needs: [
      "Tensors and their arithmetic (§1.5.2 to §1.5.6).",
      "What a perceptron does with weights and a bias (§2.3.2), and why one line cannot be XOR "
        + "(§2.4.1).",
      aboutSectionNumbers,
    ],
    goals: [
      "say what an activation function is for, and compute sigmoid, ReLU and softmax by hand",
      "read a layer as a matrix product, and predict the shape of everything that it computes",
      "write the forward pass of a three-layer network in three lines",
      "load a trained network and measure how many of 10,000 unseen digits it reads",
    ])

  static let closing = Closing(
    learned: [
      "A neuron adds up weighted inputs and a bias, then applies an activation function.",
      "The activation must not be a straight line: layers of lines are only another line.",
      "A whole layer is one product, x · W + b. The inner lengths must agree, and a batch is a "
        + "product with more rows.",
      "Softmax turns any scores into probabilities. Shifting all scores changes nothing, which is "
        + "how the overflow is avoided.",
      "A network of 45,360 numbers reads 97 % of handwritten digits that it has never seen, as "
        + "long as they come as in training: light on dark, and in the middle.",
    ],
    experiments: [
      "In §3.6.2, use `relu` in place of `sigmoid` without training again. How many digits are "
        + "still read, and why not all?",
      "Turn every test image upside down (reverse the 784 numbers). Which digits survive?",
      "Round all weights to one decimal before predicting. How many right answers does it cost?",
      "Train the network yourself with `swift run ch03 3.6.2 --train`, and with another seed.",
    ],
    exercises: exercises(of: .ch03),
    next: [
      .ch04: "find out where good weights come from.",
      .fast: "see what makes a large matrix product fast.",
      .ch02: "go back to the perceptron, if the sum of weighted inputs went by too quickly.",
    ])
}
