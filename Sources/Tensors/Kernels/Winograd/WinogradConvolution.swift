/// Convolves images with filters of 3 by 3 at stride 1, by Winograd's minimal filtering: with 16
/// multiplications for every 36.
///
/// Results differ from those of the definition by rounding, as sums are formed in another order. A NaN or
/// an infinity among pixels or weights reaches the same outputs, perhaps as NaN, as neighbours are
/// subtracted. Sums near the largest number may overflow in one form and not in the other.
///
/// - Parameters:
///   - x: images, (N, C, H, W).
///   - weight: (FN, C, 3, 3); mirrored, (C, FN, 3, 3), and each filter is read from its end.
///   - bias: (FN,); nil is none.
///   - top: the rows of zeros above the images; `left`, the columns to the left of them. There are as many
///     on the other sides as the outputs need. Negative ones leave pixels out.
///   - outputs: the outputs of an image, OH and OW.
/// - Returns: (N, FN, OH, OW).
/// - Precondition: the elements are `Float`.
package func winogradConvolution<Element: Scalar>(
  _ x: Tensor<Element>, _ weight: Tensor<Element>, bias: Tensor<Element>? = nil,
  mirrored: Bool = false, top: Int, left: Int, outputs: (height: Int, width: Int)
) -> Tensor<Element> {
  let (channels, filters) = (x.shape[1], weight.shape[mirrored ? 1 : 0])
  require(
    weight.shape == (mirrored ? [channels, filters, 3, 3] : [filters, channels, 3, 3])
      && bias.map { $0.shape == [filters] } != false,
    "winogradConvolution: \(describe(x.shape)) and \(describe(weight.shape)) do not fit")
  let convolution = WinogradConvolution(
    tiling: Tiling(of: x.shape, top: top, left: left, outputs: outputs, side: 4),
    channels: channels, filters: FilterPanels(filters))
  let y = convolution.outputs(
    floats(x), floats(weight), mirrored: mirrored, bias: bias.map(floats) ?? [],
    into: MatrixLayout(
      rows: [
        MatrixAxis(x.shape[0], stride: filters * outputs.height * outputs.width),
        MatrixAxis(outputs.height * outputs.width, stride: 1),
      ], columns: [MatrixAxis(filters, stride: outputs.height * outputs.width)]))
  return Tensor(
    shape: [x.shape[0], filters, outputs.height, outputs.width],
    elements: unsafeBitCast(y, to: [Element].self))
}

/// The elements of a tensor of `Float`.
func floats<Element: Scalar>(_ x: Tensor<Element>) -> [Float] {
  require(
    MemoryLayout<Element>.size == MemoryLayout<Float>.size,
    "winograd: the elements are not of Float")
  return unsafeBitCast(x.elements, to: [Float].self)
}

/// Whether Winograd's minimal filtering of `Float` images is faster than the definition: whether the
/// multiplications that it saves outweigh the transforms.
///
/// Those take as long as so many multiplications, as measured: 128 for each tile's channels and filters, and
/// 1024 for each filter's weights of one channel.
///
/// - Parameters:
///   - shape: that of the images, (N, C, H, W).
///   - filters: how many there are, FN.
///   - outputs: the outputs of an image, OH and OW.
package func isWinogradFaster(
  of shape: [Int], filters: Int, outputs: (height: Int, width: Int)
) -> Bool {
  let tiles = outputs.height.dividedRoundingUp(by: 2) * outputs.width.dividedRoundingUp(by: 2)
  let saved = 9 * outputs.height * outputs.width - 16 * tiles
  let (images, channels) = (shape[0], shape[1])
  return images * saved * channels * filters
    > images * tiles * 128 * (channels + filters) + 1024 * channels * filters
}

/// The convolution of images in tiles.
private struct WinogradConvolution: Sendable {
  let tiling: Tiling
  let channels: Int
  let filters: FilterPanels

