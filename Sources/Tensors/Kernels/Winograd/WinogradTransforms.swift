// Winograd's minimal filtering computes two outputs of a filter of three weights,
//
//     y0 = d0·g0 + d1·g1 + d2·g2
//     y1 = d1·g0 + d2·g1 + d3·g2
//
// by four multiplications instead of six:
//
//     m0 = (d0 − d2) · g0                         y0 = m0 + m1 + m2
//     m1 = (d1 + d2) · (g0 + g1 + g2) / 2         y1 = m1 − m2 + m3
//     m2 = (d2 − d1) · (g0 − g1 + g2) / 2
//     m3 = (d3 − d1) · g2
//
// As matrices, with ⊙ for a product element by element: y = Aᵀ [(G g) ⊙ (Bᵀ d)],
//
//     Bᵀ = 1  0 −1  0     G = 1  0  0      Aᵀ = 1  1  1  0
//          0  1  1  0         ½  ½  ½           0  1 −1  1
//          0 −1  1  0         ½ −½  ½
//          0 −1  0  1         0  0  1
//
// In two dimensions the same is done with the columns, then with the rows: from a patch d of 4 by 4 pixels
// and a filter g of 3 by 3, a tile of 2 by 2 outputs comes by 16 multiplications instead of 36,
//
//     Y = Aᵀ [U ⊙ V] A        V = Bᵀ d B        U = G g Gᵀ
//
// Over many channels U ⊙ V is summed before the outer transform: at each of the 16 places (i, j) it is a
// matrix product, V (tiles, channels) · U (channels, filters). The filters' gradient comes by the transposed
// matrices, as the gradient of any linear function does, with the sum over all tiles:
//
//     dg = Gᵀ [Σ V ⊙ H] G        H = A dY Aᵀ
//
// A vector holds 16 channels, or 16 filters, of one pixel; so no transform moves anything within one.
//
// Deep Learning from Scratch has none of this; see Lavin and Gray, Fast Algorithms for Convolutional
// Neural Networks, 2015.

typealias Floats = SIMD16<Float>

/// A row of four by four.
private typealias Row = (Floats, Floats, Floats, Floats)

/// Bᵀ d.
@inline(__always)
private func b(_ d: Row) -> Row { (d.0 - d.2, d.1 + d.2, d.2 - d.1, d.3 - d.1) }

/// A y.
@inline(__always)
private func a(_ y: (Floats, Floats)) -> Row { (y.0, y.0 + y.1, y.0 - y.1, y.1) }

/// G g.
@inline(__always)
private func g(_ g: (Floats, Floats, Floats)) -> Row {
  let outer = (g.0 + g.2) * 0.5
  let inner = g.1 * 0.5
  return (g.0, outer + inner, outer - inner, g.2)
}

/// Aᵀ m.
@inline(__always)
private func aTransposed(_ m: Row) -> (Floats, Floats) { (m.0 + m.1 + m.2, m.1 - m.2 + m.3) }

/// Gᵀ s.
@inline(__always)
private func gTransposed(_ s: Row) -> (Floats, Floats, Floats) {
  let (sum, difference) = ((s.1 + s.2) * 0.5, (s.1 - s.2) * 0.5)
  return (s.0 + sum, difference, sum + s.3)
}

@inline(__always)
private func element(_ i: Int, _ row: Row) -> Floats {
  switch i {
  case 0: row.0
  case 1: row.1
  case 2: row.2
  default: row.3
  }
}

@inline(__always)
private func load(_ place: UnsafePointer<Float>) -> Floats {
  UnsafeRawPointer(place).loadUnaligned(as: Floats.self)
}

@inline(__always)
private func store(_ vector: Floats, _ place: UnsafeMutablePointer<Float>) {
  UnsafeMutableRawPointer(place).storeBytes(of: vector, as: Floats.self)
}

/// Puts a row's four vectors `step` apart.
@inline(__always)
private func store(_ row: Row, _ place: UnsafeMutablePointer<Float>, _ step: Int) {
  store(row.0, place)
  store(row.1, place + step)
  store(row.2, place + 2 * step)
  store(row.3, place + 3 * step)
}

