import ChapterSupport
import Notebook

func chapter() -> Chapter {
  let digits = Digits(oneHotLabel: true, minimum: 100)
  return Chapter(
    .ch04, in: course,
    sections: [
      Section("4.1", "Learning from data") { try learningFromData($0, digits) },
      Section("4.2.1", "The sum of squared errors", squaredErrors),
      Section("4.2.2", "The cross-entropy", crossEntropyError),
      Section("4.2.3", "Mini-batches") { try miniBatch($0, digits) },
      Section("4.2.4", "The cross-entropy of a batch", batchCrossEntropy),
      Section("4.2.5", "Why a loss, and not the accuracy", whyLoss),
      Section("4.3.1", "The derivative", derivative),
      Section("4.3.2", "Derivatives of a curve", curve),
      Section("4.3.3", "Partial derivatives", partialDerivatives),
      Section("4.4", "The gradient", gradientOfTwo),
      Section("4.4.1", "Gradient descent", gradientDescent),
      Section("4.4.2", "The gradient of a network", networkGradient),
      Section("4.5.1", "The two-layer network") { try twoLayers($0, digits) },
      Section("4.5.2", "Training by numerical gradient") { try numericalTraining($0, digits) },
      Section("4.5.3", "Training in full, and unseen digits") { try fullTraining($0, digits) },
    ],
    options: [
      .count(
        "--iterations", quick: 1_000, standard: 10_000, full: 10_000,
        "how many iterations 4.5.3 trains"),
      .flag("--verbose", "prints every iteration of 4.5.2 and 4.5.3"),
    ])
}

chapter().main()