  /// Convolves all images, and puts the outputs where they belong: (N · OH · OW, FN).
  func outputs(
    _ x: [Float], _ weight: [Float], mirrored: Bool, bias: [Float], into layout: MatrixLayout
  ) -> [Float] {
    // As many zeros behind it are no bias.
    let bias = bias + [Float](repeating: 0, count: 2 * filters.width - bias.count)
    let work = Work.multiplyAdds(
      Double(16 * tiling.rows * tiling.across) * Double(channels * filters.count))
    return [Float](count: layout.rows.count * filters.count) { y in
      withTransformed(weight, mirrored: mirrored) { u in
        bias.withUnsafeBufferPointer { bias in
          Matrix.with(x, tiling.layout) { x in
            guard let bias = bias.baseAddress else { return }
            let shared = Shared((x: x, u: u, bias: bias, y: y))
            shareOut(tiling.rows, step: tileRows, work) {
              let (x, u, bias, y) = shared.value
              convolve($0, x, u, bias, to: y, layout)
            }
          }
        }
      }
    }
  }

  /// Lends U = G g Gᵀ: at each of the 16 places a matrix (C, FN) in panels.
  private func withTransformed(
    _ weight: [Float], mirrored: Bool, _ body: (UnsafePointer<Float>) -> Void
  ) {
    let (width, size) = (filters.width, channels * filters.width)
    let layout = MatrixLayout(
      rows: [
        MatrixAxis(channels, stride: mirrored ? filters.count * 9 : 9), MatrixAxis(9, stride: 1),
      ], columns: [MatrixAxis(filters.count, stride: mirrored ? 9 : channels * 9)])
    withFloats(16 * size) { u, _, _, _ in
      Matrix.with(weight, layout) { weight in
        let shared = Shared((weight: weight, u: u))
        shareOut(channels, .elements(16 * size)) { part in
          let (weight, u) = shared.value
          withFloats(9 * width) { g, _, _, _ in
            for channel in part {
              packTransposed(
                weight, 9 * channel..<9 * channel + 9, 0..<filters.count, to: g, width, Floats.self)
              for filter in stride(from: 0, to: width, by: Floats.scalarCount) {
                let inPanel = filter % filters.panel
                transformFilters(
                  g + filter + (mirrored ? 8 * width : 0), step: mirrored ? -width : width,
                  to: u + (filter - inPanel) * channels + channel * filters.panel + inPanel,
                  size: size)
              }
            }
          }
        }
      }
      body(u)
    }
  }

  /// Convolves some rows of tiles, band by band.
  private func convolve(
    _ rows: Range<Int>, _ x: Matrix<Float>, _ u: UnsafePointer<Float>,
    _ bias: UnsafePointer<Float>, to result: UnsafeMutablePointer<Float>, _ layout: MatrixLayout
  ) {
    let (vSize, mSize) = (
      blockTiles * tiling.pitch + Floats.scalarCount, blockTiles * filters.panel
    )
    let outputs = 4 * tiling.bandRows * tiling.across
    let tiles = MatrixLayout(
      rows: [MatrixAxis(blockTiles, stride: tiling.pitch)],
      columns: [MatrixAxis(channels, stride: 1)])
    withFloats(tiling.bandSize, 16 * vSize, 16 * mSize, outputs * filters.width) {
      pixels, v, m, y in
      Matrix.with(v, count: 16 * vSize, tiles) { tiles in
        for start in stride(from: rows.lowerBound, to: rows.upperBound, by: tiling.bandRows) {
          let band = start..<min(start + tiling.bandRows, rows.upperBound)
          tiling.copyPixels(of: band, from: x, to: pixels)
          let places = tiling.places(of: band)
          for first in stride(from: 0, to: places.count, by: blockTiles) {
            let block = places[first..<min(first + blockTiles, places.count)]
            for i in 0..<4 {
              transformPatches(
                i, block, of: tiling, pixels, to: v + 4 * i * vSize, width: tiling.pitch,
                capacity: blockTiles, size: vSize)
            }
            for panel in stride(from: 0, to: filters.width, by: filters.panel) {
              // A bias at place (1, 1) alone comes to all four outputs.
              for place in 0..<16 {
                filters.multiply(
                  tiles.moved(by: place * vSize), block.count, channels,
                  by: u + panel * channels + place * channels * filters.width,
                  columns: min(filters.panel, filters.count - panel),
                  bias: bias + (place == 5 ? panel : filters.width),
                  to: m + place * mSize)
              }
              transformProducts(
                m, block, width: filters.panel, size: mSize, to: y + panel, right: filters.width,
                down: tiling.outputs.width * filters.width)
            }
          }
          let outputs = tiling.outputs(of: band)
          placeTransposed(
            y, width: filters.width, 0..<outputs.count, filters.count, to: result,
            layout.part(rows: outputs), Floats.self)
        }
      }
    }
  }
}
