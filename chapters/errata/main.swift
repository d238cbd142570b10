import ChapterSupport
import Notebook

func chapter() -> Chapter {
  let digits = ImageLoader<Float>(minimum: 10)
  return Chapter(
    .errata, in: course, opening: opening,
    sections: [
      Section("1", "δ inside the logarithm", deltaInLogarithm),
      Section("2", "A check with one sample", oneSample),
      Section("3", "Two slopes at zero", slopesAtZero),
      Section("4", "A gradient that is overwritten", overwritten),
      Section("5", "The last images are not read", lastImages),
      Section("6", "Pooling that forgets its padding", poolingSize),
      Section("7", "Dropout on the scores") {
        try dropoutOnScores($0, digits)
      },
      Section("8", "Normalizing each pixel by itself", pixelByPixel),
      Section("9", "An epoch that is none", epochs),
      Section("10", "Parameters that were replaced") {
        try parameters($0, digits)
      },
      Section("11", "Half precision that is none", halfPrecision),
      Section("12", "A right gradient that looks wrong", looksWrong),
      Section("13", "An epsilon and its name", epsilon),
    ],
    closing: closing)
}

chapter().main()
