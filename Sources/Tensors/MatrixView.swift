/// One of the axes that a matrix's rows or columns run along in memory.
public struct Axis: Hashable, Sendable {
  /// How many steps there are.
  let count: Int

  /// How many elements further each step leads.
  let stride: Int

  /// Makes an axis of `count` steps, each of which leads `stride` elements further.
  public init(_ count: Int, stride: Int) {
    self.count = count
    self.stride = stride
  }
}

/// A tensor's elements read as a matrix, where they lie.
///
/// A row's number counts along its axes as the digits of a number do, the last axis fastest; so does
/// a column's. The steps of both lead to the element. A transposed matrix is one with rows and
/// columns exchanged. The patches that a window of (FH, FW) sees of images (N, C, H, W) are a matrix
/// without being copied anywhere:
///
/// ```swift
/// MatrixView(
///   images,
///   rows: [Axis(n, stride: c * h * w), Axis(h - fh + 1, stride: w), Axis(w - fw + 1, stride: 1)],
///   columns: [Axis(c, stride: h * w), Axis(fh, stride: w), Axis(fw, stride: 1)])
/// ```
public struct MatrixView<Element: Scalar> {
  let elements: [Element]
  let places: Places

  /// Reads a tensor's elements as a matrix.
  ///
  /// - Parameters:
  ///   - tensor: whose elements.
  ///   - rows: the axes that a row's number counts along.
  ///   - columns: the axes that a column's number counts along.
  ///   - start: the place of the first element, in row-major order.
  /// - Precondition: all steps stay within the tensor.
  public init(_ tensor: Tensor<Element>, rows: [Axis], columns: [Axis], start: Int = 0) {
    elements = tensor.elements
    places = Places(rows: rows, columns: columns, start: start)
    let steps = (rows + columns).map { ($0.count - 1) * $0.stride }
    let reach =
      start + steps.map { min($0, 0) }.reduce(0, +)...start + steps.map { max($0, 0) }.reduce(0, +)
    require(
      (rows + columns).contains { $0.count == 0 }
        || reach.lowerBound >= 0 && reach.upperBound < tensor.count,
      "\(places) reaches beyond a tensor of \(describe(tensor.shape))")
  }
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
public func matmul<Element: Scalar>(
  _ a: MatrixView<Element>, _ b: MatrixView<Element>, bias: Tensor<Element>? = nil,
  into shape: [Int], rows: [Axis], columns: [Axis]
) -> Tensor<Element> {
  let places = Places(rows: rows, columns: columns, start: 0)
  require(
    cover(rows + columns, shape.reduce(1, *)),
    "matmul: not every element of \(describe(shape)) gets one place")
  require(
    a.places.columns.count == b.places.rows.count
      && places.rows.count == a.places.rows.count
      && places.columns.count == b.places.columns.count
      && bias.map { $0.count == places.columns.count } != false,
    """
    matmul: \(a.places) and \(b.places) into \(places) of \(describe(shape)) do not fit
    """)
  return Tensor(
    shape: shape,
    elements: matrixProduct(
      a.elements, a.places, b.elements, b.places, bias: bias?.elements, places))
}

/// Whether the steps along axes lead to each of `count` places once: each axis takes as long steps as
/// the shorter ones take together.
private func cover(_ axes: [Axis], _ count: Int) -> Bool {
  let reached = axes.filter { $0.count != 1 }.sorted { $0.stride < $1.stride }
    .reduce(1) { $1.stride == $0 ? $0 * $1.count : -1 }
  return reached == count
}
