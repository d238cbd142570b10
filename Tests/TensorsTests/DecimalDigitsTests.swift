import Foundation
import Testing

@testable import Tensors

@Suite("Numbers in decimal digits")
struct DecimalDigitsTests {
  /// Numbers of all sizes, and halves of a last digit, which are rounded to the even one.
  private static let numbers: [Double] = {
    var random = RandomState(seed: 12)
    let bits = (0..<500).map { _ in UInt64(bitPattern: Int64(random.integer(in: .min ..< .max))) }
    let ordinary = random.normal(shape: [300]).elements + random.uniform(shape: [100]).elements
    let halves: [Double] = (0..<200).map { Double($0) + 0.5 }
    let small: [Double] = (1...60).map { pow(0.5, Double($0)) }
    let ends: [Double] = [
      0, -0.0, 1, 9.999999995, 0.999999995, 5e-9, 4e-9, 1e22, 1e23, .pi * 1e300,
      Double.leastNonzeroMagnitude,
    ]
    let few: [Double] = (0..<200).map { 99_999_999.5 + Double($0) / 8 }
    let any = bits.map { Double(bitPattern: $0) }
    return [any, ordinary, halves, small, ends, few].joined().filter(\.isFinite)
  }()

  @Test("Rounded behind the point they are what C prints", arguments: [0, 1, 2, 8, 17])
  func fraction(count: Int) {
    for number in Self.numbers where number.magnitude < 1e60 {
      let printed = String(format: "%#.\(count)f", number)
      let expected = count == 0 ? printed : printed.droppingTrailingZeros()
      #expect(DecimalDigits(number, fractionCount: count).plain == expected)
    }
  }

  @Test("Rounded to significant digits they are what C prints", arguments: [0, 1, 3, 8, 16, 30])
  func significant(count: Int) {
    for number in Self.numbers {
      let digits = DecimalDigits(number, significantCount: count + 1)
      let printed = String(format: "%#.\(count)e", number)
      #expect(digits.scientific(fractionCount: count) == printed)
    }
  }
}

@Suite("Division")
struct DivisionTests {
  @Test("A quotient is rounded up to a whole number")
  func roundedUp() {
    for number in -20...20 {
      for divisor in 1...7 {
        let expected = Int((Double(number) / Double(divisor)).rounded(.up))
        #expect(number.dividedRoundingUp(by: divisor) == expected)
      }
    }
  }
}
