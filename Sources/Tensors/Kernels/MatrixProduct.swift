/// How far one walks along the depth before the next tile: two vectors of that length fit the cache.
let blockDepth = 256

/// Below about a million multiply-adds, waking a second thread costs more than it saves.
private let worthSharing = 1 << 20

/// The operands of a product C = A · B + bias.
struct Product<Element> {
  let a: Matrix<Element>
  let b: Matrix<Element>
  /// Row by row, each filled up to whole panels.
  let c: UnsafeMutablePointer<Element>
  let cWidth: Int
  /// The columns of a panel of B: two vectors of them, or one if that is enough.
  let panelWidth: Int
  /// As many as columns fit into the panels.
  let bias: UnsafePointer<Element>
  let rows: Int
  let depth: Range<Int>
  let columns: Int
}

/// Multiplies two matrices whose elements lie where the tables say, and adds a bias to each row.
///
/// - Parameters:
///   - a: the elements of A, (m, k).
///   - b: the elements of B, (k, n).
///   - bias: n numbers; nil is none.
///   - cPlaces: where the elements of the result come, each place once.
/// - Returns: the m · n elements of the result.
@specialized(where Element == Float)
@specialized(where Element == Double)
func matrixProduct<Element: Scalar>(
  _ a: [Element], _ aPlaces: Places, _ b: [Element], _ bPlaces: Places, bias: [Element]?,
  _ cPlaces: Places
) -> [Element] {
  let transposed = (a: bPlaces.transposed, b: aPlaces.transposed, c: cPlaces.transposed)
  if bias == nil && cost(transposed.b, transposed.c) < cost(bPlaces, cPlaces) {
    return product(b, transposed.a, a, transposed.b, bias: [], transposed.c)  // Cᵀ = Bᵀ · Aᵀ
  }
  return product(a, aPlaces, b, bPlaces, bias: bias ?? [], cPlaces)
}

/// How many elements have to be turned from rows into columns, to pack B and to put C in its place.
private func cost(_ b: Places, _ c: Places) -> Int {
  (b.areColumnsContiguous ? 0 : b.rows.count * b.columns.count)
    + (c.areColumnsContiguous ? 0 : c.rows.count * c.columns.count)
}

/// Multiplies two matrices, and adds a bias to each row, unless there is none.
@inline(__always)
private func product<Element: Scalar>(
  _ a: [Element], _ aPlaces: Places, _ b: [Element], _ bPlaces: Places, bias: [Element],
  _ cPlaces: Places
) -> [Element] {
  let (rows, depth, columns) = (aPlaces.rows.count, bPlaces.rows.count, bPlaces.columns.count)
  let size = Element.Vector.scalarCount
  let width = columns > size ? 2 * size : size
  let bias = bias + [Element](repeating: 0, count: columns + 2 * size)
  guard rows * columns > 0 else { return [] }
  guard depth > 0 else { return biases(bias, cPlaces) }
  return [Element](unsafeUninitializedCapacity: rows * columns) { result, count in
    count = rows * columns
    guard let result = result.baseAddress else { return }
    bias.withUnsafeBufferPointer { bias in
      guard let bias = bias.baseAddress else { return }
      Matrix.with(a, aPlaces) { a in
        Matrix.with(b, bPlaces) { b in
          func compute(into c: UnsafeMutablePointer<Element>, width cWidth: Int) {
            multiply(
              Product(
                a: a, b: b, c: c, cWidth: cWidth, panelWidth: width, bias: bias, rows: rows,
                depth: 0..<depth, columns: columns))
          }
          if cPlaces.isRowMajor && columns % width == 0 {
            return compute(into: result, width: columns)
          }
          let cWidth = tileCount(columns, width) * width
          withUnsafeTemporaryAllocation(of: Element.self, capacity: rows * cWidth) { c in
            guard let c = c.baseAddress else { return }
            compute(into: c, width: cWidth)
            copy(c, width: cWidth, to: result, cPlaces)
          }
        }
      }
    }
  }
}

/// The product of matrices whose inner length is 0.
private func biases<Element: Scalar>(_ bias: [Element], _ places: Places) -> [Element] {
  var result = [Element](repeating: 0, count: places.rows.count * places.columns.count)
  for row in places.rows {
    for (j, column) in places.columns.enumerated() { result[row + column] = bias[j] }
  }
  return result
}

/// Shares the work out to the threads: rows of the result, if it has more rows than columns; else
/// parts of the depth.
@inline(__always)
private func multiply<Element: Scalar>(_ product: Product<Element>) {
  let (rows, depth, columns) = (product.rows, product.depth, product.columns)
  let isWorthwhile = rows * depth.count * columns > worthSharing
  if rows == 1 && product.b.areColumnsContiguous {
    shareOut(columns, step: 4 * product.panelWidth, isWorthwhile: isWorthwhile) {
      multiplyRow(product, $0)
    }
  } else if rows < columns && isWorthwhile {
    multiplyInParts(product)
  } else {
    withPanels(of: product, 0..<columns, isShared: isWorthwhile) { panels in
      shareOut(rows, step: tileRows, isWorthwhile: isWorthwhile) { rows in
        multiply(product, panels, rows, 0..<columns)
      }
    }
  }
}

/// Computes the product of each part of the depth by itself, then adds them up.
///
/// The parts are the same however many threads there are. Each reads rows of B from end to end, the
/// same ones whose gradient and update the thread has computed, if B is a layer's weight.
@inline(__always)
private func multiplyInParts<Element: Scalar>(_ product: Product<Element>) {
  let (rows, depth, columns) = (product.rows, product.depth.count, product.columns)
  let (size, width) = (product.rows * product.cWidth, product.panelWidth)
  let parts = tileCount(depth, blockDepth)
  let groups = min(tileCount(Team.shared.shares, parts), tileCount(columns, width))
  func multiply(_ part: (Int) -> Product<Element>) {
    shareOut(parts * groups, isWorthwhile: true) { pieces in
      for piece in pieces {
        let part = part(piece / groups)
        let columns = slice(piece % groups, of: groups, columns, step: width)
        withPanels(of: part, columns, isShared: false) { panels in
          Tensors.multiply(part, panels, 0..<rows, columns)
        }
      }
    }
  }
  if parts == 1 { return multiply { _ in product } }
  withUnsafeTemporaryAllocation(of: Element.self, capacity: parts * size + columns + 2 * width) {
    guard let sums = $0.baseAddress else { return }
    let noBias = sums + parts * size
    noBias.initialize(repeating: 0, count: columns + 2 * width)
    multiply {
      Product(
        a: product.a, b: product.b, c: sums + $0 * size, cWidth: product.cWidth, panelWidth: width,
        bias: noBias,
        rows: rows, depth: slice($0, of: parts, depth), columns: columns)
    }
    shareOut(rows, isWorthwhile: parts * size > 1 << 15) {
      for row in $0 {
        let (c, first) = (product.c + row * product.cWidth, sums + row * product.cWidth)
        for j in 0..<columns { c[j] = first[j] }
        for part in 1..<parts {
          let next = first + part * size
          for j in 0..<columns { c[j] += next[j] }
        }
        for j in 0..<columns { c[j] += product.bias[j] }
      }
    }
  }
}

/// A slice of 0..<count that begins at a multiple of the step.
private func slice(_ index: Int, of slices: Int, _ count: Int, step: Int = 1) -> Range<Int> {
  let steps = tileCount(count, step)
  return steps * index / slices * step..<min(steps * (index + 1) / slices * step, count)
}

/// How many tiles of a size cover a length.
private func tileCount(_ length: Int, _ size: Int) -> Int { (length + size - 1) / size }
