import ChapterSupport
import Notebook

func chapter() -> Chapter {
  let digits = Digits(oneHotLabel: true, minimum: 10)
  return Chapter(
    .ch05, in: course, opening: Frame.opening,
    sections: [
      Section("5.1", "Computational graphs", computationalGraphs),
      Section("5.2", "The chain rule", chainRule),
      Section("5.3", "Walking a graph backward", backwardNodes),
      Section("5.4.1", "A layer that multiplies", mulLayer),
      Section("5.4.2", "A layer that adds", addLayer),
      Section("5.5.1", "The ReLU layer", reluLayer),
      Section("5.5.2", "The sigmoid layer", sigmoidLayer),
      Section("5.6.1", "The affine layer for one sample", affineSample),
      Section("5.6.2", "The affine layer for a batch", affineBatch),
      Section("5.6.3", "Softmax with loss", softmaxWithLoss),
      Section("5.7.1", "From layers to a network", overview),
      Section("5.7.2", "The network, taken apart") { try networkApart($0, digits) },
      Section("5.7.3", "Checking the gradients") { try gradientCheck($0, digits) },
      Section("5.7.4", "Training") { try training($0, digits) },
    ],
    closing: Frame.closing,
    options: [
      .count(
        "--iterations", quick: 1_000, standard: 10_000, full: 10_000,
        "how many iterations 5.7.4 trains"),
      .flag("--verbose", "prints every iteration of 5.7.4"),
      .ownDigit(in: "5.7.4"),
    ])
}

chapter().main()
