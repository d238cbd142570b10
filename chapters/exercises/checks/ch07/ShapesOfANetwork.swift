import Tensors

extension Exercise {
  static let shapesOfANetwork: Exercise = Exercise(
    "shapes-of-a-network", in: "ch07", "The shapes behind each layer", .predict, minutes: 6,
    section: "7.5", answer: "[behindPooling, behindConvolution, behindStride, lastWeights]",
    hints: [
      "Pooling and convolution do different things to the number of channels. Which?",
      "Size: ⌊(H + 2P − F) / S⌋ + 1. Channels: those of the filters, or the same for pooling.",
      "Weights are (filters, channels that come in, height, width).",
    ]
  ) { (answers: [[Int]], judge: Judge) in
    judge.expectAnswer(
      "behindPooling", answers[0], is: [8, 14, 14],
      mistakes: [
        Mistake("Pooling takes each channel by itself: the number of channels stays.") {
          $0.first != 8
        },
        Mistake("Windows of 2 × 2 that do not overlap: half as high, half as wide.") { _ in true },
      ])
    judge.expectAnswer(
      "behindConvolution", answers[1], is: [16, 10, 10],
      mistakes: [
        Mistake("Each filter gives one channel: there are as many channels as filters.") {
          $0.first != 16
        },
        Mistake("Without padding 5 × 5 takes 4 rows and 4 columns away.") { _ in true },
      ])
    judge.expectAnswer(
      "behindStride", answers[2], is: [16, 5, 5],
      mistakes: [
        Mistake("(10 + 2 − 3) / 2 is 4.5: round down, then add the first position.", [16, 4, 4]),
        Mistake("(10 + 2 − 3) / 2 is 4.5: round down, not up.", [16, 6, 6]),
        Mistake("With stride 2 only every second position is left.", [16, 10, 10]),
      ])
    judge.expectAnswer(
      "lastWeights", answers[3], is: [16, 16, 3, 3],
      mistakes: [
        Mistake(
          "Each filter has a layer for each channel that comes in, and 16 come in.", [16, 3, 3]),
        Mistake("Behind the convolution before there are 16 channels, not 8 or 1.") {
          $0.count == 4 && $0[1] != 16
        },
      ])
  }
}
