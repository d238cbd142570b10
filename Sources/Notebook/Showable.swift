import Foundation
import Tensors

/// A value that a page can show: what it looks like, and its shape if it has one.
public protocol Showable {
  /// The shape as Python writes it, such as `(2, 3)`; nil for a single value.
  var shownShape: String? { get }

  /// The value, with arrays and numbers as NumPy prints them, to eight decimals.
  var shownText: String { get }
}

extension Showable {
  /// Single values have no shape.
  public var shownShape: String? { nil }
}

extension Tensor: Showable {
  /// The lengths of the axes.
  public var shownShape: String? { describe(shape) }
  /// The elements.
  public var shownText: String { description }
}

extension Double: Showable {
  /// The number to eight decimals, without trailing zeros.
  public var shownText: String { shownNumber(self) }
}

extension Float: Showable {
  /// The number to eight decimals, without trailing zeros.
  public var shownText: String { shownNumber(self) }
}

extension Int: Showable {
  /// The number.
  public var shownText: String { String(self) }
}

extension Bool: Showable {
  /// `True` or `False`, as in a mask.
  public var shownText: String { self ? "True" : "False" }
}

extension String: Showable {
  /// The text itself.
  public var shownText: String { self }
}

private func shownNumber<Element: TensorElement>(_ value: Element) -> String {
  let text = Element.formatted([value])[0]
  return text.hasSuffix(".") ? String(text.dropLast()) : text
}

/// A measured number to two significant digits, without an exponent.
func twoDigits(_ value: Double) -> String {
  guard value.isFinite, value > 0 else { return shownNumber(value) }
  let places = 1 - Int(log10(value).rounded(.down))
  return places > 0
    ? String(format: "%.\(places)f", value)
    : String(format: "%.0f", (value * pow(10, Double(places))).rounded() / pow(10, Double(places)))
}
