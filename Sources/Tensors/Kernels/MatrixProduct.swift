// The matrix product, from the outside in:
//
//     MatrixProduct     which operand is on the left, and who computes which part
//     ProductInParts    a long depth for few rows: parts of the sums, then their sum
//     Pack              panels of B, copied so that they are read from end to end
//     PackTiles         rows of A, copied likewise
//     Transpose         what turns rows into columns, where B lies column by column, or C shall
//     Tile              the sums themselves; ThreeLoops is what they are by definition
//     PlaceResult       C from the tiles to where it belongs

/// The operands of a product C = A · B + bias: (m, k) · (k, n) + (n) → (m, n).
struct Product<V: Vector> {
  /// (m, k).
  let a: Matrix<V.Scalar>

  /// (k, n).
  let b: Matrix<V.Scalar>

  /// (m, cWidth), row by row; columns from n on may be written, but do not matter.
  let c: UnsafeMutablePointer<V.Scalar>

  /// n, rounded up to whole panels.
  let cWidth: Int

  /// The columns of a panel of B: as many vectors as a tile has, or one if that is enough.
  let panelWidth: Int

  /// At least cWidth numbers.
  let bias: UnsafePointer<V.Scalar>

  /// m.
  let rows: Int

  /// The part of 0..<k that is summed over.
  let depth: Range<Int>

  /// n.
  let columns: Int

  /// Whether C holds sums already, to which the product is added.
  var adding = false

  /// How much there is to do.
  var work: Work { .multiplyAdds(Double(rows) * Double(depth.count) * Double(columns)) }
}

/// Multiplies two matrices whose elements lie where their layouts say, and adds a bias to each row.
///
/// - Parameters:
///   - a: the elements of A, (m, k).
///   - b: the elements of B, (k, n).
///   - bias: n numbers; nil is none.
///   - cLayout: where the elements of the result come, each place once: (m, n).
/// - Returns: the m · n elements of the result.
/// - Precondition: the layouts stay within their arrays, and fit each other.
@specialized(where Element == Float)
@specialized(where Element == Double)
func matrixProduct<Element: Scalar>(
  _ a: [Element], _ aLayout: MatrixLayout, _ b: [Element], _ bLayout: MatrixLayout,
  bias: [Element]?, _ cLayout: MatrixLayout
) -> [Element] {
  guard !bLayout.rows.isEmpty else {
    return threeLoops(a, aLayout, b, bLayout, bias: bias, cLayout)
  }
  if MemoryLayout<Element>.size == MemoryLayout<Float>.size {
    return productInOrder(a, aLayout, b, bLayout, bias, cLayout, SIMD16<Element>.self)
  }
  return productInOrder(a, aLayout, b, bLayout, bias, cLayout, SIMD8<Element>.self)
}

/// Computes A · B, or its transpose, where that is cheaper: Cᵀ = Bᵀ · Aᵀ.
@inline(__always)
private func productInOrder<V: Vector>(
  _ a: [V.Scalar], _ aLayout: MatrixLayout, _ b: [V.Scalar], _ bLayout: MatrixLayout,
  _ bias: [V.Scalar]?, _ cLayout: MatrixLayout, _: V.Type
) -> [V.Scalar] {
  if bias == nil && isCheaperTransposed(aLayout, bLayout, cLayout) {
    return product(
      b, bLayout.transposed, a, aLayout.transposed, [], cLayout.transposed, V.self)
  }
  return product(a, aLayout, b, bLayout, bias ?? [], cLayout, V.self)
}

/// Whether fewer elements have to be turned from columns into rows for Cᵀ = Bᵀ · Aᵀ: those of the right
/// operand, to pack it, and those of the result, to put them into their places.
private func isCheaperTransposed(
  _ a: MatrixLayout, _ b: MatrixLayout, _ c: MatrixLayout
) -> Bool {
  func cost(_ layout: MatrixLayout, _ isInOnePiece: Bool) -> Int {
    isInOnePiece ? 0 : layout.rows.count * layout.columns.count
  }
  return cost(a, a.areRowsContiguous) + cost(c, c.areRowsContiguous)
    < cost(b, b.areColumnsContiguous) + cost(c, c.areColumnsContiguous)
}

/// Multiplies two matrices and adds a bias, unless that is empty: (m, k) · (k, n) → m · n elements.
///
/// Tiles write whole vectors. So what they write to has rows of whole panels (and the bias as many
/// zeros behind it): the result itself where its rows are that long, else memory from which the columns
/// that count are copied.
@inline(__always)
private func product<V: Vector>(
  _ a: [V.Scalar], _ aLayout: MatrixLayout, _ b: [V.Scalar], _ bLayout: MatrixLayout,
  _ bias: [V.Scalar], _ cLayout: MatrixLayout, _: V.Type
) -> [V.Scalar] {
  let (rows, columns) = (aLayout.rows.count, bLayout.columns.count)
  let width = panelWidth(for: columns, V.self)
  let cWidth = columns.dividedRoundingUp(by: width) * width
  let bias = bias + [V.Scalar](repeating: 0, count: bias.isEmpty ? cWidth : cWidth - columns)
  guard rows * columns > 0 else { return [] }
  return [V.Scalar](count: rows * columns) { result in
    withMatrices(a, aLayout, b, bLayout, bias) { a, b, bias in
      func compute(into c: UnsafeMutablePointer<V.Scalar>) {
        multiply(
          Product<V>(
            a: a, b: b, c: c, cWidth: cWidth, panelWidth: width, bias: bias, rows: rows,
            depth: 0..<bLayout.rows.count, columns: columns))
      }
      if cLayout.isRowMajor && columns == cWidth { return compute(into: result) }
      withUnsafeTemporaryAllocation(of: V.Scalar.self, capacity: rows * cWidth) { c in
        guard let c = c.baseAddress else { return }
        compute(into: c)
        placeResult(c, width: cWidth, to: result, cLayout, V.self)
      }
    }
  }
}

/// How many columns a panel has, of so many in all.
func panelWidth<V: Vector>(for columns: Int, _: V.Type) -> Int {
  (columns > V.scalarCount ? panelVectors : 1) * V.scalarCount
}

/// Lends the memory of the operands to `body`.
@inline(__always)
private func withMatrices<Element>(
  _ a: [Element], _ aLayout: MatrixLayout, _ b: [Element], _ bLayout: MatrixLayout,
  _ bias: [Element],
  _ body: (Matrix<Element>, Matrix<Element>, UnsafePointer<Element>) -> Void
) {
  bias.withUnsafeBufferPointer { bias in
    guard let bias = bias.baseAddress else { return }
    Matrix.with(a, aLayout) { a in
      Matrix.with(b, bLayout) { b in body(a, b, bias) }
    }
  }
}

/// Shares a product out to the threads: (m, k) · (k, n) → (m, n).
///
/// They get columns of a single row, rows of the result if it has at least as many rows as columns (or is
/// too small to be shared), and parts of the depth else.
@inline(__always)
private func multiply<V: Vector>(_ product: Product<V>) {
  let (rows, columns, work) = (product.rows, product.columns, product.work)
  let shared = Shared(product)
  if rows == 1 && product.b.areColumnsContiguous {
    shareOut(columns, step: 4 * product.panelWidth, work) { multiplyRow(shared.value, $0) }
  } else if rows < columns && work.isWorthSharing {
    multiplyInParts(product)
  } else {
    withPanels(of: product, 0..<columns, work) { panels in
      let panels = Shared(panels)
      shareOut(rows, step: tileRows, work) {
        multiplyTiles(shared.value, panels.value, $0, 0..<columns)
      }
    }
  }
}
