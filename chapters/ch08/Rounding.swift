import Tensors

/// Each number rounded to so many binary digits behind the first; 10 is half precision, 23 changes
/// nothing.
///
/// A large multiple is added and taken away again, and what does not fit into 24 digits in between is
/// lost: Veltkamp's way to split a number. Half precision's exponent has five bits, and numbers beyond
/// 65,504 are infinite there; a network's are far smaller, so only the digits are cut here.
func rounded(_ x: Tensor<Float>, toBits bits: Int) -> Tensor<Float> {
  let large = x * Float(1 + (1 << (23 - bits)))
  return large - (large - x)
}
