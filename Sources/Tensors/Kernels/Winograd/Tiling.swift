/// Images cut into tiles of 2 by 2 outputs, and what lies under each: patches of 4 by 4 pixels of the
/// images, which overlap, or of 2 by 2 of the outputs' gradients.
///
///     ┌───┬─┬───┬──        a patch begins every two pixels; the last tile may hang over
///     │ 0 │ │ 1 │
///
/// Rows of tiles are counted through all images. A band of them is worked on at a time, so that its pixels
/// stay in the cache; they are brought there with the channels last.
struct Tiling: Sendable {
  /// How many tiles there are in a row, and rows in an image.
  let across: Int
  let down: Int

  /// The pixels along a patch: 4 or 2.
  let side: Int

  /// How far it is from pixel to pixel of a band: the channels, rounded up to whole vectors.
  let pitch: Int

  /// The outputs of an image, from top to bottom and from left to right.
  let outputs: (height: Int, width: Int)

  private let shape: [Int]
  private let origin: (top: Int, left: Int)

  /// - Parameters:
  ///   - shape: that of the images, (N, C, H, W).
  ///   - top: where the first patch begins above the images; `left`, to the left of them.
  ///   - outputs: the outputs of an image, OH and OW.
  init(of shape: [Int], top: Int, left: Int, outputs: (height: Int, width: Int), side: Int) {
    (self.shape, self.outputs, self.side, origin) = (shape, outputs, side, (top, left))
    across = outputs.width.dividedRoundingUp(by: 2)
    down = outputs.height.dividedRoundingUp(by: 2)
    pitch = shape[1].dividedRoundingUp(by: Floats.scalarCount) * Floats.scalarCount
  }

  /// The rows of tiles of all images.
  var rows: Int { shape[0] * down }

  /// How far it is from row to row of pixels.
  var rowPitch: Int { (2 * across + side - 2) * pitch }

  /// The rows of a band: as many as make whole tiles of a product, and are worth filling the cache.
  var bandRows: Int { blockTiles.dividedRoundingUp(by: across * tileRows) * tileRows }

  /// The numbers of a band's pixels, were each of its rows in another image.
  var bandSize: Int { bandRows * side * rowPitch }

  /// Where the channels of a row of pixels lie in the images: (W, C).
  var layout: MatrixLayout {
    MatrixLayout(
      rows: [MatrixAxis(shape[3], stride: 1)],
      columns: [MatrixAxis(shape[1], stride: shape[2] * shape[3])])
  }

  /// Brings a band's pixels, the channels last, with zeros around the images.
  func copyPixels(
    of band: Range<Int>, from images: Matrix<Float>, to target: UnsafeMutablePointer<Float>
  ) {
    let (channels, height, width) = (shape[1], shape[2], shape[3])
    let columns = stepsInside(2 * across + side - 2, from: origin.left, stride: 1, steps: width)
    var (row, target) = (band.lowerBound, target)
    while row < band.upperBound {
      let (image, first) = row.quotientAndRemainder(dividingBy: down)
      let count = min(down - first, band.upperBound - row)
      let lines = 2 * count + side - 2
      target.initialize(repeating: 0, count: lines * rowPitch)
      for line in stepsInside(height, from: 2 * first - origin.top, stride: 1, steps: lines) {
        let y = 2 * first - origin.top + line
        let pixels = images.moved(by: (image * channels * height + y) * width)
        for x in stride(from: columns.lowerBound, to: columns.upperBound, by: Floats.scalarCount) {
          packTransposed(
            pixels, x..<min(x + Floats.scalarCount, columns.upperBound), 0..<channels,
            to: target + line * rowPitch + (origin.left + x) * pitch, pitch, Floats.self)
        }
      }
      target += lines * rowPitch
      row += count
    }
  }

  /// The places of a band's tiles.
  func places(of band: Range<Int>) -> [TilePlace] {
    let firstImage = band.lowerBound / down
    var places: [TilePlace] = []
    places.reserveCapacity(band.count * across)
    for row in band {
      let (image, y) = row.quotientAndRemainder(dividingBy: down)
      let line = 2 * (row - band.lowerBound) + (side - 2) * (image - firstImage)
      let target = firstOutput(of: row) - firstOutput(of: band.lowerBound)
      for x in 0..<across {
        places.append(
          TilePlace(
            source: line * rowPitch + 2 * x * pitch, target: target + 2 * x,
            hasRight: 2 * x + 1 < outputs.width, hasBelow: 2 * y + 1 < outputs.height))
      }
    }
    return places
  }

  /// A band's outputs among those of all images.
  func outputs(of band: Range<Int>) -> Range<Int> {
    firstOutput(of: band.lowerBound)..<firstOutput(of: band.upperBound)
  }

  private func firstOutput(of row: Int) -> Int {
    (row / down * outputs.height + row % down * 2) * outputs.width
  }
}

/// Where a tile's patch begins in its band, and its first output among the band's; and whether the outputs
/// to the right and below are there.
struct TilePlace {
  let source: Int
  let target: Int
  let hasRight: Bool
  let hasBelow: Bool
}

/// How many tiles are transformed and multiplied at a time: they stay in the cache, and are whole tiles of
/// a product.
let blockTiles = 48
