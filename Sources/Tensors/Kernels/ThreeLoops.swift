/// The matrix product as it is defined: C = A · B, and the bias added to each row.
///
/// All that the other files do is to compute this faster. The tests compare them with it, bit by bit:
/// every element is the sum over the depth, in order, of one multiply-add each, which is rounded once
/// (twice in WebAssembly, which has no instruction for it). Only large products with fewer rows than
/// columns and a long depth are sums of parts; see ProductInParts.
///
/// - Parameters:
///   - a: the elements of A, (m, k).
///   - b: the elements of B, (k, n).
///   - bias: n numbers; nil is none.
///   - cLayout: where the elements of the result come, each place once: (m, n).
/// - Returns: the m · n elements of the result.
@specialized(where Element == Float)
@specialized(where Element == Double)
func threeLoops<Element: Scalar>(
  _ a: [Element], _ aLayout: MatrixLayout, _ b: [Element], _ bLayout: MatrixLayout,
  bias: [Element]?, _ cLayout: MatrixLayout
) -> [Element] {
  var c = [Element](repeating: 0, count: cLayout.rows.count * cLayout.columns.count)
  for i in cLayout.rows.indices {
    for j in cLayout.columns.indices {
      var sum: Element = 0
      for k in bLayout.rows.indices {
        let x = a[aLayout.start + aLayout.rows[i] + aLayout.columns[k]]
        let y = b[bLayout.start + bLayout.rows[k] + bLayout.columns[j]]
        #if arch(wasm32)
          sum += x * y
        #else
          sum.addProduct(x, y)
        #endif
      }
      if let bias { sum += bias[j] }
      c[cLayout.start + cLayout.rows[i] + cLayout.columns[j]] = sum
    }
  }
  return c
}
