// wrong: it is 2h: divide by that
// / (2 * h) → / h

// wrong: Put 2 * h in brackets
// / (2 * h) → / 2 * h

// wrong: was not put back
// gradient[flat: i] → nudged[flat: i] = x[flat: i] - h; gradient[flat: i]

// wrong: All elements were nudged at once
func gradientByNudging(_ f: (Tensor<Double>) -> Double, _ x: Tensor<Double>) -> Tensor<Double> {
  let h = 1e-4
  return Tensor(repeating: (f(x + h) - f(x - h)) / (2 * h), shape: x.shape)
}
