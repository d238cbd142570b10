/// The matrix product a·b, as NumPy's `dot` defines it for one and two axes.
///
/// | a      | b      | a·b    |
/// |--------|--------|--------|
/// | (k,)   | (k,)   | ()     |
/// | (m, k) | (k,)   | (m,)   |
/// | (k,)   | (k, n) | (n,)   |
/// | (m, k) | (k, n) | (m, n) |
///
/// Elements are sums in the order of k. Only where a is large and has fewer rows than b has columns, the
/// sums of parts of k are added up, the same parts for any number of threads; so there the last digits of
/// a row may differ from those of the row alone.
///
/// - Precondition: both have one or two axes, and the inner lengths k are equal.
public func matmul<Element: Scalar>(
  _ a: Tensor<Element>, _ b: Tensor<Element>
) -> Tensor<Element> {
  product(a, transposingA: false, b, transposingB: false)
}

/// The matrix product aᵀ·b, without a transposed copy of a: (k, m), (k, n) → (m, n).
///
/// - Precondition: both have two axes, and the same number of rows.
public func matmul<Element: Scalar>(
  transposed a: Tensor<Element>, _ b: Tensor<Element>
) -> Tensor<Element> {
  product(a, transposingA: true, b, transposingB: false)
}

/// The matrix product a·bᵀ, without a transposed copy of b: (m, k), (n, k) → (m, n).
///
/// - Precondition: both have two axes, and the same number of columns.
public func matmul<Element: Scalar>(
  _ a: Tensor<Element>, transposed b: Tensor<Element>
) -> Tensor<Element> {
  product(a, transposingA: false, b, transposingB: true)
}

private func product<Element: Scalar>(
  _ a: Tensor<Element>, transposingA: Bool, _ b: Tensor<Element>, transposingB: Bool
) -> Tensor<Element> {
  let mayHaveOneAxis = !transposingA && !transposingB
  let axes = mayHaveOneAxis ? 1...2 : 2...2
  // One axis is a row on the left and a column on the right; it is dropped from the result.
  let aShape = a.rank == 1 ? [1, a.count] : transposingA ? a.shape.reversed() : a.shape
  let bShape = b.rank == 1 ? [b.count, 1] : transposingB ? b.shape.reversed() : b.shape
  require(
    axes.contains(a.rank) && axes.contains(b.rank) && aShape[1] == bShape[0],
    """
    matmul: shapes \(describe(a.shape))\(transposingA ? "ᵀ" : "") and \
    \(describe(b.shape))\(transposingB ? "ᵀ" : "") do not fit
    """)
  let (rows, depth, columns) = (aShape[0], aShape[1], bShape[1])
  return Tensor(
    shape: (a.rank == 1 ? [] : [rows]) + (b.rank == 1 ? [] : [columns]),
    elements: matrixProduct(
      a.elements, MatrixLayout(rows: rows, columns: depth, isTransposed: transposingA),
      b.elements, MatrixLayout(rows: depth, columns: columns, isTransposed: transposingB),
      bias: nil, MatrixLayout(rows: rows, columns: columns)))
}
