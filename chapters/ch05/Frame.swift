import ChapterSupport
import Notebook

/// How the chapter begins and ends.
enum Frame {
  static let opening = Opening(
    needs: [
      "What a derivative and a gradient are (§4.3.1 to §4.4), and how a network learns with one "
        + "(§4.5.2).",
      "Softmax and the cross-entropy loss (§3.5.1, §4.2.2), and shapes of matrix products (§3.3.2).",
      aboutSectionNumbers,
    ],
    goals: [
      "draw any calculation as a graph and walk it backward, with numbers, on paper",
      "derive the gradients of ReLU, sigmoid, an affine layer, and softmax with its loss",
      "write a layer with a forward and a backward method, and check it numerically",
      "train a network of 39,760 parameters, and say where each gradient came from",
    ])

  static let closing = Closing(
    learned: [
      "A graph splits a long calculation into nodes; each node knows only its own inputs and its "
        + "own derivative.",
      "Walking backward, you multiply by each node's derivative, and you add where a value was used "
        + "more than once. That is all of backpropagation.",
      "An affine layer sends back dout · Wᵀ, keeps Xᵀ · dout for its weights, and adds up dout's "
        + "rows for its bias.",
      "Softmax and cross-entropy together send back y − t, divided by the batch size.",
      "One walk forward and one back give all gradients at once; a numerical gradient, two walks "
        + "for every parameter, is there to check them.",
    ],
    experiments: [
      "In §5.7.4, replace `ReLU` by `Sigmoid`: build the network from `Affine`, `Sigmoid` and "
        + "`Affine` layers in a `Sequential`. How many iterations does it need to reach 0.90?",
      "Write a layer of your own, y = x², with `forward` and `backward`, and check it as §5.5.2 "
        + "checks the sigmoid.",
      "Train with `--iterations 30000` and watch when the two accuracies part.",
      "Run `swift run ch05 5.7.4 --seed 1`. Which digits of the final accuracy stay?",
    ],
    exercises: exercises(of: .ch05),
    next: [
      .ch06: "learn faster and more surely: optimizers, first weights, normalization.",
      .gradientLab: "break gradients on purpose, and see what finds the mistake and what does not.",
      .fast: "see how the matrix products, where all the time goes, are made fast.",
      .studies: "five published experiments with networks like this one, and with larger ones.",
      .ch04: "go back to the numerical gradient, if the check in §5.7.3 went by too quickly.",
    ])
}
