import Tensors

/// Labelled images in two parts, ready to be learned from.
public struct ImageDataset<Element: Scalar>: CustomStringConvertible, Sendable {
  /// What people call it: `MNIST`.
  public let name: String

  /// The images to learn from.
  public let train: LabeledImages<Element>

  /// The images kept apart to test with.
  public let test: LabeledImages<Element>

  /// The name of each class; the position is the label.
  public let classNames: [String]

  /// Where the images come from.
  public let origin: DataOrigin

  /// Whether the images are drawn by the program, in MNIST's place.
  public var isSynthetic: Bool {
    if case .synthetic = origin { true } else { false }
  }

  /// Whether the images are those that were published, whose every byte is compared.
  public func isPublished(as images: any PublishedImages.Type) -> Bool {
    guard case .files(let folder) = origin else { return false }
    return images.collection.isPublished(in: folder)
  }

  /// One line that says where the images come from.
  public var description: String {
    switch origin {
    case .files(let folder): "\(name) from \(folder)"
    case .synthetic(let reason):
      "built-in synthetic digits (seed \(ImageCollection.standInSeed)): \(reason)"
    }
  }
}
