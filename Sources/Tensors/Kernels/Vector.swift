/// As many elements as one instruction of the processor works on: 512 bits.
///
/// Where a processor has shorter registers, the compiler makes several instructions of one.
protocol Vector: SIMD, Sendable where Scalar: Tensors.Scalar {
  /// Puts the even elements of two vectors into one, the odd ones into another.
  ///
  ///     a0 a1 a2 a3 …        a0 a2 … b0 b2 …
  ///     b0 b1 b2 b3 …   →    a1 a3 … b1 b3 …
  static func sorted(_ a: Self, _ b: Self) -> (even: Self, odd: Self)
}

/// The vector of `Float`.
extension SIMD16: Vector where Scalar: Tensors.Scalar {
  static func sorted(_ a: Self, _ b: Self) -> (even: Self, odd: Self) {
    (
      Self(lowHalf: a.evenHalf, highHalf: b.evenHalf),
      Self(lowHalf: a.oddHalf, highHalf: b.oddHalf)
    )
  }
}

/// The vector of `Double`.
extension SIMD8: Vector where Scalar: Tensors.Scalar {
  static func sorted(_ a: Self, _ b: Self) -> (even: Self, odd: Self) {
    (
      Self(lowHalf: a.evenHalf, highHalf: b.evenHalf),
      Self(lowHalf: a.oddHalf, highHalf: b.oddHalf)
    )
  }
}
