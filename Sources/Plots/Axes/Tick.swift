import Foundation

/// A round number on an axis: `digits` times ten to the power of `exponent`, kept as whole numbers
/// so that 0.3 is written `0.3` and never `0.30000000000000004`.
struct Tick: Hashable {
  let digits: Int
  let exponent: Int

  /// The number itself.
  var value: Double {
    let power = pow(10, Double(abs(exponent)))
    return exponent < 0 ? Double(digits) / power : Double(digits) * power
  }

  /// The number with as many decimals as the exponent asks for.
  private var plainText: String {
    String(format: "%.\(max(0, -exponent))f", value)
  }

  /// The number with a power of ten, such as `-1.2e-13`.
  private var scientificText: String {
    guard digits != 0 else { return "0" }
    let all = String(digits.magnitude)
    let power = exponent + all.count - 1
    let rest = all.dropFirst().reversed().drop { $0 == "0" }.reversed()
    let mantissa = String(all.prefix(1)) + (rest.isEmpty ? "" : "." + String(rest))
    return (digits < 0 ? "-" : "") + mantissa + (power == 0 ? "" : "e\(power)")
  }

  /// The texts of the ticks of one axis: with decimals if that is short, or else in whichever form
  /// is shorter.
  static func labels(_ ticks: [Tick]) -> [String] {
    let plain = ticks.map(\.plainText)
    let scientific = ticks.map(\.scientificText)
    let (plainLength, scientificLength) = (longest(plain), longest(scientific))
    return plainLength <= 7 || plainLength <= scientificLength ? plain : scientific
  }

  private static func longest(_ texts: [String]) -> Int {
    texts.map(\.count).max() ?? 0
  }
}
