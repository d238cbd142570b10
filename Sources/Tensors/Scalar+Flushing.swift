// Many processors compute up to a hundred times slower with subnormal numbers, those nearest to 0. What
// shrinks by a factor at each step, as an optimizer's memory of a gradient that has become 0, would end among them.

extension Scalar {
  /// The number, but 0 where it is almost subnormal: below 1e-26 for `Float`, 1e-296 for `Double`.
  @inlinable @inline(__always)
  package var flushed: Self { magnitude < Self.leastKept ? 0 : self }

  /// The square of the number, but 0 where that is almost subnormal.
  @inlinable @inline(__always)
  package var flushedSquare: Self {
    let root = magnitude < Self.leastKept.squareRoot() ? 0 : self
    return root * root
  }

  /// The least number that is kept.
  @inlinable @inline(__always)
  package static var leastKept: Self { leastNormalMagnitude * 0x1p40 }
}

extension Tensor where Element: Scalar {
  /// The elements, but 0 where they are almost subnormal.
  package var flushed: Tensor { .apply(.flushed, self) }
}
