/// A mistake that people typically make, and how it is recognized.
struct Mistake<Value: Comparand> {
  /// What it is, in a sentence.
  let name: String

  private let recognizes: (_ got: Value, _ tolerance: Double) -> Bool

  /// A mistake that gives a certain value.
  init(_ name: String, _ value: @autoclosure @escaping () -> Value) {
    self.name = name
    recognizes = { got, tolerance in got.difference(from: value(), within: tolerance) == nil }
  }

  /// A mistake that a condition tells.
  init(_ name: String, where isSo: @escaping (Value) -> Bool) {
    self.name = name
    recognizes = { got, _ in isSo(got) }
  }

  /// Whether a wrong value comes from this mistake.
  func explains(_ got: Value, within tolerance: Double) -> Bool {
    recognizes(got, tolerance)
  }
}