/// Computes row i of V = Bᵀ d B from patches d of 4 by 4 pixels, or of H = A dY Aᵀ from tiles dY of 2 by 2.
///
/// - Parameters:
///   - images: what the patches are in, channels last.
///   - result: the row's four places, `size` apart; at each of them panels of `width` channels, one behind
///     the other, each (capacity, width).
func transformPatches(
  _ i: Int, _ tiles: ArraySlice<TilePlace>, of tiling: Tiling, _ images: UnsafePointer<Float>,
  to result: UnsafeMutablePointer<Float>, width: Int, capacity: Int, size: Int
) {
  let (down, right) = (tiling.rowPitch, tiling.pitch)
  @inline(__always) func forEach(_ transformed: (UnsafePointer<Float>) -> Row) {
    for (index, tile) in tiles.enumerated() {
      for channel in stride(from: 0, to: tiling.pitch, by: Floats.scalarCount) {
        let panel = channel / width * width
        let place = panel * capacity + index * width + channel - panel
        store(transformed(images + tile.source + channel), result + place, size)
      }
    }
  }
  @inline(__always) func v(_ i: Int) {
    forEach { d in
      @inline(__always) func column(_ x: Int) -> Floats {
        let d = d + x * right
        return element(i, b((load(d), load(d + down), load(d + 2 * down), load(d + 3 * down))))
      }
      return b((column(0), column(1), column(2), column(3)))
    }
  }
  @inline(__always) func h(_ i: Int) {
    forEach { y in
      @inline(__always) func column(_ x: Int) -> Floats {
        element(i, a((load(y + x * right), load(y + x * right + down))))
      }
      return a((column(0), column(1)))
    }
  }
  @inline(__always) func row(_ i: Int) { tiling.side == 4 ? v(i) : h(i) }
  switch i {  // Each row has code of its own.
  case 0: row(0)
  case 1: row(1)
  case 2: row(2)
  default: row(3)
  }
}

/// Computes Y = Aᵀ M A for some tiles and one panel of filters.
///
/// - Parameters:
///   - m: the 16 places, `size` apart, each (tiles, width).
///   - y: the outputs, filters last.
///   - right: the distance of two outputs that are neighbours in a row; `down`, in a column.
func transformProducts(
  _ m: UnsafePointer<Float>, _ tiles: ArraySlice<TilePlace>, width: Int, size: Int,
  to y: UnsafeMutablePointer<Float>, right: Int, down: Int
) {
  for (index, tile) in tiles.enumerated() {
    for filter in stride(from: 0, to: width, by: Floats.scalarCount) {
      let m = m + index * width + filter
      @inline(__always) func row(_ i: Int) -> (Floats, Floats) {
        let m = m + 4 * i * size
        return aTransposed((load(m), load(m + size), load(m + 2 * size), load(m + 3 * size)))
      }
      let (r0, r1, r2, r3) = (row(0), row(1), row(2), row(3))
      let left = aTransposed((r0.0, r1.0, r2.0, r3.0))
      let other = aTransposed((r0.1, r1.1, r2.1, r3.1))
      let y = y + tile.target * right + filter
      store(left.0, y)
      if tile.hasRight { store(other.0, y + right) }
      if tile.hasBelow { store(left.1, y + down) }
      if tile.hasRight && tile.hasBelow { store(other.1, y + down + right) }
    }
  }
}

/// Computes U = G g Gᵀ of a vector of filters.
///
/// - Parameters:
///   - filters: their nine weights, `step` apart.
///   - u: the 16 places, `size` apart.
func transformFilters(
  _ filters: UnsafePointer<Float>, step: Int, to u: UnsafeMutablePointer<Float>, size: Int
) {
  @inline(__always) func column(_ x: Int) -> Row {
    g((load(filters + x * step), load(filters + (3 + x) * step), load(filters + (6 + x) * step)))
  }
  let (c0, c1, c2) = (column(0), column(1), column(2))
  store(g((c0.0, c1.0, c2.0)), u, size)
  store(g((c0.1, c1.1, c2.1)), u + 4 * size, size)
  store(g((c0.2, c1.2, c2.2)), u + 8 * size, size)
  store(g((c0.3, c1.3, c2.3)), u + 12 * size, size)
}

/// Adds up the parts of Σ V ⊙ H for 16 filters, and computes dg = Gᵀ [Σ V ⊙ H] G.
///
/// - Parameters:
///   - sums: the 16 places, `size` apart, and again for each part.
///   - filters: where the nine weights come, `step` apart.
func transformSums(
  _ sums: UnsafePointer<Float>, parts: Int, size: Int, to filters: UnsafeMutablePointer<Float>,
  step: Int
) {
  @inline(__always) func sum(_ place: Int) -> Floats {
    var sum = load(sums + place * size)
    for part in 1..<parts { sum += load(sums + (16 * part + place) * size) }
    return sum
  }
  @inline(__always) func row(_ i: Int) -> (Floats, Floats, Floats) {
    gTransposed((sum(4 * i), sum(4 * i + 1), sum(4 * i + 2), sum(4 * i + 3)))
  }
  let (r0, r1, r2, r3) = (row(0), row(1), row(2), row(3))
  @inline(__always) func storeColumn(_ x: Int, _ s: Row) {
    let g = gTransposed(s)
    store(g.0, filters + x * step)
    store(g.1, filters + (3 + x) * step)
    store(g.2, filters + (6 + x) * step)
  }
  storeColumn(0, (r0.0, r1.0, r2.0, r3.0))
  storeColumn(1, (r0.1, r1.1, r2.1, r3.1))
  storeColumn(2, (r0.2, r1.2, r2.2, r3.2))
}
