// wrong: points uphill
// - rate * gradient → + rate * gradient

// wrong: old velocity is missing
// momentum * v - rate → 0 * v - rate

// wrong: The velocity is added
// w += v → w -= v

// wrong: momentum 0.5
// - rate * gradient → - rate * gradient + 1

// wrong: The velocity is not changed
func stepWithMomentum(
  _ w: inout Tensor<Double>, _ v: inout Tensor<Double>, gradient: Tensor<Double>, rate: Double,
  momentum: Double
) {
  w += momentum * v - rate * gradient
}
