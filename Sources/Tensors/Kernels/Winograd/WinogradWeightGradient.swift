/// Computes the gradient by the filters of a convolution of 3 by 3 at stride 1, by Winograd's minimal
/// filtering: dg = Gᵀ [Σ V ⊙ H] G.
///
/// At each of the 16 places the sum over all tiles is a matrix product, Vᵀ (C, tiles) · H (tiles, FN). Parts of
/// the tiles are summed by themselves, then added up; they are the same however many threads there are.
///
/// - Parameters:
///   - x: images, (N, C, H, W).
///   - dout: the gradient by the outputs, (N, FN, OH, OW).
///   - top: the rows of zeros above the images; `left`, the columns to the left of them.
/// - Returns: (FN, C, 3, 3).
/// - Precondition: the elements are `Float`.
package func winogradWeightGradient<Element: Scalar>(
  _ x: Tensor<Element>, _ dout: Tensor<Element>, top: Int, left: Int
) -> Tensor<Element> {
  let (channels, filters) = (x.shape[1], dout.shape[1])
  let outputs = (height: dout.shape[2], width: dout.shape[3])
  require(
    x.shape[0] == dout.shape[0],
    "winogradWeightGradient: \(describe(x.shape)) and \(describe(dout.shape)) do not fit")
  let gradient = WinogradWeightGradient(
    patches: Tiling(of: x.shape, top: top, left: left, outputs: outputs, side: 4),
    tiles: Tiling(of: dout.shape, top: 0, left: 0, outputs: outputs, side: 2),
    channels: channels, filters: FilterPanels(filters))
  return Tensor(
    shape: [filters, channels, 3, 3],
    elements: unsafeBitCast(gradient.weights(floats(x), floats(dout)), to: [Element].self))
}

private struct WinogradWeightGradient: Sendable {
  let patches: Tiling
  let tiles: Tiling
  let channels: Int
  let filters: FilterPanels

  /// How many parts there are: enough for some threads, but few sums to add up.
  private var parts: Int { max(min(patches.rows * patches.across / 256, patches.rows, 16), 1) }

  /// The numbers of a place's matrix, (C, FN).
  private var size: Int { channels * filters.width }

  /// The gradient: (FN, C, 3, 3).
  func weights(_ x: [Float], _ dout: [Float]) -> [Float] {
    withFloats(parts * 16 * size, 9 * size) { sums, weights, _, _ in
      sumUp(x, dout, to: sums)
      let shared = Shared((sums: sums, weights: weights))
      shareOut(channels, .elements(16 * parts * size)) { part in
        let (sums, weights) = shared.value
        for channel in part {
          for filter in stride(from: 0, to: filters.width, by: Floats.scalarCount) {
            transformSums(
              sums + channel * filters.width + filter, parts: parts, size: size,
              to: weights + 9 * channel * filters.width + filter, step: filters.width)
          }
        }
      }
      let layout = MatrixLayout(rows: 9 * channels, columns: filters.count, isTransposed: true)
      return [Float](count: 9 * channels * filters.count) { result in
        placeResult(weights, width: filters.width, to: result, layout, Floats.self)
      }
    }
  }

  /// Sums V ⊙ H over each part of the tiles: (parts, 16, C, FN).
  ///
  /// Where there are more threads than parts, the four rows of places are shared out as well.
  private func sumUp(_ x: [Float], _ dout: [Float], to sums: UnsafeMutablePointer<Float>) {
    let splits = Team.shared.size > parts ? 4 : 1
    let work = Work.multiplyAdds(
      Double(16 * patches.rows * patches.across) * Double(channels * filters.count))
    Matrix.with(x, patches.layout) { x in
      Matrix.with(dout, tiles.layout) { dout in
        let shared = Shared((x: x, dout: dout, sums: sums))
        shareOut(parts * splits, work) { pieces in
          let (x, dout, sums) = shared.value
          for piece in pieces {
            let (part, split) = piece.quotientAndRemainder(dividingBy: splits)
            let rows = patches.rows * part / parts..<patches.rows * (part + 1) / parts
            sumUp(
              rows, places: split * 4 / splits..<(split + 1) * 4 / splits, x, dout,
              to: sums + part * 16 * size)
          }
        }
      }
    }
  }

  /// Sums over some rows of tiles, band by band, at some of the four rows of places.
  private func sumUp(
    _ rows: Range<Int>, places: Range<Int>, _ x: Matrix<Float>, _ dout: Matrix<Float>,
    to sums: UnsafeMutablePointer<Float>
  ) {
    let capacity = patches.bandRows * patches.across
    let vSize = capacity * patches.pitch + Floats.scalarCount
    let hSize = capacity * filters.width + Floats.scalarCount
    let noBias = [Float](repeating: 0, count: filters.width)
    let transposed = MatrixLayout(
      rows: [MatrixAxis(channels, stride: 1)],
      columns: [MatrixAxis(capacity, stride: patches.pitch)])
    withFloats(patches.bandSize, tiles.bandSize, 4 * vSize, 4 * hSize) { pixels, gradients, v, h in
      Matrix.with(v, count: 4 * vSize, transposed) { transposed in
        for start in stride(from: rows.lowerBound, to: rows.upperBound, by: patches.bandRows) {
          let band = start..<min(start + patches.bandRows, rows.upperBound)
          patches.copyPixels(of: band, from: x, to: pixels)
          tiles.copyPixels(of: band, from: dout, to: gradients)
          let (patchPlaces, tilePlaces) = (patches.places(of: band), tiles.places(of: band))
          let count = patchPlaces.count
          for i in places {
            transformPatches(
              i, patchPlaces[...], of: patches, pixels, to: v, width: patches.pitch,
              capacity: count, size: vSize)
            transformPatches(
              i, tilePlaces[...], of: tiles, gradients, to: h, width: filters.panel,
              capacity: count, size: hSize)
            for j in 0..<4 {
              filters.multiply(
                transposed.moved(by: j * vSize), channels, count, by: h + j * hSize,
                columns: filters.count, bias: noBias, to: sums + (4 * i + j) * size,
                adding: start > rows.lowerBound)
            }
          }
        }
      }
    }
  }
}
