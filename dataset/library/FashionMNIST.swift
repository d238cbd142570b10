/// Clothes in ten classes, in files of the same names and shapes as MNIST's (Xiao, Rasul and
/// Vollgraf, 2017).
public enum FashionMNIST: PublishedImages {
  /// Where Fashion-MNIST lies and how its files are recognized.
  public static let collection = ImageCollection(
    name: "Fashion-MNIST",
    folder: "fashion-mnist",
    classNames: [
      "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag",
      "Ankle boot",
    ],
    mirrors: [
      "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/",
      "https://storage.googleapis.com/tensorflow/tf-keras-datasets/",
    ],
    train: PublishedPart("train", count: 60_000, images: nil, labels: 0x741a_4657),
    test: PublishedPart("t10k", count: 10_000, images: nil, labels: 0x8014_2c1f))
}
