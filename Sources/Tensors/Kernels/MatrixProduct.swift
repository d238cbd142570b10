/// How far one walks along the depth before the next tile: a panel of that length fits the cache.
let blockDepth = 512

/// Below about a million multiply-adds, waking a second thread costs more than it saves.
private let worthSharing = 1 << 20

/// The operands of a product C = A · B + bias.
struct Product<Element> {
  let a: Matrix<Element>
  let b: Matrix<Element>
  let c: Matrix<Element>
  /// As many as columns fit into the panels.
  let bias: UnsafePointer<Element>
  let depth: Int
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
  let (rows, depth, columns) = (aPlaces.rows.count, bPlaces.rows.count, bPlaces.columns.count)
  let padding = [Element](repeating: 0, count: columns + 2 * Element.Vector.scalarCount)
  let bias = (bias ?? []) + padding
  guard rows * columns > 0 else { return [] }
  guard depth > 0 else { return biases(bias, cPlaces) }
  return [Element](unsafeUninitializedCapacity: rows * columns) { result, count in
    count = rows * columns
    bias.withUnsafeBufferPointer { bias in
      guard let c = result.baseAddress, let bias = bias.baseAddress else { return }
      Matrix.with(a, aPlaces) { a in
        Matrix.with(b, bPlaces) { b in
          Matrix.with(c, cPlaces) { c in
            let product = Product(a: a, b: b, c: c, bias: bias, depth: depth)
            compute(product, rows: rows, columns: columns)
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

/// Shares the result out to the threads: its rows or its columns, of which there are more.
@inline(__always)
private func compute<Element: Scalar>(
  _ product: Product<Element>, rows: Int, columns: Int
) {
  let (width, depth) = (2 * Element.Vector.scalarCount, product.depth)
  let isWorthwhile = rows * depth * columns > worthSharing
  if rows == 1 && product.b.areColumnsContiguous && product.c.areColumnsContiguous {
    shareOut(columns, step: width, isWorthwhile: isWorthwhile) { columns in
      multiplyRow(product, columns)
    }
  } else if rows >= columns {
    // Each share of the rows needs all of B, so it is packed once for all.
    withPanels(of: product.b, 0..<depth, 0..<columns, isShared: isWorthwhile) {
      panels in
      shareOut(rows, step: tileRows, isWorthwhile: isWorthwhile) { rows in
        multiply(product, panels, rows, 0..<columns, 0..<depth)
      }
    }
  } else {
    shareOut(columns, step: width, isWorthwhile: isWorthwhile) { columns in
      for start in stride(from: 0, to: depth, by: blockDepth) {
        let depth = start..<min(start + blockDepth, depth)
        withPanels(of: product.b, depth, columns, isShared: false) { panels in
          multiply(product, panels, 0..<rows, columns, depth)
        }
      }
    }
  }
}

/// Computes a part of a single row.
///
/// Each element of B is used but once, so B is read in the order in which it lies.
@inline(__always)
private func multiplyRow<Element: Scalar>(_ product: Product<Element>, _ columns: Range<Int>) {
  let a = product.a.elements + product.a.rows[0]
  let c = product.c.elements + product.c.rows[0] + columns.lowerBound
  c.update(repeating: 0, count: columns.count)
  for k in 0..<product.depth {
    let factor = a[product.a.columns[k]]
    let b = product.b.elements + product.b.rows[k] + columns.lowerBound
    for j in 0..<columns.count { c[j].addProduct(factor, b[j]) }
  }
  for j in 0..<columns.count { c[j] += product.bias[columns.lowerBound + j] }
}
