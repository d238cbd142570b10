import Foundation

/// A number with four digits behind the point.
func fourDigits(_ value: Double) -> String { String(format: "%.4f", value) }
