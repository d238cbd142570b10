extension Float: Scalar {
  /// 512 bits.
  public typealias Vector = SIMD16<Float>
}

extension Double: Scalar {
  /// 512 bits.
  public typealias Vector = SIMD8<Double>
}
