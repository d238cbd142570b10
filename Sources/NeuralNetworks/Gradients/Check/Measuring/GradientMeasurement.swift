import Tensors

/// Both gradients by one variable, element by element, in 64 bits.
struct GradientMeasurement: Sendable {
  /// What the comparison of one element came to.
  enum Finding: Equatable, Sendable {
    /// Both are the same, as far as the tolerance goes, and the error bar shows it.
    case agrees

    /// They are not the same, and the error bar shows it.
    case differs

    /// The error bar is too large to tell.
    case undecided

    /// There is a corner, and the gradient lies between the slopes of its sides.
    case corner

    /// There is a corner, and the gradient is none of its slopes.
    case besideCorner

    /// The loss is no number however small the nudge.
    case notFinite(Double)
  }

  let name: String

  /// The shape of the variable, and of the gradient that backpropagation gave.
  let shape: [Int]
  let gradientShape: [Int]

  /// All of what backpropagation gave.
  let gradient: [Double]

  /// Which elements were measured, by their places in row-major order.
  let elements: [Int]

  /// What the loss does along each of them.
  let slopes: [Slope]

  /// What was found for each of them.
  let findings: [Finding]

  let accuracy: Accuracy

  /// What backpropagation gave for the elements.
  var backpropagated: [Double] { elements.map { gradient[$0] } }

  /// The derivatives; at a corner the slope that is nearest to what was given.
  let numerical: [Double]

  /// The error of each derivative.
  let errors: [Double]

  /// The largest derivative.
  let scale: Double

  /// The places, among the elements, where the two are known to differ.
  var disagreeing: [Int] {
    findings.indices.filter { findings[$0] == .differs || findings[$0] == .besideCorner }
  }
}

/// What counts as the same.
struct Accuracy: Sendable {
  /// The largest relative error |a − n| / (|a| + |n|) that still counts as agreement.
  let tolerance: Double

  /// How large an error bar may be, as a share of the slope or of the largest one, so that
  /// agreement means something.
  let shares: (own: Double, largest: Double)

  /// What a gradient's own rounding comes to, as a share of the largest one.
  let rounding: Double

  /// As for numbers of this type.
  init<Element: Scalar>(_ type: Element.Type, tolerance: Double) {
    let isSingle = type == Float.self
    self.tolerance = max(tolerance, isSingle ? 1e-4 : 0)
    shares = isSingle ? (1e-2, 1e-2) : (1e-6, 1e-8)
    rounding = isSingle ? 2e-5 : 1e-13
  }

  /// The error that a measurement aims at.
  func goal(_ slope: Double, scale: Double) -> Double {
    max(shares.own * abs(slope), shares.largest * scale) / 100
  }

  /// Whether an error bar is small enough to speak of agreement.
  func isClear(_ error: Double, slope: Double, scale: Double) -> Bool {
    error <= max(shares.own * abs(slope), shares.largest * scale)
  }

  /// How far two slopes may be apart.
  func slack(_ a: Double, _ n: Double, error: Double, scale: Double) -> Double {
    tolerance * (abs(a) + abs(n)) + 2 * error + rounding * scale
  }
}
