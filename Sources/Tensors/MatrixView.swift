/// A tensor's elements read as a matrix, where they lie.
///
/// A row's number counts along its axes as the digits of a number do, the last axis fastest; so does
/// a column's. The steps of both lead to the element. A transposed matrix is one with rows and
/// columns exchanged. The patches that a window of (FH, FW) sees of images (N, C, H, W) are a matrix
/// without being copied anywhere:
///
/// ```swift
/// let (n, c, h, w, fh, fw) = (10, 3, 28, 28, 5, 5)
/// let images = Tensor<Float>.ones([n, c, h, w])
/// let patches = MatrixView(
///   images,
///   rows: [
///     MatrixAxis(n, stride: c * h * w), MatrixAxis(h - fh + 1, stride: w),
///     MatrixAxis(w - fw + 1, stride: 1),
///   ],
///   columns: [
///     MatrixAxis(c, stride: h * w), MatrixAxis(fh, stride: w), MatrixAxis(fw, stride: 1),
///   ])
/// patches.layout   // a matrix (5760, 75)
/// ```
package struct MatrixView<Element: Scalar> {
  let elements: [Element]
  let layout: MatrixLayout

  /// Reads a tensor's elements as a matrix.
  ///
  /// - Parameters:
  ///   - tensor: whose elements.
  ///   - rows: the axes that a row's number counts along.
  ///   - columns: the axes that a column's number counts along.
  ///   - start: the place of the first element, in row-major order.
  /// - Precondition: all steps stay within the tensor.
  package init(_ tensor: Tensor<Element>, rows: [MatrixAxis], columns: [MatrixAxis], start: Int = 0)
  {
    let counts = (
      rows: elementCount(rows.map { $0.count }), columns: elementCount(columns.map { $0.count })
    )
    require(
      counts.rows != nil && counts.columns != nil
        && staysInside(rows + columns, from: start, tensor.count),
      """
      a matrix (\(counts.rows ?? .max), \(counts.columns ?? .max)) reaches beyond a tensor of \
      \(describe(tensor.shape))
      """)
    elements = tensor.elements
    layout = MatrixLayout(rows: rows, columns: columns, start: start)
  }
}

/// Whether all sums of steps along axes lead from a start to one of `count` places, or there are none.
private func staysInside(_ axes: [MatrixAxis], from start: Int, _ count: Int) -> Bool {
  guard !axes.contains(where: { $0.count == 0 }) else { return true }
  var (lowest, highest) = (start, start)
  for axis in axes {
    let (length, overflows) = (axis.count - 1).multipliedReportingOverflow(by: axis.stride)
    let end = length < 0 ? lowest : highest
    let (sum, alsoOverflows) = end.addingReportingOverflow(length)
    if overflows || alsoOverflows { return false }
    (lowest, highest) = length < 0 ? (sum, highest) : (lowest, sum)
  }
  return 0 <= lowest && highest < count
}

/// The matrix product a·b, its elements put into a tensor of any shape.
///
/// - Parameters:
///   - a: (m, k).
///   - b: (k, n).
///   - bias: is added to each row: n numbers; nil is none.
///   - shape: the shape of the result, of m · n elements.
///   - rows: the axes of the result along which the number of a row counts.
///   - columns: those along which the number of a column counts.
/// - Precondition: the inner lengths k are equal, and each element of the result gets one place.
package func matmul<Element: Scalar>(
  _ a: MatrixView<Element>, _ b: MatrixView<Element>, bias: Tensor<Element>? = nil,
  into shape: [Int], rows: [MatrixAxis], columns: [MatrixAxis]
) -> Tensor<Element> {
  let layout = MatrixLayout(rows: rows, columns: columns)
  require(
    elementCount(shape).map { cover(rows + columns, $0) } == true,
    "matmul: not every element of \(describe(shape)) gets one place")
  require(
    a.layout.columns.count == b.layout.rows.count
      && layout.rows.count == a.layout.rows.count
      && layout.columns.count == b.layout.columns.count
      && bias.map { $0.count == layout.columns.count } != false,
    """
    matmul: \(a.layout) and \(b.layout) into \(layout) of \(describe(shape)) do not fit
    """)
  return Tensor(
    shape: shape,
    elements: matrixProduct(
      a.elements, a.layout, b.elements, b.layout, bias: bias?.elements, layout))
}

/// Whether the steps along axes lead to each of `count` places once: each axis takes as long steps as
/// the shorter ones take together.
private func cover(_ axes: [MatrixAxis], _ count: Int) -> Bool {
  let reached = axes.filter { $0.count != 1 }.sorted { $0.stride < $1.stride }
    .reduce(1) { $1.stride == $0 ? $0 * $1.count : -1 }
  return reached == count
}
