/// The depth of a part at most.
///
/// Sums depend on it in their last digits, unlike on the sizes of blocks and tiles.
private let partDepth = 256

/// Computes the product of each part of the depth by itself, then adds them up.
///
///     A  (m, k)            B  (k, n)              sums, each (m, n)
///     ┌──┬──┬──┐         ┌──────────┐
///     │a0│a1│a2│    ·    │    b0    │    →    a0·b0, a1·b1, a2·b2    →    C = their sum + bias
///     └──┴──┴──┘         ├──────────┤
///                        │    b1    │
///                        ├──────────┤
///                        │    b2    │
///                        └──────────┘
///
/// For a product with few rows, this way each row of B is read once, by one thread and from end to end:
/// the one that has computed its gradient and its update, if B is a layer's weight. Where there are more
/// shares than parts, each part's columns are cut into groups too. The parts are the same however many
/// threads there are, so the sums are too.
@specialized(where V == SIMD16<Float>)
@specialized(where V == SIMD8<Double>)
func multiplyInParts<V: Vector>(_ product: Product<V>) {
  let parts = product.depth.count.dividedRoundingUp(by: partDepth)
  guard parts > 1 else { return multiply(InParts(product, parts, sums: product.c, product.bias)) }
  let size = product.rows * product.cWidth
  withUnsafeTemporaryAllocation(
    of: V.Scalar.self, capacity: parts * size + product.cWidth
  ) {
    guard let sums = $0.baseAddress else { return }
    let noBias = sums + parts * size
    noBias.initialize(repeating: 0, count: product.cWidth)
    multiply(InParts(product, parts, sums: sums, UnsafePointer(noBias)))
    addUp(product, sums, parts)
  }
}

/// A product whose depth is cut into parts.
private struct InParts<V: Vector> {
  let product: Product<V>
  let parts: Int

  /// Where the products of the parts come, one behind the other: (parts, m, cWidth).
  let sums: UnsafeMutablePointer<V.Scalar>
  let bias: UnsafePointer<V.Scalar>

  init(
    _ product: Product<V>, _ parts: Int, sums: UnsafeMutablePointer<V.Scalar>,
    _ bias: UnsafePointer<V.Scalar>
  ) {
    (self.product, self.parts, self.sums, self.bias) = (product, parts, sums, bias)
  }

  /// One part.
  func part(_ index: Int) -> Product<V> {
    let depth = slice(index, of: parts, product.depth.count)
    return Product(
      a: product.a, b: product.b, c: sums + index * product.rows * product.cWidth,
      cWidth: product.cWidth, panelWidth: product.panelWidth, bias: bias, rows: product.rows,
      depth: depth, columns: product.columns)
  }
}

/// Computes the parts.
@inline(__always)
private func multiply<V: Vector>(_ inParts: InParts<V>) {
  let (product, parts) = (inParts.product, inParts.parts)
  let groups = min(
    Team.shared.shares.dividedRoundingUp(by: parts),
    product.columns.dividedRoundingUp(by: product.panelWidth))
  let shared = Shared(inParts)
  shareOut(parts * groups, product.work) { pieces in
    for piece in pieces {
      let part = shared.value.part(piece / groups)
      let columns = slice(piece % groups, of: groups, part.columns, step: part.panelWidth)
      withPanels(of: part, columns, .ofOneThread) { panels in
        multiplyTiles(part, panels, 0..<part.rows, columns)
      }
    }
  }
}

/// Adds up the products of the parts, and the bias: (parts, m, cWidth) → (m, cWidth).
@inline(__always)
private func addUp<V: Vector>(
  _ product: Product<V>, _ sums: UnsafeMutablePointer<V.Scalar>, _ parts: Int
) {
  let size = product.rows * product.cWidth
  let shared = Shared((product: product, sums: sums))
  shareOut(product.rows, .elements(parts * size)) {
    let (product, sums) = shared.value
    for row in $0 {
      let (c, first) = (product.c + row * product.cWidth, sums + row * product.cWidth)
      for j in 0..<product.columns { c[j] = first[j] }
      for part in 1..<parts {
        let next = first + part * size
        for j in 0..<product.columns { c[j] += next[j] }
      }
      for j in 0..<product.columns { c[j] += product.bias[j] }
    }
  }
}

/// A slice of 0..<count that begins at a multiple of the step.
private func slice(_ index: Int, of slices: Int, _ count: Int, step: Int = 1) -> Range<Int> {
  let steps = count.dividedRoundingUp(by: step)
  return steps * index / slices * step..<min(steps * (index + 1) / slices * step, count)
}
