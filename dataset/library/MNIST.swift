/// Handwritten digits: 60,000 to train on and 10,000 to test with (LeCun, Cortes and Burges).
///
/// ```swift
/// let mnist: ImageDataset<Float> = try MNIST.load()
/// mnist.train.images.shape   // [60000, 784], values 0…1
/// mnist.train.labels.shape   // [60000]
/// ```
public enum MNIST: PublishedImages {
  /// Where MNIST lies and how its files are recognized.
  public static let collection = ImageCollection(
    name: "MNIST",
    folder: "mnist",
    classNames: (0...9).map(String.init),
    mirrors: [
      "https://ossci-datasets.s3.amazonaws.com/mnist/",
      "https://storage.googleapis.com/cvdf-datasets/mnist/",
    ],
    train: PublishedPart("train", count: 60_000, images: 0xe9f4_d8b3, labels: 0xe0cb_4ad2),
    test: PublishedPart("t10k", count: 10_000, images: 0x9137_3bdf, labels: 0x4ab9_eff9),
    drawStandIn: { SyntheticDigits.make(trainCount: 60_000, testCount: 10_000, seed: $0) })
}
