/// A colour of an SVG file, for readers of light pages and of dark ones.
struct Paint: Hashable {
  /// The colour as the elements name it.
  let light: String

  /// What stands for it on a dark page.
  let dark: String

  init(_ light: String, dark: String) {
    self.light = light
    self.dark = dark
  }

  static let none = Paint("none", dark: "none")

  /// A colour between this one and another.
  ///
  /// - Parameter share: 0 for this one, 1 for the other.
  func mixed(_ share: Double, with other: Paint) -> Paint {
    Paint(
      Self.mix(light, other.light, share: share), dark: Self.mix(dark, other.dark, share: share))
  }

  private static func mix(_ a: String, _ b: String, share: Double) -> String {
    let pairs = zip(channels(a), channels(b))
    return hexadecimal(pairs.map { $0 * (1 - share) + $1 * share })
  }

  /// Red, green and blue, from 0 to 255.
  private static func channels(_ colour: String) -> [Double] {
    if colour == "white" { return [255, 255, 255] }
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    return [value >> 16, value >> 8 & 255, value & 255].map(Double.init)
  }

  /// A colour in six hexadecimal digits.
  ///
  /// - Parameter channels: red, green and blue, from 0 to 255.
  static func hexadecimal(_ channels: [Double]) -> String {
    "#"
      + channels.map { channel in
        let digits = String(Int(channel.rounded()), radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }
}
