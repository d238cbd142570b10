/// The margin that an image gets before a window slides over it.
///
/// A number means as many pixels on each side, a list of two as many at top and bottom, left and
/// right: `padding: 1`, `padding: [2, 0]`.
public enum Padding: Hashable, Sendable {
  /// So much that the output has ⌈input / stride⌉ pixels along each axis: at stride 1 it is as large
  /// as the input. An odd pixel goes to the bottom and to the right, as in Keras.
  case same

  /// The same number of pixels at top and bottom, and at left and right.
  case pixels(Extent)

  /// None: the window stays inside the image.
  public static let valid = Padding.pixels(0)
}

extension Padding: ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral {
  /// Pads all four sides with this many pixels.
  public init(integerLiteral pixels: Int) { self = .pixels(Extent(integerLiteral: pixels)) }

  /// Pads top and bottom with the first number of pixels, left and right with the second.
  ///
  /// - Precondition: there are two.
  public init(arrayLiteral pixels: Int...) { self = .pixels(Extent(pixels)) }
}
