// How parts of a tensor are read and written: as rows of as many elements as lie together.

extension Tensor {
  /// The parts with these indices along an axis.
  ///
  /// - Precondition: all are there.
  func taking(_ indices: [Int], axis: Int) -> Tensor {
    let around = lengths(around: axis)
    return Tensor(
      shape: around.outer + [indices.count] + around.inner,
      elements: gather(
        elements, rows: runs(at: indices, axis: axis), length: around.inner.reduce(1, *)))
  }

  /// Overwrites the parts with these indices along an axis by a value that is broadcast to them.
  ///
  /// - Precondition: all are there.
  mutating func put(_ value: Tensor, at indices: [Int], axis: Int, keepingAxis: Bool = true) {
    let around = lengths(around: axis)
    let value = value.fitted(to: around.outer + (keepingAxis ? [indices.count] : []) + around.inner)
    scatter(
      value.elements, into: &elements, rows: runs(at: indices, axis: axis),
      length: around.inner.reduce(1, *))
  }

  /// Where the parts lie, counted in runs along the axes behind theirs.
  private func runs(at indices: [Int], axis: Int) -> [Int] {
    let (outer, length) = (lengths(around: axis).outer.reduce(1, *), length(of: axis))
    return (0..<outer).flatMap { block in indices.map { block * length + $0 } }
  }

  /// The value as it is written to a part; axes of length 1 in front of it do not count.
  func fitted(to part: [Int]) -> Tensor {
    var shape = shape
    while shape.count > part.count && shape.first == 1 { shape.removeFirst() }
    require(
      Broadcast(shape, part)?.shape == part,
      "a value of \(describe(self.shape)) does not fit into a part of \(describe(part))")
    return reshaped(shape).broadcast(to: part)
  }

  func part(at index: Int, axis: Int, _ name: String) -> Tensor {
    let index = checked(index, axis: axis, name)
    var rest = shape
    rest.remove(at: axis)
    return self[index..<index + 1, axis: axis].reshaped(rest)
  }

  mutating func setPart(_ value: Tensor, at index: Int, axis: Int, _ name: String) {
    put(value, at: [checked(index, axis: axis, name)], axis: axis, keepingAxis: false)
  }

  /// The index counted from the start.
  private func checked(_ index: Int, axis: Int, _ name: String) -> Int {
    let length = axis < rank ? shape[axis] : 0
    let position = index < 0 ? index + length : index
    require(
      0..<length ~= position, "\(name) \(index) is not in a tensor of \(describe(shape))")
    return position
  }

  func checked(_ indices: Tensor<Int>, axis: Int, _ name: String) -> [Int] {
    require(
      rank > axis && indices.rank == 1, "\(name)s \(describe(indices.shape)) of \(describe(shape))")
    for index in indices.elements {
      require(
        0..<shape[axis] ~= index, "\(name) \(index) is not in a tensor of \(describe(shape))")
    }
    return indices.elements
  }

  func bounds(of range: some RangeExpression<Int>, axis: Int) -> Range<Int> {
    let length = length(of: axis)
    // Relative to the axis alone, `5...` of three rows would stop the program without a message, and
    // `..<(-1)` relative to its start. An end that is missing differs from one that was named: it moves
    // with the places.
    let bounds = range.relative(to: Places(startIndex: .min, endIndex: .max))
    let isProper = Int.min < bounds.upperBound && bounds.lowerBound < .max
    let inner =
      isProper ? range.relative(to: Places(startIndex: .min + 1, endIndex: .max - 1)) : bounds
    let lower = inner.lowerBound == bounds.lowerBound ? bounds.lowerBound : 0
    let upper =
      inner.upperBound == bounds.upperBound ? bounds.upperBound : Swift.max(lower, length)
    require(
      0 <= lower && lower <= upper && upper <= length,
      "\(lower)..<\(upper) is not within axis \(axis) of \(describe(shape))")
    return lower..<upper
  }

  func places(where mask: Tensor<Bool>) -> [Int] {
    require(
      mask.shape == Array(shape.prefix(mask.rank)),
      "a mask of \(describe(mask.shape)) does not fit \(describe(shape))")
    return mask.elements.indices.filter { mask.elements[$0] }
  }
}

/// All whole numbers from one to another, as places that a range may refer to; none overflows.
private struct Places: Collection {
  let startIndex: Int
  let endIndex: Int

  func index(after place: Int) -> Int { place == .max ? .max : place + 1 }
  subscript(place: Int) -> Int { place }
}
