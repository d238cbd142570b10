import Foundation

/// A number and its derivative, carried along together: a + b ε with ε² = 0.
///
/// Computing a function with such numbers gives its value and its exact derivative by whatever
/// started with slope 1. No h, and no walk backward.
struct Dual {
  var value: Double
  var slope: Double = 0

  static func + (a: Dual, b: Dual) -> Dual {
    Dual(value: a.value + b.value, slope: a.slope + b.slope)
  }

  static func * (a: Dual, b: Dual) -> Dual {
    Dual(
      value: a.value * b.value,
      slope: a.slope * b.value + a.value * b.slope)
  }

  static func / (a: Dual, b: Dual) -> Dual {
    let quotient = a.value / b.value
    let slope = (a.slope - quotient * b.slope) / b.value
    return Dual(value: quotient, slope: slope)
  }

  static func exp(_ a: Dual) -> Dual {
    let power = Foundation.exp(a.value)
    return Dual(value: power, slope: power * a.slope)
  }

  static func log(_ a: Dual) -> Dual {
    Dual(value: Foundation.log(a.value), slope: a.slope / a.value)
  }
}
