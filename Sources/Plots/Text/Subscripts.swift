/// A number in small digits below the line, such as `₇₈₄`.
func subscripted(_ number: Int) -> String {
  let digits = Array("₀₁₂₃₄₅₆₇₈₉")
  return String(String(number).map { $0.wholeNumberValue.map { digits[$0] } ?? "₋" })
}
