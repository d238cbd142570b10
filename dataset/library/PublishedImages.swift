/// A published collection of images that programs load by name: ``MNIST``, ``FashionMNIST``.
public protocol PublishedImages {
  /// What is known about it.
  static var collection: ImageCollection { get }
}
