import Foundation

/// A round number on an axis: `digits` times ten to the power of `exponent`, kept as whole numbers
/// so that 0.3 is written `0.3` and never `0.30000000000000004`.
struct Tick: Hashable {
  let digits: Int
  let exponent: Int

  /// The number as a tick, in at most ten digits.
  static func at(_ value: Double) -> Tick {
    let parts = String(format: "%.9e", value).split(separator: "e")
    guard parts.count == 2, var digits = Int(parts[0].replacing(".", with: "")),
      var exponent = Int(parts[1]).map({ $0 - 9 }), digits != 0
    else { return Tick(digits: 0, exponent: 0) }
    while exponent < 0 && digits.isMultiple(of: 10) {
      (digits, exponent) = (digits / 10, exponent + 1)
    }
    while 1...5 ~= exponent { (digits, exponent) = (digits * 10, exponent - 1) }
    return Tick(digits: digits, exponent: exponent)
  }

  /// The number itself.
  var value: Double {
    let power = pow(10, Double(abs(exponent)))
    return exponent < 0 ? Double(digits) / power : Double(digits) * power
  }

  /// The number with as many decimals as the exponent asks for.
  private var plainText: String {
    withMinusSigns(String(format: "%.\(max(0, -exponent))f", value))
  }

  /// The number with a power of ten, such as `−1.2e−13`.
  private var scientificText: String {
    guard digits != 0 else { return "0" }
    let all = String(digits.magnitude)
    let power = exponent + all.count - 1
    let rest = all.dropFirst().reversed().drop { $0 == "0" }.reversed()
    let mantissa = String(all.prefix(1)) + (rest.isEmpty ? "" : "." + String(rest))
    return withMinusSigns((digits < 0 ? "-" : "") + mantissa + (power == 0 ? "" : "e\(power)"))
  }

  /// The texts of the ticks of one axis: with decimals if that is short, or else in whichever form
  /// is shorter.
  static func labels(_ ticks: [Tick]) -> [String] {
    let plain = ticks.map(\.plainText)
    let scientific = ticks.map(\.scientificText)
    let (plainLength, scientificLength) = (longest(plain), longest(scientific))
    return plainLength <= 7 || plainLength <= scientificLength ? plain : scientific
  }

  /// The texts of the ticks of a logarithmic axis: as those of any other, but powers of ten are
  /// written as such, `10⁻⁸`.
  static func logarithmicLabels(_ ticks: [Tick]) -> [String] {
    let plain = ticks.map(\.plainText)
    return longest(plain) <= 6 ? plain : ticks.map(\.powerText)
  }

  /// The number as a power of ten, such as `10⁻⁸` or `2·10⁻⁸`.
  private var powerText: String {
    let parts = scientificText.split(separator: "e")
    guard parts.count == 2 else { return scientificText }
    let signs = zip("−0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹").map { ($0, $1) }
    let raised = Dictionary(uniqueKeysWithValues: signs)
    return (parts[0] == "1" ? "10" : parts[0] + "·10") + String(parts[1].compactMap { raised[$0] })
  }

  private static func longest(_ texts: [String]) -> Int {
    texts.map(\.count).max() ?? 0
  }
}
