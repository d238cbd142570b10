import Foundation

/// A positive number with two digits that count.
func significant(_ value: Double) -> String { String(format: "%.2g", value) }
