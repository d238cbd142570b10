import Foundation

/// A text that can stand in one line of a terminal and in an XML document: line breaks and control
/// characters become spaces, and code points that are no characters are left out.
func printable(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where !scalar.properties.isNoncharacterCodePoint {
    if Ink.isTag(scalar) { continue }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: result.append(" ")
    default: result.append(scalar)
    }
  }
  return String(result)
}

/// A number for prose: in four significant digits, or without decimals if it is large.
func brief(_ value: Double) -> String {
  let text = String(format: 1e3..<1e8 ~= value.magnitude ? "%.0f" : "%.4g", value)
  return withMinusSigns(text == "-0" ? "0" : text)
}

/// A written number with a true minus sign for each hyphen.
func withMinusSigns(_ number: String) -> String { number.replacingOccurrences(of: "-", with: "−") }
