import Foundation

/// A number with four digits behind the point.
public func fourDigits(_ value: Double) -> String { String(format: "%.4f", value) }
