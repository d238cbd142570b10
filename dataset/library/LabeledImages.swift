import Tensors

/// Images, each with its class.
public struct LabeledImages<Element: Scalar>: Sendable {
  /// The images: (N, 784) if flattened, else (N, 1, 28, 28); 0…1 if normalized, else 0…255.
  public let images: Tensor<Element>

  /// The classes: (N,) numbers 0…9, or (N, 10) with a one in each row in the class's column.
  public let labels: Tensor<Int>

  /// The number of images.
  public var count: Int { labels.shape[0] }

  /// Turns bytes into numbers in the form that was asked for.
  init(_ raw: RawImages, normalize: Bool, flatten: Bool, oneHotLabel: Bool) {
    let count = raw.labels.count
    images = Tensor(
      shape: flatten ? [count, raw.rows * raw.columns] : [count, 1, raw.rows, raw.columns],
      elements: normalize ? fractions(of: raw.pixels) : numbers(of: raw.pixels))
    let classes = Tensor(raw.labels.map(Int.init))
    labels = oneHotLabel ? classes.oneHot(classes: 10) : classes
  }
}

// A generic function that another module calls runs hundreds of times slower than one for a known
// type, so the two that touch every pixel are compiled for both types beforehand.

/// Pixel values 0…255 as numbers 0…1: divided in 32 bits, as the book's loader does, so that its
/// programs compute with the same numbers.
@_specialize(where Element == Float)
@_specialize(where Element == Double)
private func fractions<Element: Scalar>(of pixels: [UInt8]) -> [Element] {
  pixels.map { Element(Float($0) / 255) }
}

/// Pixel values 0…255 as numbers 0…255.
@_specialize(where Element == Float)
@_specialize(where Element == Double)
private func numbers<Element: Scalar>(of pixels: [UInt8]) -> [Element] {
  pixels.map { Element($0) }
}
