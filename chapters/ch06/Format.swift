import Foundation

/// A positive number with two digits that count.
func significant(_ value: Double) -> String { String(format: "%.2g", value) }

/// A power of a positive base.
func power(_ base: Double, _ exponent: Double) -> Double {
  pow(base, exponent)
}
