import ChapterSupport
import Notebook

func chapter() -> Chapter {
  let digits = ImageLoader<Float>(minimum: 10)
  return Chapter(
    .ch07, in: course,
    sections: [
      Section("7.5", "Training a convolutional network") { try training($0, digits) }
    ],
    options: [.flag("--publish", "with --full: trains all 20 epochs, and keeps the network")])
}

chapter().main()
