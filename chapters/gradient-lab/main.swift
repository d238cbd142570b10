import ChapterSupport
import Notebook

func laboratory() -> Chapter {
  let digits = Digits(oneHotLabel: true, minimum: 3)
  return Chapter(
    .gradientLab, in: course,
    sections: [
      Section("1", "The book's check") { try bookCheck($0, digits) },
      Section("2", "One gradient, four ways", fourWays),
      Section("3", "How small is h?", stepSizes),
      Section("4", "A gallery of mistakes", gallery),
      Section("5", "Training with a mistake", trainingWithMistakes),
      Section("6", "A network of your own") {
        try requireImages($0, digits)
        try ownNetwork($0, digits)
      },
    ],
    options: [
      .text(
        "--layers", "LAYERS", standard: "affine:50,relu,affine:10",
        "the network of section 6, such as conv:4:3,relu,pool:2,affine:10"),
      .text(
        "--break", "LAYER.GRADIENT:×FACTOR", standard: "",
        "what section 6 breaks, such as affine2.bias:×2 or conv1.input:0"),
      .count(
        "--batch", quick: 3, standard: 3, full: 16, largest: 256,
        "how many images section 6 takes"),
    ])
}

/// Makes sure that there are as many images as section 6 is to take.
func requireImages(_ page: Page, _ digits: Digits) throws {
  let (batch, count) = (page.options.count("--batch"), try digits.load(page).train.count)
  guard batch <= count else {
    throw FileError("--batch \(batch) takes more images than there are, \(count)")
  }
}

laboratory().main()
