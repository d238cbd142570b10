/// What was published of a run: epochs, losses in nats, accuracies as fractions; NaN is not known.
struct Published {
  let epochs: Int
  let scores: [Double]

  init(
    _ epochs: Int, _ trainLoss: Double, _ trainAccuracy: Double, _ testLoss: Double,
    _ testAccuracy: Double
  ) {
    self.epochs = epochs
    scores = [trainLoss, trainAccuracy, testLoss, testAccuracy]
  }
}

// The figures, apart from the studies: on a page they would stand above the question what will come out.
extension Published {
  /// By the number of images.
  static let trainingSize = [
    60_000: Published(30, 0.0051, 0.9988, 0.1270, 0.9752),
    15_000: Published(30, 0.0038, 0.9999, 0.1766, 0.9609),
    3_750: Published(30, 0.0143, 0.9997, 0.2706, 0.9268),
    950: Published(30, 0.0296, 1.0000, 0.4152, 0.8790),
    250: Published(30, 0.0661, 0.9960, 0.7151, 0.7821),
  ]

  /// Of dense-1, dense-2, conv-1 and conv-2.
  static let architectures = [
    Published(50, 0.0102, 0.9975, 0.1410, 0.9847),
    Published(50, 0.0144, 0.9975, 0.2275, 0.9833),
    Published(50, 0.0027, 0.9994, 0.1221, 0.9879),
    Published(50, 0.0374, 0.9899, 0.0138, 0.9934),
  ]

  /// Of the same four.
  static let shuffledLabels = [
    Published(500, 1.2545, 0.5025, 8.9777, 0.1138),
    Published(500, 0.7056, 0.7322, 8.0285, 0.1152),
    Published(500, 0.0328, 0.9918, 13.3561, 0.1016),
    Published(500, 2.3015, 0.1102, 2.3010, 0.1135),
  ]

  /// Of the start that learns.
  static let memorizer = Published(1_000, .nan, 0.997, .nan, 0.0867)

  /// After so many epochs.
  static let fashion = [
    Published(1, 0.4953, 0.8263, 0.4242, 0.8493),
    Published(5, 0.2941, 0.8918, 0.3708, 0.8636),
    Published(500, 0.0180, 0.9948, 1.1986, 0.8858),
  ]
}
