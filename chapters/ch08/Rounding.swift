import Tensors

/// Each number rounded to so many binary digits behind the first; 10 is half precision, 23 changes
/// nothing.
///
/// Half precision's exponent has five bits, and numbers beyond 65,504 are infinite there; a network's
/// are far smaller, so only the digits are cut here.
func rounded(_ x: Tensor<Float>, toBits bits: Int) -> Tensor<Float> {
  x.map { number in
    guard number != 0, number.isFinite else { return number }
    let unit = number.ulp * Float(1 << (23 - bits))
    return (number / unit).rounded(.toNearestOrEven) * unit
  }
}
