import Tensors

/// The patches that a window sees of images (N, C, H, W), as the axes of a matrix that is read where
/// the images lie.
///
/// It is the matrix that ``im2col(_:_:)`` copies: (N · OH · OW, C · FH · FW).
struct Patches {
  /// Image, and position of the window from the top and from the left.
  let rows: [MatrixAxis]

  /// Channel, and pixel of the window from the top and from the left.
  let columns: [MatrixAxis]

  private let images: Int
  private let positions: Extent

  /// Finds the axes.
  ///
  /// - Parameters:
  ///   - shape: that of the images with their margins, (N, C, H, W).
  ///   - kernel: the size of the window, FH and FW.
  ///   - stride: how far it moves.
  ///   - positions: how many positions it has, OH and OW.
  init(of shape: [Int], kernel: Extent, stride: Extent, positions: Extent) {
    let (channel, row) = (shape[2] * shape[3], shape[3])
    images = shape[0]
    self.positions = positions
    rows = [
      MatrixAxis(images, stride: shape[1] * channel),
      MatrixAxis(positions.height, stride: stride.height * row),
      MatrixAxis(positions.width, stride: stride.width),
    ]
    columns = [
      MatrixAxis(shape[1], stride: channel), MatrixAxis(kernel.height, stride: row),
      MatrixAxis(kernel.width, stride: 1),
    ]
  }

  /// Where the same positions lie in a tensor (N, channels, OH, OW).
  func targets(channels: Int) -> [MatrixAxis] {
    [
      MatrixAxis(images, stride: channels * positions.count),
      MatrixAxis(positions.count, stride: 1),
    ]
  }
}
