import ChapterSupport
import Notebook

func chapter() -> Chapter {
  let digits = ImageLoader<Float>(minimum: 100)
  return Chapter(
    .ch08, in: course, opening: opening,
    sections: [
      Section("8.1.1", "Six convolutions") {
        try sixConvolutions($0, digits)
      },
      Section("8.1.2", "Training it") { try training($0, digits) },
      Section("8.1.3", "The digits that it misreads") {
        try misread($0, digits)
      },
      Section("8.1.4", "Small windows, many layers", smallWindows),
      Section("8.2.1", "Accuracy and depth") { try depth($0, digits) },
      Section("8.2.2", "More images out of the same ones") {
        try augmentation($0, digits)
      },
      Section("8.3", "Half precision, and less") {
        try precision($0, digits)
      },
      Section("8.4", "A way around a layer") { try residual($0, digits) },
    ],
    closing: closing,
    options: [
      .count(
        "--images", quick: 500, standard: 5_000, full: 60_000,
        "how many images 8.1.2 and 8.2.1 train on"),
      .flag(
        "--publish",
        "trains in full, and keeps the networks (8.1.2: 20 epochs; 8.2.2: distorted)"
      ),
    ])
}

chapter().main()
