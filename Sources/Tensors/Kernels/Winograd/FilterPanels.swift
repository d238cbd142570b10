/// How a product's columns lie in panels, one behind the other: one column for each filter.
struct FilterPanels: Sendable {
  /// The number of filters.
  let count: Int

  /// The columns of a panel.
  let panel: Int

  /// The columns of all panels; the last one may have more than there are filters.
  let width: Int

  init(_ count: Int) {
    self.count = count
    panel = panelWidth(for: count, Floats.self)
    width = count.dividedRoundingUp(by: panel) * panel
  }

  /// Multiplies a matrix by panels that are made already: (rows, depth) · (depth, columns) → (rows, columns).
  ///
  /// - Parameters:
  ///   - panels: each (depth, panel).
  ///   - columns: how many of the panels' columns count.
  ///   - c: where the result comes, in rows of whole panels; it is added to what is there, if `adding`.
  func multiply(
    _ a: Matrix<Float>, _ rows: Int, _ depth: Int, by panels: UnsafePointer<Float>, columns: Int,
    bias: UnsafePointer<Float>, to c: UnsafeMutablePointer<Float>, adding: Bool = false
  ) {
    let product = Product<Floats>(
      a: a, b: a, c: c, cWidth: columns.dividedRoundingUp(by: panel) * panel, panelWidth: panel,
      bias: bias, rows: rows, depth: 0..<depth, columns: columns, adding: adding)
    multiplyTiles(product, panels, 0..<rows, 0..<columns)
  }
}

/// Lends memory for up to four runs of numbers, each beginning at a cache line.
@inline(__always)
func withFloats<Result>(
  _ a: Int, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0,
  _ body: (
    UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>,
    UnsafeMutablePointer<Float>
  ) -> Result
) -> Result {
  func lines(_ count: Int) -> Int { count.dividedRoundingUp(by: 16) * 16 }
  let (second, third, fourth) = (lines(a), lines(a) + lines(b), lines(a) + lines(b) + lines(c))
  return withUnsafeTemporaryAllocation(
    byteCount: (fourth + d) * MemoryLayout<Float>.stride, alignment: 64
  ) {
    guard let first = $0.bindMemory(to: Float.self).baseAddress else {
      fatalError("withFloats: no memory")
    }
    return body(first, first + second, first + third, first + fourth)
  }
}
