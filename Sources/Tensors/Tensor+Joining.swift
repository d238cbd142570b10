// Tensors put together, and repeated.

/// Puts tensors one behind the other along an axis they have.
///
/// ```swift
/// let (a, b): (Tensor<Double>, Tensor<Double>) = ([[1, 2]], [[3, 4]])
/// concatenated([a, b])            // [[1. 2.] [3. 4.]]
/// concatenated([a, b], axis: 1)   // [[1. 2. 3. 4.]]
/// ```
///
/// - Precondition: there is a tensor, and all have the same lengths along the other axes.
public func concatenated<Element>(
  _ tensors: [Tensor<Element>], axis: Int = 0
) -> Tensor<Element> {
  guard let first = tensors.first else { fatalError("concatenated: there is no tensor") }
  let around = first.lengths(around: axis)
  for tensor in tensors {
    require(
      tensor.rank == first.rank && tensor.lengths(around: axis) == around,
      "concatenated: \(describe(first.shape)) and \(describe(tensor.shape)) along axis \(axis)")
  }
  let inner = around.inner.reduce(1, *)
  let lengths = tensors.map { $0.length(of: axis) }
  var elements: [Element] = []
  elements.reserveCapacity(tensors.reduce(0) { $0 + $1.count })
  for block in 0..<around.outer.reduce(1, *) {
    for (tensor, length) in zip(tensors, lengths) {
      let size = length * inner
      elements += tensor.elements[block * size..<(block + 1) * size]
    }
  }
  return Tensor(
    shape: around.outer + [lengths.reduce(0, +)] + around.inner, elements: elements)
}

/// Puts tensors of the same shape side by side along a new axis.
///
/// ```swift
/// let (a, b): (Tensor<Double>, Tensor<Double>) = ([1, 2, 3], [4, 5, 6])
/// stacked([a, b])             // [[1. 2. 3.] [4. 5. 6.]]
/// stacked([a, b], axis: -1)   // [[1. 4.] [2. 5.] [3. 6.]]
/// ```
///
/// - Precondition: there is a tensor, and all have the same shape.
public func stacked<Element>(_ tensors: [Tensor<Element>], axis: Int = 0) -> Tensor<Element> {
  guard let shape = tensors.first?.shape else { fatalError("stacked: there is no tensor") }
  let position = axis < 0 ? axis + shape.count + 1 : axis
  require(
    0...shape.count ~= position,
    "stacked: axis \(axis) is none of a stack of \(describe(shape))")
  for tensor in tensors {
    require(
      tensor.shape == shape,
      "stacked: shapes \(describe(shape)) and \(describe(tensor.shape)) differ")
  }
  var parts = shape
  parts.insert(1, at: position)
  return concatenated(tensors.map { $0.reshaped(parts) }, axis: position)
}

extension Tensor {
  /// Puts the tensors, as rows, one below the other: shapes (…) → (rows, …).
  ///
  /// - Precondition: there is one, and all have the same shape.
  @_disfavoredOverload
  public init(_ rows: [Tensor]) { self = stacked(rows) }

  /// Makes a matrix of computed rows.
  ///
  /// - Precondition: all rows have the same length.
  @_disfavoredOverload
  public init(_ rows: [[Element]]) {
    let columns = rows.first?.count ?? 0
    for (index, row) in rows.enumerated() {
      require(
        row.count == columns,
        "Tensor: row 0 has \(columns) elements, and row \(index) has \(row.count)")
    }
    self.init(shape: [rows.count, columns], elements: Array(rows.joined()))
  }

  /// Makes a tensor with three axes of computed matrices.
  ///
  /// - Precondition: there is one, and all have the same shape.
  @_disfavoredOverload
  public init(_ matrices: [[[Element]]]) { self = stacked(matrices.map { Tensor($0) }) }

  /// Repeats each part along an axis: `[1, 2]` twice is `[1, 1, 2, 2]`.
  public func repeated(_ count: Int, axis: Int = 0) -> Tensor {
    require(count >= 0, "repeated: \(count) times is less than not at all")
    _ = requireElementCount(shape + [count], for: "repeated")
    let indices = (0..<length(of: axis)).flatMap { repeatElement($0, count: count) }
    return taking(indices, axis: axis)
  }

  /// Repeats the whole tensor along its last axes: `[1, 2]` twice is `[1, 2, 1, 2]`.
  ///
  /// - Parameter counts: how often along each axis; more than there are add axes in front.
  public func tiled(_ counts: Int...) -> Tensor {
    require(!counts.contains { $0 < 0 }, "tiled: \(counts) has a negative count")
    _ = requireElementCount(shape + counts, for: "tiled")
    let missing = Swift.max(counts.count - rank, 0)
    var result = reshaped(Array(repeating: 1, count: missing) + shape)
    for (axis, count) in zip(result.shape.indices.reversed(), counts.reversed()) {
      let length = result.shape[axis]
      result = result.taking((0..<count * length).map { $0 % length }, axis: axis)
    }
    return result
  }

  /// Puts a value around the elements.
  ///
  /// ```swift
  /// let x: Tensor<Double> = [[1, 2], [3, 4]]
  /// x.padded([(1, 0), (0, 2)], with: 0)   // [[0. 0. 0. 0.] [1. 2. 0. 0.] [3. 4. 0. 0.]]
  /// ```
  ///
  /// - Parameters:
  ///   - widths: how many before and behind, for each axis.
  ///   - value: what is put there.
  public func padded(_ widths: [(before: Int, behind: Int)], with value: Element) -> Tensor {
    require(
      widths.count == rank && widths.allSatisfy { $0.before >= 0 && $0.behind >= 0 },
      "padded: \(widths) is not two widths for each axis of \(describe(shape))")
    var result = self
    for (axis, width) in widths.enumerated() where width != (0, 0) {
      var (before, behind) = (result.shape, result.shape)
      (before[axis], behind[axis]) = width
      result = concatenated(
        [Tensor(repeating: value, shape: before), result, Tensor(repeating: value, shape: behind)],
        axis: axis)
    }
    return result
  }
}
