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

  /// One line that says where the images come from.
  public var description: String {
    switch origin {
    case .files(let folder): "\(name) from \(folder)"
    case .synthetic(let reason):
      "built-in synthetic digits (seed \(ImageCollection.standInSeed)): \(reason)"
    }
  }
}

/// Images, each with its class.
public struct LabeledImages<Element: Scalar>: Sendable {
  /// The images: (N, 784) if flattened, else (N, 1, 28, 28); 0…1 if normalized, else 0…255.
  public let images: Tensor<Element>

  /// The classes: (N,) numbers 0…9, or (N, 10) with a one in each row at the class's place.
  public let labels: Tensor<Int>

  /// The number of images.
  public var count: Int { labels.shape[0] }

  /// Turns bytes into numbers in the form that was asked for.
  init(_ raw: RawImages, normalize: Bool, flatten: Bool, oneHotLabel: Bool) {
    let count = raw.labels.count
    images = Tensor(
      shape: flatten ? [count, raw.rows * raw.columns] : [count, 1, raw.rows, raw.columns],
      elements: normalize ? fractions(of: raw.pixels) : numbers(of: raw.pixels))
    labels = oneHotLabel ? oneHot(raw.labels) : Tensor(raw.labels.map(Int.init))
  }
}

/// Where the images of a data set come from.
public enum DataOrigin: Equatable, Sendable {
  /// From IDX files in a folder.
  case files(folder: String)

  /// Drawn by the program, for a reason.
  case synthetic(reason: String)
}

// A generic function that another module calls runs hundreds of times slower than one for a known
// type, so the two that touch every pixel are compiled for both types beforehand.

/// Pixel values 0…255 as numbers 0…1.
@_specialize(where Element == Float)
@_specialize(where Element == Double)
private func fractions<Element: Scalar>(of pixels: [UInt8]) -> [Element] {
  pixels.map { Element($0) / 255 }
}

/// Pixel values 0…255 as numbers 0…255.
@_specialize(where Element == Float)
@_specialize(where Element == Double)
private func numbers<Element: Scalar>(of pixels: [UInt8]) -> [Element] {
  pixels.map { Element($0) }
}

/// A row of ten for each label, zero but for a one at the label's place: (N, 10).
private func oneHot(_ labels: [UInt8]) -> Tensor<Int> {
  var rows = [Int](repeating: 0, count: labels.count * 10)
  for (row, label) in labels.enumerated() { rows[row * 10 + Int(label)] = 1 }
  return Tensor(shape: [labels.count, 10], elements: rows)
}
