import ChapterSupport
import Notebook

func chapter() -> Chapter {
  let digits = ImageLoader<Float>(minimum: 10)
  return Chapter(
    .ch07, in: course, opening: opening,
    sections: [
      Section("7.1", "What an affine layer does not see") {
        try neighbours($0, digits)
      },
      Section("7.2.2", "Convolution by hand", byHand),
      Section("7.2.3", "Padding, stride and size", paddingAndStride),
      Section("7.2.5", "Channels, filters, batches", channels),
      Section("7.3", "Pooling", pooling),
      Section("7.4.2", "im2col, one pixel followed", columns),
      Section(
        "7.4.3", "The convolution layer, backward", convolutionBackward),
      Section("7.4.4", "The pooling layer, backward", poolingBackward),
      Section("7.5", "A convolutional network") { try network($0, digits) },
      Section("7.5.2", "Training it") { page in
        guard let digit = try page.ownDigit() else { return try training(page, digits) }
        try readOwnDigit(page, digit)
      },
      Section("7.6.1", "What the filters have become") {
        try filters($0, digits)
      },
      Section("7.6.2", "What each layer sees") {
        try whatLayersSee($0, digits)
      },
    ],
    closing: closing,
    options: [
      .count(
        "--images", quick: 500, standard: 10_000, full: 60_000,
        "how many images 7.5.2 trains on"),
      .flag(
        "--publish",
        "trains 20 epochs on all images, and keeps the network (7.5.2)"),
      .ownDigit(in: "7.5.2"),
    ])
}

chapter().main()
