import ChapterSupport
import Notebook

/// How the page begins and ends.
enum Frame {
  static let opening = Opening(
    needs: [
      "How the two-layer network of §5.7.4 learns, and what its loss and its accuracies are.",
      "Nothing of later chapters: Adam, convolution, pooling and dropout are explained where they appear.",
    ],
    goals: [
      "read a pair of training and test curves, and say when a network began to learn by heart",
      "say what more images, more neurons and other layers change, with numbers",
      "tell what a loss says from what an accuracy says",
      "compare figures of your own with published ones, and know which differences mean nothing",
    ])

  static let closing = Closing(
    learned: [
      "The score on the training images says little: networks learn even labels that mean nothing.",
      "More images help: four times as many leave about half to two thirds of the errors.",
      "More neurons help too, but each doubling takes away less.",
      "Filters that look at every place of an image read digits better than as many weights without "
        + "them.",
      "A network that trains on after its validation loss has turned gets surer, of its mistakes too.",
    ],
    experiments: [
      "`swift run studies training-size --seeds 5`: how much do the accuracies move with other first "
        + "weights? Compare that with their distance from the published ones.",
      "`swift run studies memorize --seed 4`: does this start learn?",
      "Train `fashion` with two hidden layers (its network stands in "
        + "`chapters/support/PublishedNetwork.swift`). Which confusions become rarer?",
      "Stop early: find the epoch with the lowest validation loss in a file of `results/`, and train "
        + "just so long with `--epochs`.",
    ],
    next: [
      .ch07: "to see how convolution and pooling are made, forward and backward.",
      .ch05: "to see again how these networks find their gradients.",
      .gradientLab: "to see whether a gradient is right, before you train for an hour with it.",
      .fast: "to see where the time of these trainings goes.",
    ])
}
