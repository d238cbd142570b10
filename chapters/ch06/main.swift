import ChapterSupport
import Notebook

func chapter() -> Chapter {
  let digits = ImageLoader<Float>(minimum: 10)
  return Chapter(
    .ch06, in: course, opening: opening,
    sections: [
      Section("6.1.2", "One rate for all weights", oneRate),
      Section("6.1.4", "Momentum", momentum),
      Section("6.1.5", "AdaGrad", adaGrad),
      Section("6.1.6", "Adam", adam),
      Section("6.1.7", "Six paths", sixPaths),
      Section("6.1.8", "Six optimizers on handwriting") {
        try optimizersOnDigits($0, digits)
      },
      Section("6.2.1", "Why weights do not start at zero", zeroWeights),
      Section("6.2.2", "What goes through five layers", activations),
      Section("6.2.4", "Training from three starts") {
        try threeStarts($0, digits)
      },
      Section("6.3.1", "Batch normalization, forward", normalizationForward),
      Section(
        "6.3.2", "Batch normalization, backward", normalizationBackward),
      Section(
        "6.3.3", "Checking it, and how a check is fooled", normalizationCheck),
      Section("6.3.4", "Sixteen scales") { try sixteenScales($0, digits) },
      Section("6.4.1", "Learning by heart") { try overfitting($0, digits) },
      Section("6.4.2", "Weight decay") { try weightDecay($0, digits) },
      Section("6.4.3", "Dropout") { try dropout($0, digits) },
      Section("6.5.1", "Images to choose by") { try validation($0, digits) },
      Section("6.5.2", "A search at random") { try search($0, digits) },
    ],
    closing: closing,
    options: [
      .count(
        "--iterations", quick: 200, standard: 2_000, full: 2_000,
        "how many iterations 6.1.8 and 6.2.4 train"),
      .count(
        "--trials", quick: 4, standard: 24, full: 100,
        "how many settings 6.5.2 tries"),
      .text(
        "--keep", "FILE", standard: "",
        "keeps what each trial of 6.5.2 came to in FILE, and goes on from there"
      ),
    ])
}

chapter().main()
