import Tensors

/// A height and a width, in pixels.
///
/// A number stands for a square, a list of two for height and width: `kernel: 5`, `stride: [2, 1]`.
public struct Extent: Hashable, Sendable {
  /// The length of the first axis of an image, from top to bottom.
  public let height: Int

  /// The length of the second axis, from left to right.
  public let width: Int

  /// Makes an extent.
  public init(height: Int, width: Int) {
    self.height = height
    self.width = width
  }
}

extension Extent: ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral {
  /// Makes a square.
  public init(integerLiteral side: Int) { self.init(height: side, width: side) }

  /// Makes an extent from height and width.
  ///
  /// - Precondition: there are two.
  public init(arrayLiteral lengths: Int...) { self.init(lengths) }

  /// Makes an extent from height and width, as they stand in a shape.
  init(_ lengths: some Collection<Int>) {
    let lengths = Array(lengths)
    require(lengths.count == 2, "Extent: \(describe(lengths)) is not a height and a width")
    self.init(height: lengths[0], width: lengths[1])
  }
}

extension Extent {
  /// Height and width as part of a shape.
  var shape: [Int] { [height, width] }

  /// The number of pixels.
  var count: Int { height * width }
}
